package org.copydesk.enrich.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.copydesk.classify.ClassifiedArticle;
import org.copydesk.clean.CleanArticle;
import org.copydesk.clean.PublishedBasis;
import org.copydesk.enrich.figures.FigureFinder;
import org.copydesk.enrich.figures.Figures;
import org.copydesk.enrich.names.NameFinder;
import org.copydesk.enrich.names.Names;
import org.copydesk.enrich.said.QuoteFinder;
import org.copydesk.parse.Given;
import org.copydesk.text.Prose;
import org.junit.jupiter.api.Test;

/** What happened between whom, as newspapers put it. A row: type, status, parties, and days, place, quantity where there are any. */
class EventFinderTest {
    private static final NameFinder NAMES = new NameFinder();
    private static final FigureFinder FIGURES = new FigureFinder();
    private static final QuoteFinder QUOTES = new QuoteFinder();
    private static final EventFinder EVENTS = new EventFinder();

    @Test
    void oneMeetingToldInThreeSentencesIsOneEvent() {
        assertThat(rows("""
                French President Emmanuel Macron met with German Chancellor Olaf Scholz in Berlin on Thursday.

                During the meeting, the two leaders discussed energy prices.

                The talks between France and Germany lasted two hours.
                """)).containsExactly("meeting happened actor FRA, target DEU 2023-05-11 Berlin [energy]");
    }

    @Test
    void aGuestAndHisHost() {
        assertThat(rows("Vietnamese President Vo Van Thuong arrived in Japan on Monday for an official visit.\n\nJapan and Vietnam are old partners."))
                .containsExactly("visit happened guest VNM, host JPN 2023-05-08 Japan");
    }

    @Test
    void whatWillBeSignedIsOnlyPlanned() {
        assertThat(rows("Hungary will sign two agreements with Serbia on agriculture and customs."))
                .containsExactly("agreement planned signatory HUN, signatory SRB x2 [agriculture, customs]");
    }

    @Test
    void whatWasNotSignedIsNoEvent() {
        assertThat(rows("It rained in Riga.\n\nLatvia did not sign the agreement with Estonia.")).isEmpty();
    }

    @Test
    void thePassiveTurnsThePartiesRound() {
        assertThat(rows("The embassy of Norway was attacked by Libya in March 2011."))
                .containsExactly("attack happened target NOR, actor LBY 2011-03-01 2011-03-31");
    }

    @Test
    void whoeverRefusesDoesNotMeet() {
        assertThat(rows("Armenia refused to meet with Azerbaijan.")).containsExactly("refusal happened actor ARM, target AZE");
    }

    @Test
    void aThreatIsNotTheDeed() {
        assertThat(rows("Russia threatened to impose sanctions on Finland.")).containsExactly("threat happened actor RUS, target FIN");
    }

    @Test
    void itsOwnDayNotThatOfTheNews() {
        assertThat(rows("Canada and Chile signed a trade agreement in June 2008, officials said on Tuesday."))
                .containsExactly("agreement happened signatory CAN, signatory CHL 2008-06-01 2008-06-30 [trade]");
    }

    private static List<String> rows(String text) {
        return events(text).stream().map(EventFinderTest::row).toList();
    }

    private static List<Event> events(String text) {
        Prose prose = Prose.of(text);
        CleanArticle clean = new CleanArticle(text, prose, List.of(), "", true, null, null, List.of(), null, null, null,
                LocalDate.of(2023, 5, 12), PublishedBasis.HEADER, Given.NOTHING);
        ClassifiedArticle article = new ClassifiedArticle(clean, "en", List.of());
        Names names = NAMES.find(article);
        Figures figures = FIGURES.find(article, names);
        return EVENTS.find(article, names, figures, QUOTES.find(article, names));
    }

    private static String row(Event event) {
        String parties = event.parties().stream().map(p -> p.role().code() + " " + (p.country() == null ? p.entity().name() : p.country()))
                .collect(Collectors.joining(", "));
        String day = event.firstDay() == null ? "" : " " + event.firstDay() + (event.firstDay().equals(event.lastDay()) ? "" : " " + event.lastDay());
        String sectors = event.sectors().isEmpty() ? "" : " " + event.sectors().stream().map(Sector::text).toList();
        return event.type() + " " + event.status().code() + (parties.isEmpty() ? "" : " " + parties) + day
                + (event.place() == null ? "" : " " + event.place()) + (event.quantity() == null ? "" : " x" + event.quantity()) + sectors;
    }
}
