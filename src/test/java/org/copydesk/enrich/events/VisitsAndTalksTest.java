package org.copydesk.enrich.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.enrich.events.EventRows.events;
import static org.copydesk.enrich.events.EventRows.rows;

import org.junit.jupiter.api.Test;

/** Who goes where, and who talks to whom. */
class VisitsAndTalksTest {

    @Test
    void aGuestAndHisHost() {
        assertThat(rows("Vietnam's foreign minister arrived in Japan on Monday for an official visit."))
                .containsExactly("visit happened guest VNM, host JPN 2023-05-08 Japan");
    }

    @Test
    void aVisitInTheLastWordsOfAText() {
        assertThat(rows("Serbian President Aleksandar Vucic is on a visit to the State of Qatar.")).containsExactly("visit happened guest SRB, host QAT");
        assertThat(rows("Serbian President Aleksandar Vucic paid his first official visit to Qatar as head of state."))
                .containsExactly("visit happened guest SRB, host QAT");
    }

    @Test
    void aVisitIsOfAKind() {
        assertThat(events("It rained in Lome.\n\nGhana's president arrived in Togo for a two-day state visit.\n\nMali's minister visited Chad.\n\n"
                + "Peru's foreign minister began a working visit to Chile.")).extracting(Event::kind).containsExactly("state", null, "working");
    }

    @Test
    void aStateVisitIsNoWordOfSaying() {
        assertThat(rows("It rained in Lome.\n\nGhana's president will begin a two-day state visit to Togo.\n\nIt rained on."))
                .containsExactly("visit planned guest GHA, host TGO");
    }

    @Test
    void whoIsReceivedOnHisVisitIsTheGuest() {
        assertThat(rows("It rained in Rabat.\n\nDuring his visit to Morocco, Spain's Prime Minister Pedro Sanchez will be received by King Mohammed VI.\n\nIt rained on."))
                .containsExactly("meeting planned target ESP, actor MAR", "visit planned guest ESP, host MAR");
    }

    @Test
    void whoseVisitItIsStandsBeforeHis() {
        assertThat(rows("It rained in Minsk.\n\nThe house was given to Belarusian President Alexander Lukashenko during his official visit to Uzbekistan in 2018.\n\nIt rained on."))
                .containsExactly("visit happened guest BLR, host UZB 2018-01-01 2018-12-31");
    }

    @Test
    void whoInvitedIsToldBesideTheVisit() {
        assertThat(rows("It rained in Kigali.\n\nKenyan President William Ruto arrived in Rwanda on Monday at the invitation of Rwandan President Paul Kagame.\n\nIt rained on."))
                .contains("visit happened guest KEN, host RWA 2023-05-08 Rwanda").anyMatch(row -> row.startsWith("invitation happened") && row.contains("invitee KEN") && row.contains("inviter RWA"));
    }

    @Test
    void anInvitationHasTwoEnds() {
        assertThat(rows("Uzbek President Shavkat Mirziyoyev invited South Korean President Yoon Suk Yeol to visit Tashkent."))
                .containsExactly("invitation happened inviter UZB, invitee KOR");
    }

    @Test
    void theMessengerStandsBeforeTheOneHeIsReceivedBy() {
        assertThat(rows("Kazakh President Kassym-Jomart Tokayev received an envoy of Finland, who conveyed a letter from Finnish President Sauli Niinisto."))
                .contains("message happened sender FIN, receiver KAZ");
    }

    @Test
    void whoCallsOnSomebodyAtHisOfficeMeetsHim() {
        assertThat(rows("It rained in Accra.\n\nMalian foreign minister Abdoulaye Diop called on Ghanaian President John Mahama at his office on Monday.\n\nIt rained on."))
                .containsExactly("meeting happened actor MLI, target GHA 2023-05-08");
    }

