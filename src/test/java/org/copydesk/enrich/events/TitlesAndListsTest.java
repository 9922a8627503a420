package org.copydesk.enrich.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.enrich.events.EventRows.rows;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is meant where titles, postings, letters behind a name and words put in between stand around the parties. */
class TitlesAndListsTest {

    private static String story(String sentence) {
        return "It rained in Oslo.\n\n" + sentence + "\n\nIt rained on.";
    }

    private static List<String> names(String sentence) {
        return EventRows.events(story(sentence)).stream().flatMap(event -> event.parties().stream())
                .map(p -> p.role().code() + " " + p.country() + (p.entity() == null ? "" : " " + p.entity().name())).toList();
    }

    @Test
    void anAmbassadorActsForTheCountryThatSentHim() {
        assertThat(names("Kazakh Secretary of State Gulshara Abdykalikova met with Russian Ambassador to Kazakhstan Alexei Borodavkin."))
                .containsExactly("actor KAZ Gulshara Abdykalikova", "target RUS Alexei Borodavkin");
    }

    @Test
    void lettersBehindANameAndHonorificsBeforeItPartNoList() {
        assertThat(rows(story("From 6-8 March 2008 Prime Minister Kevin Rudd MP of Australia, along with Parliamentary Secretary for Development the Hon. Bob McMullan MP, visited Papua New Guinea.")))
                .containsExactly("visit happened guest AUS, host PNG 2008-03-06 2008-03-08");
    }

    @Test
    void whoIsReceivedMayStandBehindThePlace() {
        assertThat(names("Kazakh President Kassym-Jomart Tokayev received at his residence in Astana the President of the Kyrgyz Republic Sadyr Japarov."))
                .containsExactly("actor KAZ Kassym-Jomart Tokayev", "target KGZ Sadyr Japarov");
    }

    @Test
    void theHeadOfABodyStandsBehindItsComma() {
        assertThat(rows(story("Peruvian President Dina Boluarte noted the forthcoming visit of the President of the European Council, Charles Michel to Lima.")))
                .containsExactly("visit planned host PER");
    }

    @Test
    void whoeverIsAtHomeIsNoGuestOfHisOwn() {
        assertThat(rows(story("Peruvian President Ollanta Humala and his Bolivian counterpart Evo Morales arrived in Puno, Peru.")))
                .containsExactly("visit happened guest BOL, host PER Puno, Peru");
    }

    @Test
    void theFriendsOfAForceAreNotInItsFight() {
        assertThat(rows(story("US-backed Syrian troops attacked Iran."))).containsExactly("attack happened actor SYR, target IRN");
        assertThat(rows(story("The Saudi-led coalition attacked Yemen."))).containsExactly("attack happened actor SAU, target YEM");
    }

    @Test
    void aParticipleBehindAHyphenIsNoVerb() {
        assertThat(rows(story("The Chinese embassy donated rice to the hardest-hit villages of Bangladesh."))).containsExactly("aid happened actor CHN, target BGD");
    }

    @Test
    void theCommaEndsWhatOpensTheSentence() {
        assertThat(rows(story("Welcoming Chilean President Gabriel Boric, Brazilian President Luiz Inácio Lula da Silva praised Chile.")))
                .anyMatch(row -> row.startsWith("praise happened actor BRA, target CHL"));
    }

    @Test
    void theBlocIsTheLastThatWasNamed() {
        assertThat(rows(story("The European Union was founded in 1993.\n\nIn May the bloc imposed sanctions on Zimbabwe."))).anyMatch(row -> row.startsWith("sanction happened") && row.contains("target ZWE"));
        assertThat(names("The Russian Foreign Ministry told the US embassy in Moscow of it.\n\nThe ministry expelled a British diplomat."))
                .containsExactly("actor RUS Russian Foreign Ministry", "target GBR");
    }

    @Test
    void whoSaysThatHeDidItDidIt() {
        assertThat(names("Brazilian President Luiz Inácio Lula da Silva told Chilean President Gabriel Boric that he had visited Peru."))
                .contains("guest BRA Luiz Inacio Lula da Silva", "host PER");
    }

    @Test
    void twoPersonsStandForTheTwoCountriesNamedBeforeThem() {
        assertThat(names("A meeting between the foreign ministers of Kazakhstan and Russia, Mukhtar Tileuberdi and Sergei Lavrov, took place on Monday."))
                .containsExactly("actor KAZ Mukhtar Tileuberdi", "actor RUS Sergey Lavrov");
    }

    @Test
    void theThreeCountriesAreThoseThatMetBefore() {
        assertThat(rows(story("The foreign ministers of Iran and Afghanistan and the deputy foreign minister of Tajikistan met in Herat.\n\nThe three countries signed an agreement on trade.")))
                .anyMatch(row -> row.startsWith("agreement happened") && row.contains("IRN") && row.contains("AFG") && row.contains("TJK"));
    }

    @Test
    void theGovernmentIsThatOfTheStory() {
        assertThat(rows(story("Floods hit Ghana in May.\n\nThe government declared a state of emergency in Ghana's north."))).anyMatch(row -> row.startsWith("ban happened actor GHA"));
        assertThat(rows(story("Turkmen President Gurbanguly Berdimuhamedov met with the Cabinet."))).isEmpty();
    }

    @Test
    void aTownThatSomebodyIsCalledIsHe() {
        assertThat(names("Colombian President Juan Manuel Santos flew home.\n\nEcuadorean President Rafael Correa met Santos."))
                .contains("actor ECU Rafael Correa", "target COL Juan Manuel Santos");
    }

    @Test
    void whoIsInvitedToAPlaceByItsPresidentIsOfAnother() {
        assertThat(rows(story("Friedrich Merz, the German chancellor, had been invited to Paris by French President Emmanuel Macron.")))
                .anyMatch(row -> row.startsWith("invitation happened") && row.contains("invitee DEU") && row.contains("inviter FRA"));
    }

    @Test
    void aGovernmentBehindACommaIsNoOfficeOfThePersonBefore() {
        assertThat(rows(story("According to Foreign Minister Celso Amorim of Brazil, the Brazilian government donated wheat to Paraguay."))).anyMatch(row -> row.startsWith("aid happened actor BRA, target PRY"));
    }

    @Test
    void theHeadOfABodyActsForItBehindItsAbbreviation() {
        assertThat(names("International Monetary Fund (IMF) Deputy Managing Director Gita Gopinath visited Argentina.")).containsExactly("guest null Gita Gopinath", "host ARG");
    }

    @Test
    void whoeverTheAttackWasByKills() {
        assertThat(rows(story("A suicide attack by the Syrian army killed 25 Iranian soldiers."))).contains("attack happened actor SYR, target IRN");
    }

    @Test
    void aroundBeforeANumberIsNoPreposition() {
        assertThat(rows(story("Around 1,500 Israeli soldiers attacked Iran."))).containsExactly("attack happened actor ISR, target IRN x1500");
    }
}
