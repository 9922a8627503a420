package org.copydesk.enrich.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.enrich.events.EventRows.rows;

import org.junit.jupiter.api.Test;

/** Words that look like events, and tell none. */
class WhatIsNoEventTest {

    @Test
    void italyIsNoAdverb() {
        assertThat(rows("Italy hopes to attack.\n\nItaly does not threaten Malta. Italy visits Malta.")).last().isEqualTo("visit happened guest ITA, host MLT");
    }

    @Test
    void aHeartAttackIsNoAttack() {
        assertThat(rows("It rained in Lima.\n\nThe ambassador of Peru had a heart attack in Chile.")).isEmpty();
    }

    @Test
    void freeElectionsFreeNobody() {
        assertThat(rows("It rained in Lima.\n\nPeru says that there are free elections in Bolivia.\n\nIt rained on.")).isEmpty();
    }

    @Test
    void aDeedToldByANounAloneIsLeftOut() {
        assertThat(rows("It rained in Doha.\n\nOman's condemnation of Iran came late, after the attack on Yemen by Eritrea.\n\nIt rained on.")).isEmpty();
    }

    @Test
    void demonstratingStrengthIsNoProtest() {
        assertThat(rows("It rained in Moscow.\n\nThe talks between Russia and Uzbekistan demonstrated the strength of their trade.\n\nIt rained on.")).noneMatch(row -> row.startsWith("protest"));
    }

    @Test
    void marchIsAMonth() {
        assertThat(rows("It rained in Astana.\n\nThe summit of heads of state was held in March 2018 in Kazakhstan.\n\nIt rained on.")).noneMatch(row -> row.startsWith("protest"));
    }

    @Test
    void whatOthersNegotiateIsNoMeetingOfTheCountriesOfTheStory() {
        assertThat(rows("Airlines of Kenya and Uganda order planes.\n\nA discount is negotiated by buyers in Kenya and Uganda.\n\nThe price was discussed by the board.")).isEmpty();
    }

    @Test
    void aTruceBetweenOthersIsNoMeetingOfTheirs() {
        assertThat(rows("It rained in Cairo.\n\nEgypt and Qatar held talks.\n\nThey reviewed the truce between Iran and Israel.\n\nIt rained on."))
                .containsExactly("meeting happened actor EGY, actor QAT");
    }

    @Test
    void theSummitOfOthersIsNotThatOfTheTwoCountries() {
        assertThat(rows("Philippine President Ferdinand Marcos Jr. will fly to Indonesia.\n\nDuring the ASEAN summit he would push for rules.\n\nA meeting of business leaders was held."))
                .containsExactly("visit planned guest PHL, host IDN");
    }

    @Test
    void whatIsImportantIsNotPledged() {
        assertThat(rows("It rained in Accra.\n\nGhana and Togo reaffirmed the importance of labour laws.\n\nOman and Jordan expressed mutual interest in continuing their work.\n\nIt rained on.")).isEmpty();
    }

    @Test
    void whatAnybodyWouldDoForAGuestIsNoAid() {
        assertThat(rows("It rained in Doha.\n\nQatar is ready to provide all possible assistance to the ambassador of Mongolia.\n\nIt rained on."))
                .noneMatch(row -> row.startsWith("aid"));
        assertThat(rows("It rained in Goa.\n\nIndia expressed readiness to allow the Bank of China to establish a branch in Mumbai.\n\nIt rained on.")).isEmpty();
    }

    @Test
    void signingAboutSignaturesIsNoProtest() {
        assertThat(rows("It rained in Minsk.\n\nAn agreement on the mutual recognition of electronic signatures was signed by Belarus and Russia.\n\nIt rained on."))
                .singleElement().asString().startsWith("agreement happened signatory BLR, signatory RUS");
    }

    @Test
    void whatSomebodyMustDoIsNotDemandedByHim() {
        assertThat(rows("It rained in Moscow.\n\nRussia told the US Embassy that ten of its staff must leave.\n\nIt rained on.")).noneMatch(row -> row.contains("actor USA"));
    }

    @Test
    void aDecisionOfOthersIsNoneOfTheSubject() {
        assertThat(rows("It rained in Cairo.\n\nEgypt described as misleading a statement on the summit decision to support Sudan.\n\nIt rained on.")).noneMatch(row -> row.startsWith("support"));
    }

    @Test
    void whereAJourneyLeadsTalksToNobody() {
        assertThat(rows("It rained in Rome.\n\nUS Secretary of State Antony Blinken is due to travel to Israel, Morocco and Algeria to discuss the war.\n\nIt rained on."))
                .singleElement().asString().startsWith("visit planned guest USA");
    }
}