    @Test
    void aPhoneCallIsWhereTheyDiscussedIt() {
        assertThat(rows("It rained in Cairo.\n\nThe foreign ministers of Egypt and Oman discussed the harvest, the drought and the price of bread in a phone call on Monday.\n\nIt rained on."))
                .containsExactly("call happened actor EGY, actor OMN 2023-05-08");
    }

    @Test
    void aNounTellsToo() {
        assertThat(rows("It rained in Doha.\n\nTalks between Egypt and Sudan ended without fuss. The signing of a treaty by Peru and Bolivia was festive."))
                .containsExactly("meeting happened actor EGY, actor SDN", "agreement happened signatory PER, signatory BOL");
    }

    @Test
    void whoeverLeavesForACountryVisitsIt() {
        assertThat(rows("It rained in Abuja.\n\nNigerian President Bola Tinubu has left Abuja for Nairobi, Kenya. He will on Sunday, May 14, travel to Chad.\n\nIt rained on."))
                .containsExactly("visit happened guest NGA, host KEN", "visit planned guest NGA, host TCD 2023-05-14");
    }

    @Test
    void whoIsDueSomewhereIsStillToCome() {
        assertThat(rows("It rained in Sucre.\n\nParaguayan President Santiago Peña is due in Bolivia on Saturday for talks.\n\nIt rained on."))
                .containsExactly("visit planned guest PRY, host BOL 2023-05-13 Bolivia");
    }

    @Test
    void aVisitIsToldInPassing() {
        assertThat(rows("It rained in Riga.\n\nLatvian President Edgars Rinkevics and Estonian President Alar Karis, who was on a state visit to Riga, signed a treaty.\n\nIt rained on."))
                .contains("visit happened guest EST, host LVA");
        assertThat(rows("It rained in Baku.\n\nTurkish President Recep Tayyip Erdogan, who is in Azerbaijan to attend a summit, met Georgian President Salome Zourabichvili.\n\nIt rained on."))
                .contains("visit happened guest TUR, host AZE Azerbaijan");
    }

    @Test
    void goodsAreNoGuests() {
        assertThat(rows("It rained in Nairobi.\n\nKenya's exports travel to Uganda.\n\nIt rained on.")).isEmpty();
    }

    @Test
    void aSummitOfManyIsNoHost() {
        assertThat(rows("It rained in Lima.\n\nPeruvian President Dina Boluarte will travel to Nairobi, Kenya, for a summit of the African Union.\n\nIt rained on."))
                .contains("visit planned guest PER, host KEN").noneMatch(row -> row.contains("African Union"));
    }

    @Test
    void thoseWhoSignAfterTalksHaveTalked() {
        assertThat(rows("It rained in Moscow.\n\nKazakh President Kassym-Jomart Tokayev and Russian President Vladimir Putin signed a declaration following talks in Moscow.\n\nIt rained on."))
                .containsExactly("agreement happened signatory KAZ, signatory RUS", "meeting happened actor KAZ, actor RUS Moscow");
    }

    @Test
    void thoseBetweenWhomItIsStandBehindThePlace() {
        assertThat(rows("It rained in Ashgabat.\n\nThe deal came during talks on May 2 in the Turkmen capital, Ashgabat, between Turkmen President Serdar Berdimuhamedov and his visiting Uzbek counterpart, "
                + "Shavkat Mirziyoyev.\n\nIt rained on.")).containsExactly("meeting happened actor TKM, actor UZB 2023-05-02 Ashgabat");
    }

    @Test
    void heWhoMeetsOneAfterAnotherTalksToTheNextToo() {
        assertThat(rows("Kazakh President Kassym-Jomart Tokayev met Mongolian President Ukhnaagiin Khurelsukh on Monday.\n\nDuring the talks with Turkmen President Serdar Berdimuhamedov, the sides discussed gas."))
                .contains("meeting happened actor KAZ, target MNG 2023-05-08").anyMatch(row -> row.startsWith("meeting happened actor KAZ, target TKM"));
    }

