package org.copydesk.enrich.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.enrich.events.EventRows.events;
import static org.copydesk.enrich.events.EventRows.rows;

import org.junit.jupiter.api.Test;

/** Plans, hopes, refusals and conditions are not what has happened. */
class WhetherItHappenedTest {

    @Test
    void whatWillBeSignedIsOnlyPlanned() {
        assertThat(rows("Hungary will sign two agreements with Serbia on agriculture and customs."))
                .containsExactly("agreement planned signatory HUN, signatory SRB x2 [agriculture, customs]");
    }

    @Test
    void anInfinitiveHeadsAnAnnouncement() {
        assertThat(rows("Romanian foreign minister to visit Moldova on Monday")).containsExactly("visit planned guest ROU, host MDA 2023-05-15");
    }

    @Test
    void whatWasNotSignedIsNoEvent() {
        assertThat(rows("It rained in Riga.\n\nLatvia did not sign the agreement with Estonia.")).isEmpty();
    }

    @Test
    void whatMayComeIsNoEventYet() {
        assertThat(rows("It rained in Riga.\n\nLatvia could sign an agreement with Estonia.\n\nIf Latvia signs an agreement with Estonia, trade will grow.")).isEmpty();
    }

    @Test
    void aHopeIsNoVisit() {
        assertThat(rows("It rained in Rome.\n\nItaly hopes to visit Malta.")).containsExactly("visit proposed guest ITA, host MLT");
    }

    @Test
    void whoeverRefusesDoesNotMeet() {
        assertThat(rows("Armenia refused to meet with Azerbaijan.")).containsExactly("refusal happened actor ARM, target AZE");
    }

    @Test
    void whatWillNotBeDoneIsRefused() {
        assertThat(rows("Poland will not extradite the banker to Belarus.")).containsExactly("refusal happened actor POL, target BLR");
    }

    @Test
    void aThreatIsNotTheDeed() {
        assertThat(events("Russia threatened to impose sanctions on Finland.")).singleElement()
                .satisfies(event -> assertThat(EventRows.row(event)).isEqualTo("threat happened actor RUS, target FIN"))
                .satisfies(event -> assertThat(event.plover()).isEqualTo("THREATEN"));
    }

    @Test
    void whatIsAnnouncedIsAgreedOrThreatened() {
        assertThat(events("Japan will send food to Nepal.")).extracting(Event::plover).containsExactly("AGREE");
        assertThat(events("Japan will impose sanctions on Nepal.")).extracting(Event::plover).containsExactly("THREATEN");
    }

    @Test
    void whatIsAskedForHasNotHappened() {
        assertThat(rows("It rained in Brussels.\n\nSweden told Russia to cease all attacks and withdraw its troops.\n\nIt rained on.")).containsExactly("demand happened actor SWE, target RUS");
    }

    @Test
    void whatWillBeConcludedAndSignedIsPlanned() {
        assertThat(rows("Oman and Jordan held talks.\n\nAgreements between Oman and Jordan will be concluded and signed.\n\nIt rained on."))
                .contains("agreement planned signatory OMN, signatory JOR");
    }

    @Test
    void anEventOfNextMonthIsPlanned() {
        assertThat(rows("It rained in Delhi.\n\nThe talks between Nepal and India on June 3 are about rivers.\n\nIt rained on."))
                .containsExactly("meeting planned actor NPL, actor IND 2023-06-03");
    }

    @Test
    void whatSomebodyHopesForIsNoMoreThanProposed() {
        assertThat(rows("It rained in Rome.\n\nItaly expressed hope that Peru and Chile will sign an agreement.\n\nIt rained on."))
                .containsExactly("agreement proposed signatory PER, signatory CHL");
    }

    @Test
    void whatWillNotBeUntilLaterIsNeitherRefusedNorDone() {
        assertThat(rows("It rained in Lome.\n\nThe agreement will not be signed until Benin's president meets Togo's president.\n\nIt rained on.")).isEmpty();
    }

    @Test
    void aSummitToWhichSomebodyIsInvitedIsNotHeldYet() {
        assertThat(rows("It rained in Nairobi.\n\nKenya invited Ethiopia to a climate summit in September.\n\nIt rained on."))
                .containsExactly("invitation happened inviter KEN, invitee ETH");
    }

    @Test
    void whatIsAskedForIsNoMeetingYet() {
        assertThat(rows("It rained in Geneva.\n\nCanada has requested consultations with the United States.\n\nIt rained on.")).noneMatch(row -> row.startsWith("meeting"));
    }

    @Test
    void whereAPlanLeadsLiesAhead() {
        assertThat(rows("It rained in Astana.\n\nRussia and Kazakhstan will sign an agreement during a visit of Russian President Vladimir Putin to Kazakhstan.\n\nIt rained on."))
                .allMatch(row -> row.contains(" planned "));
    }

    @Test
    void aMeetingOfManyWhichIsPlannedIsToCome() {
        assertThat(rows("It rained in Muscat.\n\nA joint meeting of the leaders of Oman, Jordan, and Egypt is planned, along with bilateral talks.\n\nIt rained on."))
                .containsExactly("meeting planned actor OMN, actor JOR, actor EGY");
        assertThat(rows("It rained in Sucre.\n\nFollowing the meeting, the signing of an agreement on the common border of Peru, Chile, and Bolivia is planned.\n\nIt rained on."))
                .containsExactly("agreement planned signatory PER, signatory CHL, signatory BOL");
    }

    @Test
    void whoDecidedDuringASummitHasHeldIt() {
        assertThat(rows("It rained in Goa.\n\nDuring the recently held informal summit between India and China in the southern coastal town of Mamallapuram, the two neighbours decided to plant trees.\n\n"
                + "It rained on.")).containsExactly("meeting happened actor IND, actor CHN");
    }

    @Test
    void allThatWillFollowsIsPlanned() {
        assertThat(rows("It rained in Belgrade.\n\nXi Jinping will visit Serbia, hold talks with Serbian President Aleksandar Vucic and sign a declaration with Serbia.\n\nIt rained on."))
                .containsExactly("visit planned guest CHN, host SRB", "meeting planned actor CHN, target SRB", "agreement planned signatory CHN, signatory SRB");
    }

    @Test
    void whatIsIncludedInAProgrammeIsToCome() {
        assertThat(rows("It rained in Muscat.\n\nVarious events, including the signing of several agreements between Kuwait and Oman, are planned for Monday.\n\nIt rained on."))
                .singleElement().asString().startsWith("agreement planned signatory KWT, signatory OMN");
        assertThat(rows("It rained in Helsinki.\n\nThe programme includes a meeting between the presidents of Finland and Estonia.\n\nIt rained on."))
                .containsExactly("meeting planned actor FIN, actor EST");
    }

    @Test
    void whatComesOnTheMorrowOfAnEveIsToCome() {
        assertThat(rows("It rained in Rome.\n\nItaly's minister met the minister of Chile on the eve of a visit by President Gabriel Boric of Chile to Italy.\n\nIt rained on."))
                .contains("visit planned guest CHL, host ITA");
    }
}
