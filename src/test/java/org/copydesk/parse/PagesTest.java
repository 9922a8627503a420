package org.copydesk.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.copydesk.clean.DroppedText;
import org.copydesk.text.Refusal;
import org.junit.jupiter.api.Test;

class PagesTest {
    private static final String RUSSIAN = "Президент Финляндии прибыл с визитом в Осло, сообщает пресс-служба.";

    @Test
    void aPageIsReadByWhatItSaysOfItself() throws Refusal {
        Draft draft = DroppedText.of("page.txt", """
                <!DOCTYPE html><html lang="en"><head><title>Ice on the Rhine - The Daily Planet</title>
                <meta property="og:site_name" content="The Daily Planet">
                <link rel="canonical" href="https://planet.example/ice">
                <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebPage"},
                 {"@type":"NewsArticle","headline":"Ice on the Rhine","datePublished":"2012-02-09T08:00:00+01:00","articleSection":"Weather",
                  "author":[{"@type":"Person","name":"Lyse Doucet"}],"keywords":"ice, Rhine",}]}</script></head>
                <body><nav><a href="/">Home</a><a href="/w">World</a></nav>
                <article><h1>Ice on the Rhine</h1><p>Ships   stayed in
                port<br>at Cologne.</p><table><tr><td>Cologne</td><td>-12</td></tr></table><p hidden>unseen</p><script>var a;</script></article></body></html>""");
        assertThat(draft.raw()).isEqualTo("Home World\nIce on the Rhine\nShips stayed in port\nat Cologne.\nCologne -12\n");
        assertThat(draft.given()).isEqualTo(new Facts().headline("Ice on the Rhine").authors(List.of("Lyse Doucet"))
                .published(new Moment(LocalDate.of(2012, 2, 9), Instant.parse("2012-02-09T07:00:00Z"))).section("Weather").language("en")
                .url("https://planet.example/ice").site("The Daily Planet").keywords(List.of("ice", "Rhine")).given());
        assertThat(draft.lines().get(0).markup().linkDensity()).isGreaterThan(0.8);
        assertThat(draft.lines().get(2).markup().path()).isEqualTo("body article p");
    }

    @Test
    void theDayOfAPageIsThatOfItsOwnZone() throws Refusal {
        Draft draft = DroppedText.of("page.txt", """
                <!DOCTYPE html><html><head><meta property="article:published_time" content="2024-05-01T00:30:00+05:00"></head>
                <body><p>Uzbekistan opened a power plant.</p></body></html>""");
        assertThat(draft.given().publishedOn()).isEqualTo("2024-05-01");
        assertThat(draft.given().publishedAt()).isEqualTo("2024-04-30T19:30:00Z");

        Draft withoutTime = DroppedText.of("page.txt", """
                <!DOCTYPE html><html><head><meta property="article:published_time" content="1 May 2024"></head>
                <body><p>Uzbekistan opened a power plant.</p></body></html>""");
        assertThat(withoutTime.given().publishedOn()).isEqualTo("2024-05-01");
        assertThat(withoutTime.given().publishedAt()).isNull();
    }

    @Test
    void secondsCountBeforeTheirBeginningToo() {
        assertThat(Moment.read("-141829400").day()).isEqualTo("1965-07-04");
        assertThat(Moment.read("1714557600").at()).isEqualTo("2024-05-01T10:00:00Z");
    }

    @Test
    void theHeadlineIsThePartOfTheTitleThatThePageShows() throws Refusal {
        String page = """
                <html><head><title>%s</title></head><body><b>EXAMPLE NEWS</b><br><font size=5>Spain beat Germany to win Euro 2008</font><br>
                <font>Fernando Torres scored the only goal of the final in Vienna on Sunday.</font></body></html>""";
        for (String title : new String[] {"EXAMPLE NEWS | Sport | Football | Spain beat Germany to win Euro 2008", "Spain beat Germany to win Euro 2008 - Sport - Example News",
                "The Daily Example : Spain beat Germany to win Euro 2008", "Example News: Spain Beat Germany To Win Euro 2008"}) {
            assertThat(DroppedText.of("final.html", page.formatted(title)).given().headline()).isEqualToIgnoringCase("Spain beat Germany to win Euro 2008");
        }
        assertThat(DroppedText.of("final.html", page.formatted("Football: Spain champions after 44 years")).given().headline()).isEqualTo("Football: Spain champions after 44 years");
    }

