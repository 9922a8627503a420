package org.copydesk.parse.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.copydesk.Found;
import org.copydesk.parse.Draft;
import org.copydesk.parse.Facts;
import org.copydesk.parse.Given;
import org.copydesk.parse.Moment;
import org.copydesk.text.Refusal;
import org.junit.jupiter.api.Test;

class JsonParserTest {

    @Test
    void aStumbleCostsOneOfAListAlone() {
        Found found = new Found();

        found.add("list.json!/1", () -> {
            throw new ArrayIndexOutOfBoundsException("at a text's edge");
        });
        found.add("list.json!/2", () -> {
            throw new Refusal("It is empty.");
        });
        found.add("list.json!/3", () -> new Draft("A dam opened.", List.of(), Given.NOTHING, "list.json!/3", LocalDate.of(2024, 5, 1)));

        assertThat(found.failed).containsOnlyKeys("list.json!/1");
        assertThat(found.refused).containsOnlyKeys("list.json!/2");
        assertThat(found.names()).containsExactly("list.json!/3");
    }

    @Test
    void zerosBetweenCharactersAreTakenOut() {
        assertThat(Found.in("zeros.json", "{\"title\": \"Dam\", \"text\": \"The d\0am op\0\0ened.\"}").draft().raw()).isEqualTo("The dam opened.");
    }

    @Test
    void aPlainObjectUnderUsualNames() {
        Found found = Found.in("jenin.json", """
                {"id": 17, "headline": "Kenya and Uganda agree on a railway", "authors": ["Larry Madowo", "Reuters"], "date": "2024-05-16T08:30:00+03:00",
                 "body": "Kenya and Uganda signed an agreement on Thursday.\\n\\nThe railway will reach Malaba.", "publisher": {"name": "The East African"},
                 "link": "https://example.org/kenya-uganda", "lang": "en", "category": "Business", "tags": ["railway", "trade"]}""");

        assertThat(found.mediaType).isEqualTo("application/json");
        assertThat(found.draft().raw()).isEqualTo("Kenya and Uganda signed an agreement on Thursday.\n\nThe railway will reach Malaba.");
        assertThat(found.given()).isEqualTo(new Facts().headline("Kenya and Uganda agree on a railway").authors(List.of("Larry Madowo", "Reuters"))
                .published(new Moment(LocalDate.of(2024, 5, 16), Instant.parse("2024-05-16T05:30:00Z"))).section("Business").language("en")
                .url("https://example.org/kenya-uganda").site("The East African").keywords(List.of("railway", "trade")).given());
    }

    @Test
    void ninjsOneKeepsItsTextUnderBody() {
        Given given = Found.in("a.json", """
                {"uri": "http://tna.example/1", "type": "text", "pubstatus": "usable", "versioncreated": "2013-07-09T10:37:00Z", "language": "en", "byline": "By Frances Kerry",
                 "headline": "Court opens", "body_text": "The court in Grosseto opened on Tuesday.", "infosource": [{"name": "The News Agency"}],
                 "subject": [{"name": "justice", "code": "medtop:02000000"}]}""").given();

        assertThat(given.headline()).isEqualTo("Court opens");
        assertThat(given.authors()).containsExactly("Frances Kerry");
        assertThat(given.publishedAt()).isEqualTo("2013-07-09T10:37:00Z");
        assertThat(given.site()).isEqualTo("The News Agency");
        assertThat(given.keywords()).containsExactly("justice");
        assertThat(given.url()).isEqualTo("http://tna.example/1");
    }