    @Test
    void theGuestStandsBehindThePhraseThatNamesHisHost() {
        assertThat(rows("It rained in Dushanbe.\n\nAt the invitation of Tajik President Emomali Rahmon, President of Uzbekistan Shavkat Mirziyoyev will pay a visit to Tajikistan on May 18.\n\nIt rained on."))
                .contains("visit planned guest UZB, host TJK 2023-05-18").anyMatch(row -> row.startsWith("invitation happened") && row.contains("inviter TJK"));
        assertThat(rows("It rained in Canberra.\n\nFollowing a meeting in Canberra, Australian Prime Minister Anthony Albanese and New Zealand Prime Minister Chris Hipkins praised the weather.\n\n"
                + "It rained on.")).contains("meeting happened actor AUS, actor NZL Canberra");
    }

    @Test
    void whoeverTellsOfSomethingDuringACallHasCalled() {
        assertThat(rows("It rained in Lahore.\n\nThe office said that the invitation was extended by Pakistani Prime Minister Shehbaz Sharif during a telephonic call with Omani Sultan Haitham bin Tariq."
                + "\n\nIt rained on.")).contains("call happened actor PAK, target OMN");
    }

    @Test
    void whereSomebodyIsInvitedToIsNotInvited() {
        assertThat(rows("It rained in Riyadh.\n\nEgypt's president invited Indian Prime Minister Narendra Modi to visit Cairo on the way back from the United States.\n\nIt rained on."))
                .containsExactly("invitation happened inviter EGY, invitee IND");
    }

    @Test
    void aMeetingThatIsPlannedIsOneToCome() {
        assertThat(rows("It rained in Astana.\n\nOn Thursday, a meeting of Kazakhstan and Spain is planned.\n\nIt is planned to sign an agreement.\n\nIt rained on."))
                .allMatch(row -> row.contains(" planned "));
    }

    @Test
    void whoInvitesIsNamedBehindHisOffice() {
        assertThat(rows("It rained in Dushanbe.\n\nAt the invitation of the President of the Republic of Tajikistan, Emomali Rahmon, the President of the Republic of Uzbekistan, "
                + "Shavkat Mirziyoyev, will pay a working visit to the city of Khujand on May 18.\n\nIt rained on."))
                .containsExactly("visit planned guest UZB, host TJK 2023-05-18", "invitation happened invitee UZB, inviter TJK");
    }

    @Test
    void whoeverMeetsSomebodyStandsBehindTheComma() {
        assertThat(rows("It rained in Jakarta.\n\nMeeting host Indonesian President Joko Widodo on May 10 ahead of a summit in Jakarta, Vietnamese Prime Minister Pham Minh Chinh spoke of rice.\n\n"
                + "It rained on.")).containsExactly("meeting happened actor VNM, target IDN 2023-05-10");
    }

    @Test
    void companiesThatAreToInvestAreNotInvitedToVisit() {
        assertThat(rows("It rained in Lima.\n\nPeruvian President Dina Boluarte invited Chilean companies to invest in mines.\n\nIt rained on.")).isEmpty();
    }

    @Test
    void talksBehindASideRemarkAreToldToo() {
        assertThat(rows("It rained in Rome.\n\nXi Jinping had paid a state visit to Kazakhstan on Wednesday, his first journey since the beginning of the pandemic, and held talks with Kazakh President Kassym-Jomart Tokayev.\n\nIt rained on."))
                .containsExactly("visit happened guest CHN, host KAZ 2023-05-10", "meeting happened actor CHN, target KAZ 2023-05-10");
    }

    @Test
    void whoeverReceivesALetterDidNotWriteIt() {
        assertThat(rows("It rained in Doha.\n\nThe Emir of Qatar received a written message from the President of Rwanda.\n\nIt rained on."))
                .containsExactly("message happened receiver QAT, sender RWA");
    }

