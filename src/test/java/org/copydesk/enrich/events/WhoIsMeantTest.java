package org.copydesk.enrich.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.enrich.events.EventRows.rows;

import org.junit.jupiter.api.Test;

/** Whom words mean that name nobody, and who is told of beside those who act. */
class WhoIsMeantTest {

    @Test
    void theyAreTheManyOfTheSentenceBefore() {
        assertThat(rows("Ghana and Togo held talks on Monday.\n\nThe members of the forum signed a declaration. They also discussed trade."))
                .containsExactly("meeting happened actor GHA, actor TGO 2023-05-08");
        assertThat(rows("Ghana and Togo held talks on Monday.\n\nOn Friday, the leaders of the bloc opened a museum. They also discussed trade. They agreed on a bridge."))
                .containsExactly("meeting happened actor GHA, actor TGO 2023-05-08");
        assertThat(rows("Ghana and Togo are neighbours.\n\nTheir countries share a river. The leaders of Ghana and Togo opened a bridge. They also discussed trade."))
                .containsExactly("meeting happened actor GHA, actor TGO");
    }

    @Test
    void himIsSomebodyElseThanWhoActs() {
        assertThat(rows("It rained in Kigali.\n\nRwandan President Paul Kagame received Kenyan President William Ruto on Monday.\n\nHe thanked him for the visit and invited him to Rwanda next year.\n\n"
                + "It rained on.")).contains("praise happened actor RWA, target KEN", "invitation happened inviter RWA, invitee KEN");
    }

    @Test
    void hisVisitMayLeadToABodyOfNoCountry() {
        assertThat(rows("It rained in Brussels.\n\nKenyan President William Ruto praised Rwanda during his visit to NATO on Monday.\n\nIt rained on.")).containsExactly("praise happened actor KEN, target RWA", "visit happened guest KEN 2023-05-08");
    }

    @Test
    void whoMetAbroadVisitsTheCountryWhereTheyMet() {
        assertThat(rows("It rained in Kampala.\n\nKenyan President William Ruto held talks with Rwandan President Paul Kagame in Kampala on Monday.\n\nDuring his visit, Ruto will also plant a tree.\n\nIt rained on."))
                .contains("visit planned guest KEN, host UGA");
    }

    @Test
    void theCountryIsThatOfTheOther() {
        assertThat(rows("It rained in Mali and Chad.\n\nKenyan President William Ruto and Rwandan President Paul Kagame held talks on Monday, while Kagame was in the country on a working visit.\n\nIt rained on."))
                .contains("visit happened guest RWA, host KEN");
    }

    @Test
    void whoeverComesAlongTakesPart() {
        assertThat(rows("It rained in Oslo.\n\nThe ministers of Norway and Peru along with those of Chile took part in the talks with Bolivia.\n\nIt rained on.")).singleElement().asString()
                .startsWith("meeting happened").contains("NOR", "PER", "CHL", "BOL");
    }

    @Test
    void whereTheyMeetBesideSomethingElseIsNoParty() {
        assertThat(EventRows.events("It rained in Nairobi.\n\nKenyan President William Ruto met Rwandan President Paul Kagame on the sidelines of the African Union (AU) summit.\n\nIt rained on."))
                .singleElement().satisfies(event -> assertThat(event.parties()).hasSize(2));
    }

    @Test
    void whatTheySpeakOfIsNoParty() {
        assertThat(EventRows.events("It rained in Delhi.\n\nThe foreign ministers of India and Nigeria exchanged views on bilateral cooperation and G20 issues.\n\nIt rained on."))
                .singleElement().satisfies(event -> assertThat(event.parties()).hasSize(2));
    }

    @Test
    void aSummitThatIsDiscussedIsNoMeetingOfItsOwn() {
        assertThat(rows("It rained in Lima.\n\nThe presidents of Peru and Chile spoke by telephone on Monday.\n\nThe parties discussed cooperation and the future summit of the Pacific Alliance.\n\nIt rained on."))
                .containsExactly("call happened actor PER, actor CHL 2023-05-08");
    }

    @Test
    void whatIsSignedBetweenTwoIsTheirsWhateverElseIsTold() {
        assertThat(rows("It rained in Oman, in Qatar and in Yemen.\n\nA programme of consultations between the foreign ministries of Peru and Bolivia was signed on Monday.\n\nIt rained on."))
                .containsExactly("agreement happened signatory PER, signatory BOL 2023-05-08");
    }

    @Test
    void anEmbassyIsReopenedTowardWhereItStands() {
        assertThat(rows("It rained in Madrid.\n\nOn May 2, Spain reopened its embassy in Baghdad.\n\nIt rained on.")).containsExactly("recognition happened actor ESP, target IRQ 2023-05-02 Baghdad");
    }

    @Test
    void aWishOfGoodLuckIsAMessage() {
        assertThat(rows("It rained in Quito.\n\nEcuadorian President Guillermo Lasso wished Chilean President Gabriel Boric every success.\n\nIt rained on."))
                .containsExactly("message happened sender ECU, receiver CHL");
    }

    @Test
    void whatIsAgreedIsPlanned() {
        assertThat(rows("It rained in Tokyo.\n\nJapan has agreed to impose new sanctions on Belarus.\n\nIt rained on.")).containsExactly("sanction planned actor JPN, target BLR");
    }

    @Test
    void commitmentToWorkIsNoWork() {
        assertThat(rows("It rained in Nairobi.\n\nKenya and Rwanda affirmed their commitment to working together to end the wars of Sudan and Somalia.\n\nIt rained on.")).isEmpty();
    }

