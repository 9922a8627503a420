package org.copydesk.enrich.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.enrich.events.EventRows.rows;

import org.junit.jupiter.api.Test;

/** Who plays which part in an event, and who only stands beside it. */
class WhoTakesPartTest {

    @Test
    void thePassiveTurnsThePartiesRound() {
        assertThat(rows("The embassy of Norway was attacked by Libya in March 2011."))
                .containsExactly("attack happened target NOR, actor LBY 2011-03-01 2011-03-31");
    }

    @Test
    void aNameThatLooksLikeASmallWordIsAName() {
        assertThat(rows("It rained in Rome.\n\nEgyptian President Anwar Sadat and Israeli Prime Minister Menachem Begin signed a peace treaty.\n\nIt rained on."))
                .containsExactly("agreement happened signatory EGY, signatory ISR");
    }

    @Test
    void whoSignsAsAWitnessIsNoSignatory() {
        assertThat(rows("It rained in Rome.\n\nPeru and Ecuador signed a peace treaty. Chile and Brazil signed as witnesses.\n\nIt rained on."))
                .containsExactly("agreement happened signatory PER, signatory ECU");
        assertThat(rows("It rained in Rome.\n\nPeru and Ecuador signed a peace treaty, with Chile and Brazil signing as witnesses.\n\nIt rained on."))
                .containsExactly("agreement happened signatory PER, signatory ECU");
        assertThat(rows("It rained in Rome.\n\nPeru and Ecuador signed a pact with Argentina as a guarantor.\n\nIt rained on."))
                .containsExactly("agreement happened signatory PER, signatory ECU");
        assertThat(rows("It rained in Rome.\n\nPeru and Ecuador signed a pact with Argentina on trade.\n\nIt rained on."))
                .containsExactly("agreement happened signatory PER, signatory ECU, signatory ARG [trade]");
    }

    @Test
    void theLeaderOfAMovementSignsForIt() {
        assertThat(EventRows.events("It rained in Rome.\n\nColombian President Juan Manuel Santos and the leader of the FARC signed a peace agreement in Cartagena.\n\nIt rained on."))
                .flatExtracting(Event::parties).extracting(p -> p.role() + " " + p.entity().name())
                .containsExactly("SIGNATORY Juan Manuel Santos", "SIGNATORY Revolutionary Armed Forces of Colombia");
    }

    @Test
    void aDayBeforeTheSubjectIsNoLinkOfIt() {
        assertThat(rows("It rained in Rome.\n\nIn 1995 Peruvian President Alberto Fujimori and Ecuadorian President Sixto Durán Ballén signed a border agreement.\n\nIt rained on."))
                .containsExactly("agreement happened signatory PER, signatory ECU 1995-01-01 1995-12-31");
    }

    @Test
    void withoutPartiesThereIsNeitherAMeetingNorAnAgreement() {
        assertThat(rows("The talks with Iran were long.")).isEmpty();
        assertThat(rows("The pact was signed after short talks.")).isEmpty();
        assertThat(rows("The talks between Oman and Iran were long.")).containsExactly("meeting happened actor OMN, actor IRN");
    }

    @Test
    void whoTellsOfAnEventIsNotInIt() {
        assertThat(rows("Kenya donated maize to Somalia, the embassy of Sweden said.")).containsExactly("aid happened actor KEN, target SOM");
    }

    @Test
    void severalTargetsShareOnePart() {
        assertThat(rows("China imposed sanctions on Canada, Japan and Lithuania."))
                .containsExactly("sanction happened actor CHN, target CAN, target JPN, target LTU");
    }

    @Test
    void theTwoCountriesAreThoseOfTheEventBefore() {
        assertThat(rows("Ghana and Togo held talks on Monday.\n\nThe two countries signed 4 agreements on energy, tourism and IT."))
                .containsExactly("meeting happened actor GHA, actor TGO 2023-05-08", "agreement happened signatory GHA, signatory TGO x4 [energy, tourism, IT]");
    }

    @Test
    void aTreatyNamedAfterACityIsNotSignedByItsCountry() {
        assertThat(rows("It rained in Bonn.\n\nKenya joined the talks with Uganda.")).containsExactly("meeting happened actor KEN, target UGA");
    }