    @Test
    void aVisitHasBothEndsOfItsDays() {
        assertThat(rows("It rained in Rome.\n\nBrazilian President Luiz Inacio Lula da Silva will visit Chile from May 17 to 20.\n\nIt rained on."))
                .containsExactly("visit planned guest BRA, host CHL 2023-05-17 2023-05-20");
        assertThat(rows("It rained in Rome.\n\nBrazilian President Luiz Inacio Lula da Silva will visit Chile from Wednesday to Saturday.\n\nIt rained on."))
                .containsExactly("visit planned guest BRA, host CHL 2023-05-17 2023-05-20");
    }

    @Test
    void aTelephoneConversationThatTookPlaceOrWasHeldIsACall() {
        assertThat(rows("It rained in Astana.\n\nA telephone conversation took place between Kazakh President Kassym-Jomart Tokayev and French President Emmanuel Macron on Tuesday.\n\n"
                + "The presidents exchanged views on trade.")).containsExactly("call happened actor KAZ, actor FRA 2023-05-09");
        assertThat(rows("It rained in Doha.\n\nOn May 10, a telephone conversation was held between the Foreign Minister of Uzbekistan and the Foreign Minister of Qatar.\n\nIt rained on."))
                .containsExactly("call happened actor UZB, actor QAT 2023-05-10");
    }

    @Test
    void whoseASummitOrALetterIsStandsBehindIt() {
        assertThat(rows("It rained in Khujand.\n\nA summit of the Presidents of Kyrgyzstan, Tajikistan and Uzbekistan will be held in Khujand on May 31.\n\nIt rained on."))
                .containsExactly("meeting planned actor KGZ, actor TJK, actor UZB 2023-05-31 Khujand");
        assertThat(rows("It rained in Ashgabat.\n\nA letter from the President of Tajikistan was handed over to the President of Turkmenistan.\n\nIt rained on."))
                .containsExactly("message happened sender TJK, receiver TKM");
    }

    @Test
    void aCeremonyOfSigningIsASigning() {
        assertThat(rows("It rained in Cairo.\n\nA ceremony of signing an agreement between Egypt and Jordan was held in Cairo on Monday.\n\nIt rained on."))
                .containsExactly("agreement happened signatory EGY, signatory JOR 2023-05-08 Cairo");
    }

    @Test
    void whoSpeaksAfterMeetingSomebodyHasMetHim() {
        assertThat(rows("It rained in Oslo.\n\nTurkish Foreign Minister Hakan Fidan spoke to reporters after meeting with Norwegian Foreign Minister Espen Barth Eide.\n\nIt rained on."))
                .containsExactly("meeting happened actor TUR, target NOR");
        assertThat(rows("It rained in Oslo.\n\nAfter meeting Norwegian Foreign Minister Espen Barth Eide, Turkish Foreign Minister Hakan Fidan spoke to reporters.\n\nIt rained on."))
                .containsExactly("meeting happened actor TUR, target NOR");
        assertThat(rows("It rained in Oslo.\n\nTurkish Foreign Minister Hakan Fidan will speak to reporters after meeting with Norwegian Foreign Minister Espen Barth Eide.\n\nIt rained on."))
                .containsExactly("meeting planned actor TUR, target NOR");
    }

    @Test
    void talksByTelephoneAreACall() {
        assertThat(rows("It rained in Delhi.\n\nIndia's foreign minister held talks with his counterpart from Brazil over the phone.\n\nIt rained on."))
                .containsExactly("call happened actor IND, target BRA");
    }

    @Test
    void whoSaysSomethingInACallHasCalled() {
        assertThat(rows("It rained in Ankara.\n\nDuring a telephone conversation, Turkish President Recep Tayyip Erdogan thanked Uzbek President Shavkat Mirziyoyev.\n\nIt rained on."))
                .containsExactly("praise happened actor TUR, target UZB", "call happened actor TUR, actor UZB");
    }

    @Test
    void whoLeadsADelegationSomewhereVisitsIt() {
        assertThat(rows("It rained in Kampala.\n\nKenyan Trade Minister Lee Kinyanjui led a delegation to Uganda.\n\nIt rained on.")).containsExactly("visit happened guest KEN, host UGA");
    }
}