    @Test
    void ninjsMayCarryNitf() {
        Found found = Found.in("tour.json", """
                {"uri": "https://example.org/tour", "versionCreated": "2023-10-08T02:34:03+02:00", "title": "Tour Down Under", "bodies": [{"role": "nitf", "contentType": "text/vnd.IPTC.NITF",
                 "value": "<?xml version=\\"1.0\\"?>\\n<nitf><head><title>Tour</title></head><body><body.head><hedline><hl1>Tour</hl1></hedline><byline>By Robyn Dixon</byline></body.head><body.content><p>Riders were tested in Adelaide.</p></body.content></body></nitf>"}]}""");

        assertThat(found.draft().raw()).isEqualTo("Riders were tested in Adelaide.\n");
        assertThat(found.given().headline()).isEqualTo("Tour Down Under");
        assertThat(found.given().authors()).containsExactly("Robyn Dixon");
    }

    @Test
    void aBrokenLineCostsItselfAloneAlsoWhereLinesAreLongerThanWhatIsLookedAt() {
        String page = "<div>Menu</div>".repeat(10_000);
        Found found = Found.in("crawl.jsonl", "{\"title\": \"One\", \"text\": \"The first was opened.\", \"page\": \"" + page + "\"}\n{\"title\": \"Two\n"
                + "{\"title\": \"Three\", \"text\": \"The third was opened.\"}\n");

        assertThat(found.headlines()).containsExactly("One", "Three");
        assertThat(found.refused).containsOnlyKeys("crawl.jsonl!/2");
    }

    @Test
    void ninjsThreeHasSeveralVersionsOfHeadlineAndBodyOfWhichOneIsRead() {
        Found found = Found.in("b.json", """
                {"standard": {"name": "ninjs", "version": "3.0"}, "uri": "urn:x:1", "pubStatus": "usable", "versionCreated": "2019-05-10T16:02:28+02:00", "by": "Von Maria Weber, dpa",
                 "headlines": [{"role": "short", "value": "Gas"}, {"role": "main", "value": "Gas fließt wieder"}],
                 "bodies": [{"role": "text", "contentType": "text/plain", "value": "Gas fließt. Seit Montag."},
                            {"role": "html", "contentType": "text/html", "value": "<section><p>Gas fließt.</p><p>Seit Montag.</p></section>"}]}""");

        assertThat(found.given().headline()).isEqualTo("Gas fließt wieder");
        assertThat(found.draft().lines()).hasSize(2);
        assertThat(found.draft().raw()).isEqualTo("Gas fließt.\nSeit Montag.\n");
        assertThat(found.given().authors()).contains("Maria Weber");
    }

    @Test
    void whatIsEmbargoedOrTakenBackIsRefusedWithThatReason() {
        assertThat(Found.in("c.json", "{\"headline\": \"Rates\", \"embargoed\": \"2025-06-02T09:00:00Z\", \"body_text\": \"The bank cut its rate.\"}").refused)
                .containsEntry("c.json", "It is embargoed until 2025-06-02T09:00:00Z.");
        assertThat(Found.in("d.json", "{\"headline\": \"Rates\", \"pubStatus\": \"canceled\", \"body_text\": \"The bank cut its rate.\"}").refused)
                .containsEntry("d.json", "Its publisher has taken it back: its status is canceled.");
        assertThat(Found.in("e.json", "{\"headline\": \"Rates\", \"embargoed\": \"2025-05-31T09:00:00Z\", \"body_text\": \"The bank cut its rate.\"}").drafts).hasSize(1);
    }

    @Test
    void schemaOrgInAGraph() {
        Given given = Found.in("f.jsonld", """
                {"@context": "https://schema.org", "@graph": [{"@type": "Organization", "name": "Daryo"},
                  {"@type": "NewsArticle", "headline": "Tashkent hosts summit", "datePublished": "2023-11-09", "articleSection": ["Politics"],
                   "author": {"@type": "Person", "name": "Navbahor Imamova"}, "publisher": {"@type": "Organization", "name": "Daryo"},
                   "inLanguage": "en-GB", "articleBody": "Leaders met in Tashkent.", "mainEntityOfPage": {"@type": "WebPage", "@id": "https://daryo.example/1"}}]}""").given();

        assertThat(given.headline()).isEqualTo("Tashkent hosts summit");
        assertThat(given.publishedOn()).isEqualTo("2023-11-09");
        assertThat(given.publishedAt()).isNull();
        assertThat(given.site()).isEqualTo("Daryo");
        assertThat(given.url()).isEqualTo("https://daryo.example/1");
        assertThat(given.authors()).containsExactly("Navbahor Imamova");
    }

