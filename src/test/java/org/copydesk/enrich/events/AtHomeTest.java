package org.copydesk.enrich.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.enrich.events.EventRows.rows;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What happens within one country, with one side named or none. */
class AtHomeTest {

    @Test
    void soldiersKilledByNobodyKnown() {
        assertThat(told("Eleven soldiers were killed in an ambush near a village in northern Mali on Monday, an army spokesman said.")).containsExactly("attack happened target MLI 2023-05-08 Mali x11");
        assertThat(told("A suicide bomber attacked a police station in Kabul on Tuesday.")).containsExactly("attack happened target AFG 2023-05-09 Kabul");
    }

    @Test
    void whoeverProtestsIsOfThePlaceWhereHeDoes() {
        assertThat(told("Hundreds of teachers have picketed outside Peru's parliament in Lima.")).singleElement().asString().startsWith("protest happened").contains("PER");
        assertThat(told("Riot police in Athens clashed with protesters on Monday.")).containsExactly("protest happened actor GRC 2023-05-08 Athens");
    }

    @Test
    void politiciansArrestedAndSentenced() {
        assertThat(told("A former minister in Malaysia was sentenced to two years in prison on Monday.")).containsExactly("charge happened target MYS 2023-05-08 Malaysia");
        assertThat(told("Turkish police arrested three opposition politicians on Tuesday.")).containsExactly("arrest happened actor TUR 2023-05-09");
    }

    @Test
    void theCountryIsThatOfTheStoryWhereNobodyIsNamed() {
        assertThat(rows("TUNIS, Tunisia -- It rained in Tunisia on Monday.\n\nRain is rare in Tunisia.\n\nTwo opposition leaders were arrested on Tuesday.\n\nIt rained on."))
                .containsExactly("arrest happened target TUN 2023-05-09 x2");
        assertThat(rows("It rained in Tunisia and Libya on Monday.\n\nRain is rare in Tunisia and in Libya.\n\nTwo opposition leaders were arrested on Tuesday.\n\nIt rained on.")).isEmpty();
    }

    @Test
    void notWhereAnotherCountryIsNamedToo() {
        assertThat(told("Six policemen in Lima, on leave from Chile, were killed in an attack.")).isEmpty();
    }

    @Test
    void neitherCrimeNorSportNorDisaster() {
        assertThat(told("A man in Canada was arrested for the theft of two horses.")).isEmpty();
        assertThat(told("England attacked from the start in Leeds and struck twice before the break.")).isEmpty();
        assertThat(told("An earthquake in Turkey killed more than a hundred people.")).isEmpty();
        assertThat(told("The strikers beat the defenders in Madrid with a shot from far.")).isEmpty();
    }

    @Test
    void neitherProofsNorConfirmations() {
        String rain = "BOSTON, United States -- It rained in the United States on Monday.\n\nRain is rare in the United States.\n\n%s\n\nIt rained on.";
        assertThat(rows(rain.formatted("The effect has been demonstrated in students and in workers."))).isEmpty();
        assertThat(rows(rain.formatted("The company confirmed that it had been called by Attorney General Letitia James."))).isEmpty();
    }

    @Test
    void notWhatHasNotHappened() {
        assertThat(told("No soldiers were killed in the attack in Mali.")).isEmpty();
        assertThat(told("The opposition leader could be arrested in Tunisia.")).isEmpty();
        assertThat(told("If teachers go on strike in Peru, schools will close.")).isEmpty();
    }

    /** The events of a sentence amid others that tell nothing. */
    private static List<String> told(String sentence) {
        return rows("It rained all day.\n\n" + sentence + "\n\nIt rained on.\n\nThe weather was bad.");
    }
}
