package org.copydesk.enrich.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.enrich.events.EventRows.rows;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How presidential press services and agencies word what diplomats do. */
class JourneysTest {

    @Test
    void aVerbThatIsANounToo() {
        assertThat(told("The President of the United States visits Estonia.")).containsExactly("visit happened guest USA, host EST");
        assertThat(told("The President of India visits Sri Lanka's Jaffna district.")).containsExactly("visit happened guest IND, host LKA");
    }

    @Test
    void severalNamesBeforeTheirVerb() {
        assertThat(told("Foreign ministers from Japan and China meet to mend relations.")).containsExactly("meeting happened actor JPN, actor CHN");
        assertThat(told("In Geneva, John Kerry and Sergei Lavrov meet.")).containsExactly("meeting happened actor USA, actor RUS Geneva");
        assertThat(told("China and India sign a new border defence agreement.")).containsExactly("agreement happened signatory CHN, signatory IND [defence]");
        assertThat(told("Vietnamese, Lao ministers held talks.")).containsExactly("meeting happened actor VNM, actor LAO");
    }

    @Test
    void aTourGoesToEachOfItsCountries() {
        assertThat(told("Wang Yi embarked on a tour of Nepal, Bhutan and Sri Lanka.")).containsExactly("visit happened guest CHN, host NPL, host BTN, host LKA");
        assertThat(told("During his five-day four-nation tour to Mozambique, South Africa, Tanzania and Kenya, energy was high on Narendra Modi's agenda."))
                .containsExactly("visit happened guest IND, host MOZ, host ZAF, host TZA, host KEN");
        assertThat(told("Wang Yi's first trip was to Uganda.")).containsExactly("visit happened guest CHN, host UGA");
        assertThat(told("Narendra Modi left for Port-Blanc (Mauritius).")).containsExactly("visit happened guest IND, host MUS");
    }

    @Test
    void whoIsAtHomeIsNoGuest() {
        assertThat(told("Peruvian President Ollanta Humala and Bolivian President Evo Morales arrived in Puno, Peru.")).containsExactly("visit happened guest BOL, host PER Puno, Peru");
    }

    @Test
    void aVisitOfSomebodyNamedElsewhere() {
        assertThat(told("As part of his state visit to the United Kingdom, Irish President Michael D. Higgins spoke to students.")).containsExactly("visit happened guest IRL, host GBR");
        assertThat(told("As he arrives in Cuba, Pope Benedict XVI asks for change.")).containsExactly("visit happened guest VAT, host CUB Cuba");
        assertThat(told("The trip to Peru of the Argentine president lasted two days.")).containsExactly("visit happened host PER, guest ARG");
        assertThat(told("Roman Vassilenko of Kazakhstan noted the visit of the President of Mongolia, Ukhnaagiin Khurelsukh, to Astana.")).contains("visit happened guest MNG, host KAZ");
    }

    @Test
    void aVisitThatIsStillToCome() {
        assertThat(told("President Samia Suluhu Hassan of Tanzania will tomorrow embark on a two-day state visit to Rwanda.")).containsExactly("visit planned guest TZA, host RWA 2023-05-13");
        assertThat(told("Wang Yi discussed preparations for his visit to Nepal.")).containsExactly("visit planned guest CHN, host NPL");
        assertThat(told("Wang Yi hoped that the visit of the Georgian prime minister would be fruitful.")).isEmpty();
        assertThat(told("Wang Yi cancelled his visit to Nepal.")).containsExactly("refusal happened actor CHN, target NPL");
    }

    @Test
    void whoAcceptsAnInvitationWillCome() {
        assertThat(told("Wang Yi has accepted an invitation to visit Nepal.")).containsExactly("invitation happened invitee CHN, inviter NPL", "visit planned guest CHN, host NPL");
    }

    @Test
    void whoAgreesToMeetWillMeet() {
        assertThat(told("Serbia and Kosovo agreed to resume talks.")).containsExactly("pledge happened actor SRB, actor XKX", "meeting planned actor SRB, actor XKX");
    }

    @Test
    void aPartOfTheTalks() {
        assertThat(told("Wang Yi read out a letter at the end of talks with Serbian President Aleksandar Vucic.")).contains("meeting happened actor CHN, target SRB");
        assertThat(told("A meeting with the President of France, Emmanuel Macron, is scheduled by Serbia's Aleksandar Vucic.")).noneMatch(row -> row.contains("happened"));
        assertThat(told("Wang Yi held a \"restricted meeting\" with Serbian President Aleksandar Vucic.")).containsExactly("meeting happened actor CHN, target SRB");
        assertThat(told("Barack Obama met with leaders of the region, including Benjamin Netanyahu and King Abdullah II of Jordan."))
                .containsExactly("meeting happened actor USA, target ISR, target JOR");
    }

    @Test
    void eachWritesToTheOther() {
        assertThat(told("Xi Jinping and Vladimir Putin exchanged congratulatory messages.")).containsExactly("message happened sender CHN, receiver RUS");
    }

    @Test
    void whatIsSignedDuringAVisit() {
        assertThat(told("Agreements were signed during the visit of Peruvian President Dina Boluarte to Chile."))
                .containsExactlyInAnyOrder("agreement happened signatory PER, signatory CHL", "visit happened guest PER, host CHL");
        assertThat(told("The steps follow agreements reached in Helsinki by Sauli Niinisto.")).isEmpty();
    }

    /** What this sentence tells, among others that tell nothing. */
    private static List<String> told(String sentence) {
        return rows("It rained in Lome.\n\n" + sentence + "\n\nIt rained on.");
    }
}