    @Test
    void whatScrapersPutOut() {
        Given newsPlease = Found.in("np.json", """
                {"authors": [], "date_download": "2024-01-09 10:00:00", "date_publish": "2024-01-08 07:15:00", "description": "Short.", "language": "en", "source_domain": "dawn.com",
                 "maintext": "Pakistan and China signed.", "title": "Pakistan, China sign", "url": "https://www.dawn.com/news/1"}""").given();
        Given trafilatura = Found.in("t.json", """
                {"title": "Almaty hosts fair", "author": "M. Ressa; D. Muratov", "hostname": "inform.kz", "date": "2024-02-03", "source": "https://inform.kz/a", "source-hostname": "Kazinform",
                 "text": "The fair opened.\\nIt ends on Sunday.", "raw_text": "The fair opened. It ends on Sunday.", "categories": "Economy", "tags": "fair;trade", "language": null}""").given();
        Given newspaper = Found.in("n.json", """
                {"url": "https://apnews.example/x", "meta_site_name": "AP News", "meta_lang": "en", "title": "Vote", "publish_date": "2022-03-04T00:00:00", "authors": ["By Jill Lawless"],
                 "keywords": ["vote"], "text": "Voters went to the polls."}""").given();

        assertThat(newsPlease.publishedOn()).isEqualTo("2024-01-08");
        assertThat(newsPlease.site()).isEqualTo("dawn.com");
        assertThat(trafilatura.url()).isEqualTo("https://inform.kz/a");
        assertThat(trafilatura.site()).isEqualTo("Kazinform");
        assertThat(trafilatura.keywords()).containsExactly("fair", "trade");
        assertThat(trafilatura.language()).isNull();
        assertThat(trafilatura.authors()).containsExactly("M. Ressa", "D. Muratov");
        assertThat(newspaper.site()).isEqualTo("AP News");
        assertThat(newspaper.publishedOn()).isEqualTo("2022-03-04");
    }

    @Test
    void anObjectWithoutTextIsRefusedWithTheNamesSeen() {
        assertThat(Found.in("gdelt.json", "{\"url\": \"https://example.org\", \"seendate\": \"20240105T101500Z\", \"tone\": -2.1}").refused)
                .containsEntry("gdelt.json", "No text was found in it under a usual name; its names are: url, seendate, tone.");
        assertThat(Found.in("teaser.json", "{\"title\": \"Vote\", \"description\": \"Voters went to the polls on Sunday.\"}").refused)
                .containsEntry("teaser.json", "Only a teaser of 7 words is given, not the article itself.");
        assertThat(Found.in("cut.json", "{\"title\": \"Vote\", \"content\": \"Voters went to the polls… [+2133 chars]\"}").refused.get("cut.json")).contains("breaks off");
    }

    @Test
    void aListAndAnEnvelopeAroundAListHoldManyArticles() {
        String items = "[{\"title\": \"One\", \"text\": \"First text.\"}, {\"title\": \"Two\", \"text\": \"Second text.\"}, {\"title\": \"Three\", \"pages\": 3}]";

        Found list = Found.in("list.json", items);
        Found envelope = Found.in("api.json", "{\"status\": \"ok\", \"totalResults\": 3, \"articles\": " + items + ", \"next\": null}");
        Found search = Found.in("es.json", "{\"took\": 3, \"hits\": {\"total\": 1, \"hits\": [{\"_id\": \"1\", \"_source\": {\"title\": \"One\", \"content\": \"First text.\"}}]}}");

        assertThat(list.headlines()).containsExactly("One", "Two");
        assertThat(list.names()).containsExactly("list.json!/1", "list.json!/2");
        assertThat(list.refused).containsOnlyKeys("list.json!/3");
        assertThat(envelope.headlines()).containsExactly("One", "Two");
        assertThat(search.headlines()).containsExactly("One");
    }