    @Test
    void wherePeopleArePostedIsNoParty() {
        assertThat(rows("The ambassador of Ireland to Kenya met ministers from Uganda.")).containsExactly("meeting happened actor IRL, target UGA");
    }

    @Test
    void aNewspaperThatReportsIsNoParty() {
        assertThat(rows("It rained in Bern.\n\nThe Guardian reports that Swiss President Ignazio Cassis met Austrian Chancellor Karl Nehammer.\n\nIt rained on."))
                .containsExactly("meeting happened actor CHE, target AUT");
    }

    @Test
    void whoHeadsAnOrganizationOfManyActsForNoCountry() {
        assertThat(rows("It rained in Tokyo.\n\nJapanese Prime Minister Shinzo Abe met the President of the European Council, Donald Tusk.\n\nIt rained on."))
                .containsExactly("meeting happened actor JPN");
    }

    @Test
    void aDeedIsDoneToThoseWhoStandFirst() {
        assertThat(rows("It rained in Oslo.\n\nKenya lauded Norway's part in the Sudanese peace talks.\n\nIt rained on."))
                .containsExactly("praise happened actor KEN, target NOR");
    }

    @Test
    void thoseBetweenWhomItIsStandBeforeThePassive() {
        assertThat(rows("It rained in Lima.\n\nA treaty between Peru and Chile was signed before a summit in Bolivia.\n\nIt rained on."))
                .containsExactly("agreement happened signatory PER, signatory CHL");
    }

    @Test
    void whomAnEnvoyAccusesIsNotWhereHeIsPosted() {
        assertThat(rows("It rained in Oslo.\n\nThe Chinese ambassador to Norway accused Britain of meddling.\n\nIt rained on."))
                .containsExactly("accusation happened actor CHN, target GBR");
    }

    @Test
    void theTwoStatesMayBeDescribed() {
        assertThat(rows("Ghana and Togo held talks on Monday.\n\nThe two African states signed an agreement on energy."))
                .contains("agreement happened signatory GHA, signatory TGO [energy]");
    }

    @Test
    void theVisitingMinisterIsTheOneWhoWasNamed() {
        assertThat(rows("Nepalese Foreign Minister Narayan Prakash Saud arrived in Qatar on Monday.\n\nThe visiting foreign minister on Tuesday held talks with Omani Foreign Minister Badr al-Busaidi."))
                .contains("meeting happened actor NPL, target OMN 2023-05-09");
    }

    @Test
    void whoIsOnlyQuotedAtTheBeginningIsNotInIt() {
        assertThat(rows("It rained in Oslo.\n\nAccording to the Swedish embassy, Kenya donated maize to Somalia.\n\nIt rained on.")).containsExactly("aid happened actor KEN, target SOM");
    }

    @Test
    void theSecondVerbSharesTheSubjectOfTheFirstNotItsObject() {
        assertThat(rows("It rained in Minsk.\n\nBelarus asked the ambassador of Poland to leave the country and recalled its own ambassador from Lithuania.\n\nIt rained on."))
                .contains("demand happened actor BLR, target POL").noneMatch(row -> row.contains("actor POL"));
    }

    @Test
    void whoMustLeaveIsOfTheEmbassysCountry() {
        assertThat(rows("It rained in Chisinau.\n\nMoldova has declared three employees of the Russian Embassy undesirable persons.\n\nIt rained on."))
                .containsExactly("sanction happened actor MDA, target RUS x3");
    }

    @Test
    void whoIsRelievedOfHisPostIsDismissed() {
        assertThat(rows("It rained in Nairobi.\n\nOn May 2, Kenyan President William Ruto relieved John Olago of his post as Kenya's ambassador to Uganda.\n\nIt rained on."))
                .containsExactly("dismissal happened actor KEN, target KEN 2023-05-02");
    }

