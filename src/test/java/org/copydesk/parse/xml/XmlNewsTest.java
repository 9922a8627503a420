package org.copydesk.parse.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.copydesk.Found;
import org.copydesk.parse.Facts;
import org.copydesk.parse.Given;
import org.copydesk.parse.Moment;
import org.junit.jupiter.api.Test;

class XmlNewsTest {
    private static final String NITF = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE nitf SYSTEM "nitf-3-4.dtd">
            <nitf version="-//IPTC//DTD NITF 3.4//EN"><head><title>ports</title>
              <docdata management-status="usable"><date.issue norm="20240502T091500Z"/><doc.copyright holder="AP"/>
                <key-list><keyword key="ports"/><keyword key="grain"/></key-list></docdata>
              <pubdata position.section="World" name="The Associated Press"/></head>
            <body xml:lang="en-US"><body.head><hedline><hl1>Odesa port reopens</hl1></hedline><byline>By <person>Hanna Arhirova</person></byline>
              <dateline><location>KYIV, Ukraine (AP)</location></dateline></body.head>
              <body.content><block><p>The port of Odesa reopened &amp; ships sail.</p><hl2>Grain</hl2><p>Grain left first.</p></block>
                <media media-type="image"><media-reference source="x.jpg"/><media-caption>A ship.</media-caption></media></body.content></body></nitf>
            """;

    @Test
    void nitf() {
        Found found = Found.in("odesa.xml", NITF);

        assertThat(found.mediaType).isEqualTo("application/nitf+xml");
        assertThat(found.draft().raw()).isEqualTo("KYIV, Ukraine (AP)\nThe port of Odesa reopened & ships sail.\nGrain\nGrain left first.\nA ship.\n");
        assertThat(found.draft().lines().get(4).markup().tag()).isEqualTo("figcaption");
        Given given = found.given();
        assertThat(given.headline()).isEqualTo("Odesa port reopens");
        assertThat(given.authors()).containsExactly("Hanna Arhirova");
        assertThat(given.publishedAt()).isEqualTo("2024-05-02T09:15:00Z");
        assertThat(given.section()).isEqualTo("World");
        assertThat(given.site()).isEqualTo("The Associated Press");
        assertThat(given.keywords()).containsExactly("ports", "grain");
        assertThat(given.language()).isEqualTo("en-US");
    }

    @Test
    void nitfFromAWireWhoseLinesWereBrokenAndWhoseWriterHasATitle() {
        Found found = Found.in("wire.xml", NITF.replace("<person>Hanna Arhirova</person>", "Hanna Arhirova<byttl>Associated Press Writer</byttl>")
                .replace("<p>Grain left first.</p>", "<p>   Grain left first, on three ships that had waited in the <br/>harbour for weeks, and steel will follow "
                        + "before the end of <br/>the month.</p><p>Odesa<br/>Chornomorsk<br/>Pivdennyi</p>"));

        assertThat(found.draft().raw()).contains("\nGrain left first, on three ships that had waited in the harbour for weeks, and steel will follow before the end of the month.\n")
                .contains("Odesa\nChornomorsk\nPivdennyi\n");
        assertThat(found.given().authors()).containsExactly("Hanna Arhirova");
    }

    @Test
    void newsMlOneWithAPictureBesideTheText() {
        Found found = Found.in("old.xml", """
                <NewsML Version="1.2"><NewsEnvelope><SentFrom><Party FormalName="Agence France-Presse"/></SentFrom></NewsEnvelope><NewsItem>
                <NewsManagement><FirstCreated>20140829T134951+0000</FirstCreated><Status FormalName="Usable"/></NewsManagement>
                <NewsComponent><NewsLines><DateLine>STOCKHOLM, Aug 29, 2014 (AFP) -</DateLine><HeadLine>Court accepts receivership</HeadLine><ByLine>By Gael Branchereau</ByLine></NewsLines>
                  <DescriptiveMetadata><Language FormalName="en"/><Property FormalName="Keyword" Value="Sweden"/><Property FormalName="Keyword" Value="auto"/></DescriptiveMetadata>
                  <NewsComponent><NewsLines><HeadLine>A picture</HeadLine></NewsLines><ContentItem><DataContent><p>The works.</p></DataContent></ContentItem></NewsComponent>
                  <NewsComponent><ContentItem><MediaType FormalName="Text"/><DataContent><nitf><body><body.content><p>A court took the case.</p><p>It decides in May.</p></body.content></body></nitf>
                  </DataContent></ContentItem></NewsComponent></NewsComponent></NewsItem></NewsML>""");

        assertThat(found.draft().raw()).isEqualTo("STOCKHOLM, Aug 29, 2014 (AFP) -\nA court took the case.\nIt decides in May.\n");
        assertThat(found.given()).isEqualTo(new Facts().headline("Court accepts receivership").authors(List.of("Gael Branchereau"))
                .published(new Moment(LocalDate.of(2014, 8, 29), Instant.parse("2014-08-29T13:49:51Z"))).language("en").site("Agence France-Presse").keywords(List.of("Sweden", "auto")).given());
    }

    @Test
    void aWikiAsItIsExported() {
        Found found = Found.in("wikinews.xml", """
                <mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" xml:lang="en"><siteinfo><sitename>Wikinews</sitename></siteinfo>
                <page><title>Lava reaches Grindavik</title><ns>0</ns><revision><timestamp>2024-01-15T09:00:00Z</timestamp>
                  <text xml:space="preserve">{{date|January 14, 2024}} '''Lava''' reached [[Grindavik|the town]] on Sunday.

