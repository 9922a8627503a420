package org.copydesk.enrich.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.enrich.events.EventRows.events;
import static org.copydesk.enrich.events.EventRows.rows;

import org.junit.jupiter.api.Test;

/** What several sentences tell of one event is one row, and what happened on another day or with others is another. */
class ToldOnceTest {

    @Test
    void theYearInTheNameOfATreatyIsNotWhenItIsRatified() {
        assertThat(rows("It rained in Rome.\n\nIndia and Bangladesh exchanged the instruments of ratification of the Land Boundary Agreement of 1974.\n\nIt rained on."))
                .containsExactly("agreement happened signatory IND, signatory BGD");
        assertThat(rows("It rained in Rome.\n\nIndia and Bangladesh ratified the 1974 Land Boundary Agreement on Monday.\n\nIt rained on."))
                .containsExactly("agreement happened signatory IND, signatory BGD 2023-05-08");
    }

    @Test
    void oneMeetingToldInThreeSentencesIsOneEvent() {
        assertThat(rows("""
                French President Emmanuel Macron met with German Chancellor Olaf Scholz in Berlin on Thursday.

                During the meeting, the two leaders discussed trade.

                The talks between France and Germany lasted two hours.
                """)).containsExactly("meeting happened actor FRA, target DEU 2023-05-11 Berlin");
    }

    @Test
    void twoMeetingsWithTwoMenAreTwo() {
        assertThat(rows("Serbian President Aleksandar Vucic met Hungarian Prime Minister Viktor Orban on Monday."
                + "\n\nLast year Vucic met Turkish President Recep Tayyip Erdogan.")).containsExactly(
                "meeting happened actor SRB, target HUN 2023-05-08", "meeting happened actor SRB, target TUR 2022-01-01 2022-12-31");
    }

    @Test
    void anOlderVisitIsAnEventOfItsOwnYear() {
        assertThat(rows("Brazilian President Luiz Inacio Lula da Silva is on a state visit to Portugal.\n\nHe first visited the country in 2003."))
                .containsExactly("visit happened guest BRA, host PRT", "visit happened guest BRA, host PRT 2003-01-01 2003-12-31");
    }

    @Test
    void itsOwnDayNotThatOfTheNews() {
        assertThat(rows("Canada and Chile signed a trade agreement in June 2008, officials said on Tuesday."))
                .containsExactly("agreement happened signatory CAN, signatory CHL 2008-06-01 2008-06-30 [trade]");
    }

    @Test
    void aLetterAndItsAnswerAreTwo() {
        assertThat(rows("Iceland sent a letter to Malta.\n\nMalta sent a letter to Iceland."))
                .containsExactly("message happened sender ISL, receiver MLT", "message happened sender MLT, receiver ISL");
    }

    @Test
    void whatTheyDiscussedIsNoSecondCall() {
        assertThat(rows("""
                Uzbek President Shavkat Mirziyoyev spoke by phone with Tajik President Emomali Rahmon on Monday.

                During the conversation, the two leaders discussed trade.

                The telephone conversation between the presidents of Tajikistan and Uzbekistan was friendly.
                """)).containsExactly("call happened actor UZB, target TJK 2023-05-08");
    }

    @Test
    void whatSomebodySaysOfHisOwnMessageIsNoSecondOne() {
        assertThat(rows("Philippine President Ferdinand Marcos Jr. congratulated Indonesian President Prabowo Subianto on Monday.\n\n"
                + "“I congratulate President Prabowo Subianto on his inauguration today,” Marcos said.\n\nIt rained on."))
                .containsExactly("message happened sender PHL, receiver IDN 2023-05-08");
    }

    @Test
    void leadersWhoStandByAndMinistersWhoSignTellOfOneSigning() {
        assertThat(rows("Chinese President Xi Jinping and Kenyan President William Ruto witnessed the signing of an agreement on Monday.\n\nIt rained.\n\n"
                + "The agreement was signed by Chinese Foreign Minister Wang Yi and Kenyan Prime Cabinet Secretary Musalia Mudavadi.\n\nIt rained on."))
                .containsExactly("agreement happened signatory CHN, signatory KEN 2023-05-08");
    }

    @Test
    void oneVisitFollowsAnother() {
        assertThat(rows("It rained in Minsk.\n\nThe visit to Belarus follows a successful state visit to Georgia.\n\nIt rained on.")).isEmpty();
    }

    @Test
    void everyEventPointsAtItsSentence() {
        String text = "It rained. Mali expelled two diplomats from Sweden. It rained on.";
        assertThat(events(text)).singleElement().satisfies(event -> assertThat(event.sentence().of(text)).isEqualTo("Mali expelled two diplomats from Sweden."));
    }

    @Test
    void twoVerbsShareTheirSubject() {
        assertThat(rows("It rained in Oslo.\n\nChilean President Gabriel Boric met Norwegian Prime Minister Jonas Gahr Store and visited Denmark.\n\nIt rained on."))
                .containsExactly("meeting happened actor CHL, target NOR", "visit happened guest CHL, host DNK");
    }

    @Test
    void twoVerbsOfOneSubjectTellTwoEvents() {
        assertThat(rows("It rained in Seoul.\n\nSouth Korea and Japan held talks on Monday and strongly condemned North Korea.\n\nIt rained on."))
                .containsExactly("meeting happened actor KOR, actor JPN 2023-05-08", "accusation happened actor KOR, actor JPN, target PRK 2023-05-08");
    }

    @Test
    void everyVerbOfARowTellsAnEventOfItsSubject() {
        assertThat(rows("It rained in Warsaw.\n\nPolish President Andrzej Duda flew to Ukraine, visited Kyiv, held talks with President Volodymyr Zelensky and signed a declaration with Ukraine.\n\nIt rained on."))
                .containsExactly("visit happened guest POL, host UKR", "meeting happened actor POL, target UKR", "agreement happened signatory POL, signatory UKR");
        assertThat(rows("It rained in Tokyo.\n\nJapan condemned North Korea, imposed sanctions on North Korea and recalled its envoy.\n\nIt rained on."))
                .contains("accusation happened actor JPN, target PRK", "sanction happened actor JPN, target PRK");
    }

    @Test
    void aTreatyThatIsOnlyDescribedIsNoneOfTheRow() {
        assertThat(rows("It rained in Malé.\n\nThe Maldives praised the treaty, signed in 1995 by Nepal and Bhutan.\n\nIt rained on.")).noneMatch(row -> row.startsWith("agreement") && row.contains("MDV"));
    }
}