    @Test
    void anAgreementMayBeAboutGrainOrTrains() {
        assertThat(rows("Kazakhstan and Italy signed an agreement on grain.")).containsExactly("agreement happened signatory KAZ, signatory ITA [grain]");
        assertThat(rows("Kazakhstan and Italy signed grain agreements.")).containsExactly("agreement happened signatory KAZ, signatory ITA [grain]");
        assertThat(rows("Kazakhstan and Italy signed an agreement on container trains.")).containsExactly("agreement happened signatory KAZ, signatory ITA [container trains]");
    }

    @Test
    void whoStandsBehindTheCommaOfAnOpeningVerbDoesIt() {
        assertThat(rows("It rained in Hanoi.\n\nCongratulating Vietnamese Foreign Minister Bui Thanh Son on his appointment, Ethiopian Foreign Minister Demeke Mekonnen said ties were warm. "
                + "He praised Vietnam's part in ASEAN.\n\nIt rained on."))
                .containsExactly("message happened sender ETH, receiver VNM", "praise happened actor ETH, target VNM");
    }

    @Test
    void thoseBetweenWhomAPactWasSignedDoNotTalkBecauseItIsTalkedOf() {
        assertThat(rows("It rained in Sofia.\n\nThe question of the pact signed between Russia, Greece and Bulgaria on a pipeline was discussed.\n\nIt rained on."))
                .noneMatch(row -> row.startsWith("meeting"));
    }

    @Test
    void aKingStandsInAListLikeAnybodyElse() {
        assertThat(rows("It rained in Oslo.\n\nKazakh President Kassym-Jomart Tokayev met with Finnish President Sauli Niinistö, King Abdullah II of Jordan and Serbian President Aleksandar Vucic.\n\nIt rained on."))
                .containsExactly("meeting happened actor KAZ, target FIN, target JOR, target SRB");
    }

    @Test
    void talksWithTheParticipationOfTwoAreBetweenThem() {
        assertThat(rows("It rained in Oslo.\n\nTalks were held with the participation of Uzbek Foreign Minister Bakhtiyor Saidov and Tajik Foreign Minister Sirojiddin Muhriddin.\n\nIt rained on."))
                .containsExactly("meeting happened actor UZB, actor TJK");
    }

    @Test
    void whoThanksInAnOpeningPhraseStandsBehindItsComma() {
        assertThat(rows("It rained in Rabat.\n\nThanking Spain for its aid, Moroccan King Mohammed VI said that it had saved lives.\n\nIt rained on."))
                .containsExactly("praise happened actor MAR, target ESP");
    }

    @Test
    void thoseWhoProtestWithoutANameLiveThere() {
        assertThat(rows("It rained in Lisbon.\n\nTeachers went on strike in Portugal on Monday.\n\nThousands protested in Belgrade, demanding the resignation of a minister.\n\nIt rained on."))
                .containsExactly("protest happened actor PRT 2023-05-08 Portugal", "protest happened actor SRB Belgrade");
    }

    @Test
    void whatIsGivenAsAidGoesOnBehindAs() {
        assertThat(rows("It rained in Kabul.\n\nKazakhstan provided more than 4,000 tonnes of flour as humanitarian aid to Afghanistan, reported local media.\n\nIt rained on."))
                .anyMatch(row -> row.startsWith("aid happened actor KAZ, target AFG"));
    }

    @Test
    void thoseWhoHaveSignedWhatAnotherSpeaksOf() {
        assertThat(rows("It rained in Quito.\n\nThe minister stressed the importance of the trade agreement signed by Ecuador and Costa Rica.\n\nIt rained on."))
                .anyMatch(row -> row.startsWith("agreement happened signatory ECU, signatory CRI"));
    }

    @Test
    void thoseNamedRightBeforeWhatWasHeld() {
        assertThat(rows("It rained in Osh.\n\nThe Uzbek-Kyrgyz business forum was held in a hotel.\n\nIt rained on.")).containsExactly("meeting happened actor UZB, actor KGZ");
    }

    @Test
    void whoAnnouncesAnExpulsionExpels() {
        assertThat(rows("It rained in Riga.\n\nLatvia has announced the expulsion of a Belarusian diplomat.\n\nIt rained on.")).containsExactly("sanction happened actor LVA, target BLR");
    }
}