    @Test
    void whoReachedACountryWasInvitedThere() {
        assertThat(rows("It rained in Lima.\n\nChilean President Gabriel Boric reached Peru on Thursday on an official visit at the invitation of Peruvian President Dina Boluarte.\n\nIt rained on."))
                .contains("invitation happened invitee CHL, inviter PER 2023-05-11");
    }

    @Test
    void twoBlocsThatMetAreNotTwoCountriesThatMet() {
        assertThat(rows("It rained in Quito.\n\nLeaders of the Pacific Alliance and Mercosur met on Monday.\n\nMexico held talks with Canada.\n\nIt rained on."))
                .containsExactly("meeting happened 2023-05-08", "meeting happened actor MEX, target CAN");
    }

    @Test
    void aMeetingOfFourIsNotThatOfTwoOfThem() {
        assertThat(rows("It rained in Oslo.\n\nKenyan President William Ruto met Rwandan President Paul Kagame.\n\n"
                + "Kenyan President William Ruto, Rwandan President Paul Kagame and Chilean President Gabriel Boric held talks.\n\nIt rained on."))
                .containsExactly("meeting happened actor KEN, target RWA", "meeting happened actor KEN, actor RWA, actor CHL");
    }

    @Test
    void whereAnAmbassadorResidesIsNotWhereHeIsFrom() {
        assertThat(rows("It rained in Malta.\n\nThe ambassador of Malta to Turkmenistan (with residence in Astana) arrived in Turkmenistan on Monday.\n\nIt rained on."))
                .noneMatch(row -> row.contains("KAZ"));
    }

    @Test
    void aVisitToComeIsToldOnceThoughItIsSaidToBeTheFirst() {
        assertThat(rows("It rained in Santiago.\n\nChilean President Gabriel Boric will pay a state visit to Peru.\n\nThis is President Boric's first state visit to Peru.\n\n"
                + "The trip is made at the invitation of Peruvian President Dina Boluarte.\n\nIt rained on."))
                .containsExactly("visit planned guest CHL, host PER", "invitation happened inviter PER, invitee CHL");
    }

    @Test
    void whoIsCalledMayWillTravel() {
        assertThat(rows("It rained in Rome.\n\nPrime Minister Theresa May met Emmanuel Macron in Paris. May will visit Germany. It may rain in Austria."))
                .containsExactly("meeting happened actor GBR, target FRA Paris", "visit planned guest GBR, host DEU");
    }

    @Test
    void theDelegationIsOfThoseWhoCame() {
        assertThat(rows("It rained in Doha.\n\nA Qatari delegation arrived in Nepal on Monday. The delegation met with Nepalese Prime Minister Pushpa Kamal Dahal.\n\nIt rained on."))
                .containsExactly("visit happened guest QAT, host NPL 2023-05-08 Nepal", "meeting happened actor QAT, target NPL");
        assertThat(rows("It rained in Astana.\n\nA delegation led by Kazakh Foreign Minister Murat Nurtleu visited Estonia.\n\nIt rained on.")).containsExactly("visit happened guest KAZ, host EST");
    }

    @Test
    void itIsTheCountryOrBodyThatActs() {
        assertThat(rows("It rained in Rome.\n\nThe Kazakh delegation visited Estonia, where it held talks with Estonian Foreign Minister Margus Tsahkna. It was raining.\n\nIt rained on."))
                .containsExactly("visit happened guest KAZ, host EST", "meeting happened actor KAZ, target EST");
    }

    @Test
    void theGuestIsNotAtHome() {
        assertThat(rows("It rained in Rome.\n\nIndian Prime Minister Narendra Modi received Nepalese Prime Minister Pushpa Kamal Dahal in Delhi on Monday.\n\nThe guest thanked Modi for the hospitality.\n\nIt rained on."))
                .contains("praise happened actor NPL, target IND");
    }

    @Test
    void whoAttendsASummitIsInvitedByItsHostNotFromThere() {
        assertThat(rows("It rained in Rome.\n\nVietnamese Prime Minister Pham Minh Chinh is attending a summit in Hiroshima at the invitation of Japanese Prime Minister Fumio Kishida.\n\nIt rained on."))
                .contains("invitation happened invitee VNM, inviter JPN Hiroshima");
    }

    @Test
    void whoeverReceivesHimIsNotHe() {
        assertThat(rows("It rained in Abuja.\n\nNigeria's Bola Tinubu arrived in Paris. Earlier, he had visited Senegal, whose President Bassirou Diomaye Faye received him in Dakar.\n\nIt rained on."))
                .contains("meeting happened actor SEN, target NGA Dakar");
    }

    @Test
    void hisMeetingIsThatOfTheDiplomatBehindTheComma() {
        assertThat(rows("It rained in Rome.\n\nThe Kazakh president, Kassym-Jomart Tokayev, spoke.\n\nDuring his meeting with the Belgian Foreign Minister, Hadja Lahbib, the Kazakh diplomat spoke of reforms.\n\nIt rained on."))
                .containsExactly("meeting happened actor KAZ, target BEL");
    }

    @Test
    void aMinistryThatTellsDoesNotTakeTheMinisterFromHisCountry() {
        assertThat(rows("It rained in Rome.\n\nAccording to the Iraqi foreign ministry, the ministers of Iraq and Iran discussed the border by phone.\n\nIt rained on."))
                .containsExactly("call happened actor IRQ, actor IRN");
    }
}
