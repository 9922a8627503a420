package org.copydesk.enrich.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.enrich.events.EventRows.rows;

import org.junit.jupiter.api.Test;

/** The side that a sentence does not name, in the story of two. */
class OtherSideTest {
    private static final String MET = "Peruvian President Dina Boluarte met Chilean President Gabriel Boric in Lima on Monday.\n\n";

    @Test
    void theOtherOfTheTwoIsPraised() {
        assertThat(rows(MET + "For his part, Boric praised the reforms in the country.\n\nIt rained on.")).contains("praise happened actor CHL, target PER");
    }

    @Test
    void whoeverIsNamedIsPraisedAndNotTheOther() {
        assertThat(rows(MET + "For his part, Boric praised the entrepreneurs.\n\nIt rained on.")).noneMatch(row -> row.startsWith("praise"));
    }

    @Test
    void heIsThankedWhoseItIs() {
        assertThat(rows("It rained in Rome.\n\nCuba thanked the presidents of the region and the people of Mexico.\n\nIt rained on.")).noneMatch(row -> row.contains("target CUB"));
        assertThat(rows("It rained in Rome.\n\nPresident Boric praised the role of Mexico in the talks.\n\nIt rained on.")).contains("praise happened actor CHL, target MEX");
    }

    @Test
    void whoeverSpeaksBehindTheCommaHasTalked() {
        assertThat(rows("Following talks centred on wheat in Moscow with Russian President Vladimir Putin, Kazakh President Kassym-Jomart Tokayev said the prices were too high.\n\nIt rained on.\n\nIt rained."))
                .anyMatch(row -> row.startsWith("meeting happened actor KAZ, target RUS"));
    }

    @Test
    void heCongratulatesWithWhomHeSpeaks() {
        assertThat(rows("It rained in Rome.\n\nDuring a telephone conversation, Chilean President Gabriel Boric congratulated Peruvian President Dina Boluarte on the holiday.\n\nIt rained on."))
                .contains("call happened actor CHL, actor PER");
    }

    @Test
    void allOfThemHoldTheirConsultations() {
        assertThat(rows("It rained in Rome.\n\nChilean-Peruvian consultations were held in Lima.\n\nIt rained on.")).containsExactly("meeting happened actor CHL, actor PER Lima");
    }

    @Test
    void nobodyIsAGuestInHisOwnCountry() {
        assertThat(rows("It rained in Rome.\n\nTaiwanese Foreign Minister Joseph Wu joined Paraguayan President Santiago Pena for dinner during a visit to the South American country.\n\nIt rained on."))
                .anyMatch(row -> row.startsWith("visit happened guest TWN, host PRY"));
    }

    @Test
    void theCountryIsTheOneThatActedBefore() {
        assertThat(rows("It rained in Rome.\n\nKazakhstan sent flour to Afghanistan.\n\nKazakhstan is a member of the club.\n\nThe country sent tents to Turkey.\n\nIt rained on."))
                .contains("aid happened actor KAZ, target TUR");
    }

    @Test
    void toBeBackIsToBackNobody() {
        assertThat(rows(MET + "Boric is expected to be back in the country on Friday.\n\nIt rained on.")).noneMatch(row -> row.startsWith("support"));
    }

    @Test
    void neitherAThingNorAFirmIsKindToTheOther() {
        assertThat(rows(MET + "It aids in building roads.\n\nIt rained on.")).noneMatch(row -> row.startsWith("aid"));
        assertThat(rows(MET + "The Peruvian Dental Association approved new brushes.\n\nIt rained on.")).noneMatch(row -> row.startsWith("support"));
        assertThat(rows(MET + "Boric offers his readers a new book.\n\nIt rained on.")).noneMatch(row -> row.startsWith("pledge"));
    }

    @Test
    void anEmbassyBehindThePlaceActs() {
        assertThat(rows("In Bangladesh, the Chinese Embassy donated tents to Nepal.\n\nIt rained on.\n\nIt rained.")).contains("aid happened actor CHN, target NPL Bangladesh");
    }

    @Test
    void aBodyOfManyCountriesAppointsByItself() {
        // its row has no country to show
        assertThat(rows("It rained in Rome.\n\nThe African Union has named three envoys.\n\nIt rained on.")).containsExactly("appointment happened x3");
    }
}