    @Test
    void aTitleThatIsNoneOfTheStoryGivesWayToTheHeading() throws Refusal {
        String page = """
                <html><head><title>%s</title></head><body><h1>%s</h1><p>Fernando Torres scored the only goal of the final in Vienna on Sunday.</p></body></html>""";
        for (String title : new String[] {"Example News", "Welcome to the pages of the Daily Example", "Rain stops play at Lord's"}) {
            assertThat(DroppedText.of("final.html", page.formatted(title, "Spain beat Germany to win Euro 2008")).given().headline()).isEqualTo("Spain beat Germany to win Euro 2008");
        }
        assertThat(DroppedText.of("final.html", page.formatted("Spain are champions after 44 years", "Sport")).given().headline()).isEqualTo("Spain are champions after 44 years");
    }

    @Test
    void aPageLaidOutByTablesIsReadCellByCell() throws Refusal {
        Draft draft = DroppedText.of("layout.html", """
                <html><body><table><tr><td><font size=1><a href=/>Home</a></font></td>
                <td><font size=3>Crude oil rose above $140 a barrel for the first time on Thursday, after OPEC said that prices could rise further.</font></td>
                <td><font size=1>Ads</font></td></tr></table><table><tr><td>Gold</td><td><b>928.30</b></td></tr></table></body></html>""");
        assertThat(draft.raw()).isEqualTo("""
                Home
                Crude oil rose above $140 a barrel for the first time on Thursday, after OPEC said that prices could rise further.
                Ads
                Gold 928.30
                """);
    }

    @Test
    void charactersAreFoundOutByTheBytes() throws Refusal {
        for (Charset charset : new Charset[] {StandardCharsets.UTF_8, Charset.forName("windows-1251"), StandardCharsets.UTF_16, StandardCharsets.UTF_16LE}) {
            assertThat(DroppedText.of("a.txt", RUSSIAN.getBytes(charset)).raw()).as(charset.name()).isEqualTo(RUSSIAN);
        }
        String french = "L’Assemblée a voté à l’aube : « C’est très bien », a déclaré le député.";
        assertThat(DroppedText.of("a.txt", french.getBytes(Charset.forName("windows-1252"))).raw()).isEqualTo(french);
        assertThat(DroppedText.of("a.txt", ("\uFEFF" + RUSSIAN).getBytes(StandardCharsets.UTF_8)).raw()).isEqualTo(RUSSIAN);
    }

    @Test
    void whatADatabaseCannotHoldIsTakenOut() throws Refusal {
        byte[] bytes = "The tide\0 rose. xyz at noon in the harbour of Dover, the coastguard said.".getBytes(StandardCharsets.UTF_8);
        int at = new String(bytes, StandardCharsets.UTF_8).indexOf("xyz");
        bytes[at] = (byte) 0xED;
        bytes[at + 1] = (byte) 0xA0;
        bytes[at + 2] = (byte) 0x80;
        assertThat(DroppedText.of("a.txt", bytes).raw()).isEqualTo("The tide rose. \uFFFD at noon in the harbour of Dover, the coastguard said.");
    }

    @Test
    void otherAlphabetsAreToldApartByTheirLetters() throws Refusal {
        for (String text : new String[] {RUSSIAN, RUSSIAN.toUpperCase(java.util.Locale.ROOT)}) {
            for (String charset : new String[] {"windows-1251", "KOI8-R", "IBM866", "ISO-8859-5", "x-MacCyrillic"}) {
                assertThat(DroppedText.of("a.txt", text.getBytes(Charset.forName(charset))).raw()).as(charset).isEqualTo(text);
            }
        }
        String greek = "Η κυβέρνηση της Ελλάδας υπέγραψε συμφωνία με την Κύπρο για το φυσικό αέριο.";
        assertThat(DroppedText.of("a.txt", greek.getBytes(Charset.forName("windows-1253"))).raw()).isEqualTo(greek);
        String arabic = "وقعت الحكومة اتفاقا مع مصر بشأن الغاز الطبيعي في القاهرة.";
        assertThat(DroppedText.of("a.txt", arabic.getBytes(Charset.forName("windows-1256"))).raw()).isEqualTo(arabic);
        String hebrew = "הממשלה חתמה על הסכם עם מצרים בנושא הגז הטבעי.";
        assertThat(DroppedText.of("a.txt", hebrew.getBytes(Charset.forName("windows-1255"))).raw()).isEqualTo(hebrew);
    }
}