    @Test
    void remarksAndACommaTooManyCostNothing() {
        Found found = Found.in("export.json", """
                // exported on Monday
                { /* as printed */ "title": "Dam opened", "text": "The dam opened.", // the last
                }""");

        assertThat(found.headlines()).containsExactly("Dam opened");
        assertThat(found.draft().raw()).isEqualTo("The dam opened.");
    }

    @Test
    void aListOfTextsHoldsAnArticleEach() {
        assertThat(Found.in("texts.json", "[\"The dam opened.\", \"The road was closed.\"]").names()).containsExactly("texts.json!/1", "texts.json!/2");
    }

    @Test
    void aBrokenLineCostsItselfAlone() {
        Found found = Found.in("news.ndjson", """
                {"title": "One", "text": "First text."}
                {"title": "Two", "text": "Second te
                [1, 2]

                {"title": "Four", "text": "Fourth text.\\u0000 \\ud800"}
                """);

        assertThat(found.mediaType).isEqualTo("application/x-ndjson");
        assertThat(found.headlines()).containsExactly("One", "Four");
        assertThat(found.drafts.get(1).raw()).isEqualTo("Fourth text. \uFFFD");
        assertThat(found.refused).containsOnlyKeys("news.ndjson!/2", "news.ndjson!/3");
        assertThat(found.refused.get("news.ndjson!/2")).startsWith("It is no JSON from line 1, column ");
    }

    @Test
    void aListThatBreaksOffKeepsWhatCameBefore() {
        Found found = Found.in("half.json", "[{\"title\": \"One\", \"text\": \"First text.\"}, {\"title\": \"Two\", \"te");

        assertThat(found.headlines()).containsExactly("One");
        assertThat(found.refused.get("half.json")).startsWith("It is no JSON from line 1");
    }

    @Test
    void aSingleRecordLongerThanAnArticleMayBeIsRefusedAndTheNextIsRead() {
        String text = "word ".repeat(300_000);

        Found found = Found.in("big.ndjson", "{\"title\": \"One\", \"text\": \"First text.\"}\n{\"text\": \"" + text + "\"}\n{\"title\": \"Three\", \"text\": \"Third text.\"}\n");

        assertThat(found.headlines()).containsExactly("One", "Three");
        assertThat(found.refused).containsOnlyKeys("big.ndjson!/2");
    }

    @Test
    void aDescriptionOfThousandsOfEmptyLinesIsStillATeaser() {
        assertThat(Found.in("a.json", "{\"title\": \"Rain\", \"description\": \"It" + "\\n".repeat(60_000) + "rained.\"}").refused)
                .containsEntry("a.json", "Only a teaser of 2 words is given, not the article itself.");
    }

    @Test
    void namesOfFieldsMayBeRussianAndATextAListOfParagraphs() {
        assertThat(Found.in("a.json", "{\"Заголовок\": \"Мост\", \"Текст статьи\": \"Мост открыт.\"}").given().headline()).isEqualTo("Мост");
        assertThat(Found.in("a.json", "{\"title\": \"Bridge\", \"paragraphs\": [\"It opened.\", \"Cars cross.\"]}").draft().raw()).isEqualTo("It opened.\n\nCars cross.");
    }

    @Test
    void aSignPastedFromWindowsStaysThatSignInALongList() {
        byte[] list = ("{\"text\": \"Rijeka has a port. " + "It is old. ".repeat(12_000) + "\"}\n{\"text\": \"They said \u0093yes\u0094.\"}\n").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(Found.in("ports.ndjson", list).drafts.get(1).raw()).isEqualTo("They said “yes”.");
    }
}