                == Roads ==
                A road is cut. [[Category:Iceland]]</text></revision></page>
                <page><title>Talk:Lava</title><ns>1</ns><revision><text>Who took the picture?</text></revision></page>
                <page><title>Grindavík</title><ns>0</ns><redirect title="Grindavik"/><revision><text>#REDIRECT [[Grindavik]]</text></revision></page></mediawiki>""");

        assertThat(found.drafts.get(0).raw()).isEqualTo("Lava reached the town on Sunday.\nRoads\nA road is cut.\n");
        assertThat(found.drafts.get(0).given()).isEqualTo(new Facts().headline("Lava reaches Grindavik").published(new Moment(LocalDate.of(2024, 1, 14), null)).language("en")
                .site("Wikinews").keywords(List.of("Iceland")).given());
        assertThat(found.refused).containsEntry("wikinews.xml!/2", "This page of a wiki is no article.").containsEntry("wikinews.xml!/3", "This page of a wiki is no article.");
    }

    @Test
    void aCancelledOrEmbargoedItemIsRefused() {
        assertThat(Found.in("a.xml", NITF.replace("usable", "canceled")).refused.get("a.xml")).isEqualTo("Its publisher has taken it back: its status is canceled.");
        assertThat(Found.in("b.xml", NITF.replace("<date.issue", "<date.release norm=\"20250701T000000Z\"/><date.issue")).refused.get("b.xml"))
                .isEqualTo("It is embargoed until 20250701T000000Z.");
    }

    @Test
    void externalAndMultiplyingEntitiesAreNeverRead() {
        String bomb = NITF.replace("<!DOCTYPE nitf SYSTEM \"nitf-3-4.dtd\">",
                "<!DOCTYPE nitf [<!ENTITY a \"ha ha ha\"><!ENTITY b \"&a;&a;&a;\"><!ENTITY passwd SYSTEM \"file:///etc/passwd\">]>").replace("Grain left first.", "&b; &passwd; left.");

        assertThat(Found.in("bomb.xml", bomb).draft().raw()).doesNotContain("root:").doesNotContain("ha ha");
    }

    @Test
    void aNewsMessageWithAPackageAndItsItems() {
        String item = """
                <newsItem guid="urn:%s"><itemMeta><itemClass qcode="ninat:text"/><provider qcode="nprov:AP"><name>Associated Press</name></provider>
                  <versionCreated>2024-03-01T10:00:00Z</versionCreated>%s</itemMeta>
                  <contentMeta><contentCreated>2024-03-01T09:58:00+01:00</contentCreated><by>Karl Ritter</by><headline>%s</headline><language tag="en-GB"/>
                    <subject qcode="medtop:11000000"><name xml:lang="en-GB">politics</name></subject></contentMeta>
                  <contentSet>%s</contentSet></newsItem>""";
        Found found = Found.in("message.xml", "<?xml version='1.0'?><newsMessage xmlns='http://iptc.org/std/nar/2006-10-01/'><header/><itemSet>"
                + "<packageItem guid='urn:p'><groupSet root='G1'/></packageItem>"
                + item.formatted("1", "<pubStatus qcode='stat:usable'/>", "Sweden joins", "<inlineXML contenttype='application/xhtml+xml'><html xmlns='http://www.w3.org/1999/xhtml'><body><p>Sweden joined.</p><p>It took two years.</p></body></html></inlineXML>")
                + item.formatted("2", "<pubStatus qcode='stat:canceled'/>", "Withdrawn", "<inlineXML><html><body><p>Never mind.</p></body></html></inlineXML>")
                + item.formatted("3", "", "Plain", "<inlineData contenttype='text/plain'>Plain text &lt; here.</inlineData>")
                + item.formatted("4", "", "Picture", "<remoteContent href='x.jpg'/>") + "</itemSet></newsMessage>");

        assertThat(found.headlines()).containsExactly("Sweden joins", "Plain");
        assertThat(found.drafts.get(0).raw()).isEqualTo("Sweden joined.\nIt took two years.\n");
        assertThat(found.drafts.get(0).given().publishedOn()).isEqualTo("2024-03-01");
        assertThat(found.drafts.get(0).given().publishedAt()).isEqualTo("2024-03-01T08:58:00Z");
        assertThat(found.drafts.get(0).given().site()).isEqualTo("Associated Press");
        assertThat(found.drafts.get(0).given().keywords()).containsExactly("politics");
        assertThat(found.drafts.get(1).raw()).isEqualTo("Plain text < here.");
        assertThat(found.refused).containsEntry("message.xml!/1", "A packageItem only speaks of articles and holds none.")
                .containsEntry("message.xml!/3", "Its publisher has taken it back: its status is canceled.")
                .containsEntry("message.xml!/5", "This news item holds no text (ninat:text).").hasSize(3);
    }

    @Test
    void rssWithFullContentAndATeaser() {
        Found found = Found.in("feed.xml", """
                <?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
                <title>Times of Central Asia</title><language>en</language>
                <item><title>Dam agreed</title><link>https://example.org/dam</link><dc:creator>Jonathan Campion</dc:creator><pubDate>Wed, 17 Apr 2024 10:00:00 +0500</pubDate>
                  <category>Energy</category><description>Teaser.</description><content:encoded><![CDATA[<p>Three states agreed on a dam.</p><p>Work starts in May.</p>]]></content:encoded></item>
                <item><title>Teaser only</title><description>Three states &lt;b&gt;agreed&lt;/b&gt;.</description></item>
                </channel></rss>""");

        assertThat(found.mediaType).isEqualTo("application/rss+xml");
        assertThat(found.drafts).singleElement().satisfies(draft -> {
            assertThat(draft.raw()).isEqualTo("Three states agreed on a dam.\nWork starts in May.\n");
            assertThat(draft.given()).isEqualTo(new Facts().headline("Dam agreed").authors(List.of("Jonathan Campion"))
                    .published(new Moment(LocalDate.of(2024, 4, 17), Instant.parse("2024-04-17T05:00:00Z"))).section("Energy").language("en")
                    .url("https://example.org/dam").site("Times of Central Asia").keywords(List.of("Energy")).given());
        });
        assertThat(found.refused).containsEntry("feed.xml!/2", "Only a teaser of 3 words is given, not the article itself.");
    }

    @Test
    void atomWithMarkupAndEscapedMarkup() {
        Found found = Found.in("atom.xml", """
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Eurasianet</title><author><name>Staff</name></author>
                <entry><title>One</title><link rel="alternate" href="https://example.org/1"/><updated>2024-02-01T08:00:00Z</updated><published>2024-01-31T08:00:00Z</published>
                  <content type="html">&lt;p&gt;First text.&lt;/p&gt;&lt;p&gt;More.&lt;/p&gt;</content></entry>
                <entry><title>Two</title><author><name>Ayzirek Imanaliyeva</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Second text.</p></div></content></entry>
                </feed>""");

        assertThat(found.headlines()).containsExactly("One", "Two");
        assertThat(found.drafts.get(0).raw()).isEqualTo("First text.\nMore.\n");
        assertThat(found.drafts.get(0).given().publishedOn()).isEqualTo("2024-01-31");
        assertThat(found.drafts.get(0).given().url()).isEqualTo("https://example.org/1");
        assertThat(found.drafts.get(0).given().authors()).containsExactly("Staff");
        assertThat(found.drafts.get(1).given().authors()).containsExactly("Ayzirek Imanaliyeva");
        assertThat(found.drafts.get(1).given().site()).isEqualTo("Eurasianet");
    }

    @Test
    void whatBreaksOffKeepsTheItemsBefore() {
        Found found = Found.in("half.xml", "<rss><channel><item><title>One</title><content:encoded>First text of one.</content:encoded></item><item><title>Two</title><content:encoded>Second te");

        assertThat(found.headlines()).containsExactly("One");
        assertThat(found.refused.get("half.xml")).isEqualTo("This XML breaks off: the end of <rss> is missing.");
    }

    @Test
    void otherXmlIsRefusedByItsName() {
        assertThat(Found.in("map.xml", "<?xml version='1.0'?><urlset><url><loc>https://example.org</loc></url></urlset>").refused.get("map.xml"))
                .isEqualTo("This is XML of a kind that is not read here: its outermost element is <urlset>.");
        assertThat(Found.in("group.xml", "<groupSet root=\"G1\">\n<title>Two reports</title>\n</groupSet>\n").refused.get("group.xml")).endsWith("<groupSet>.");
        assertThat(Found.in("page.txt", "<section><p>They agreed.</p></section>").drafts).hasSize(1);
    }

    @Test
    void whatAnXmlDocumentSaysOfItsCharactersCountsWhereItsBeginningFitsAny() {
        String teams = "<item><title>Rain</title><content:encoded>It rained in Porto.</content:encoded></item>".repeat(1_000);
        byte[] feed = ("<?xml version='1.0' encoding='iso-8859-1'?><rss><channel>" + teams + "<item><title>São Tomé</title><content:encoded>Café is grown there.</content:encoded></item></channel></rss>")
                .getBytes(StandardCharsets.ISO_8859_1);

        Found found = Found.in("feed.xml", feed);

        assertThat(found.headlines()).last().isEqualTo("São Tomé");
        assertThat(found.charset).isEqualTo("windows-1252");
    }

    @Test
    void aTitleKeepsNoMarkUp() {
        assertThat(Found.in("feed.xml", "<rss><channel><item><title><![CDATA[Road &amp; <b>rail</b>]]></title><content:encoded>Both were opened.</content:encoded></item></channel></rss>").headlines())
                .containsExactly("Road & rail");
        assertThat(Found.in("feed.atom", "<feed><entry><title type='html'>Oil &amp;amp; gas</title><content>Both were found.</content></entry></feed>").headlines()).containsExactly("Oil & gas");
    }
}
