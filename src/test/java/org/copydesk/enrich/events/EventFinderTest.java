package org.copydesk.enrich.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.copydesk.classify.ClassifiedArticle;
import org.copydesk.enrich.figures.FigureFinder;
import org.copydesk.enrich.figures.Figures;
import org.copydesk.enrich.names.NameFinder;
import org.copydesk.enrich.names.Names;
import org.copydesk.enrich.said.QuoteFinder;
import org.junit.jupiter.api.Test;

/** What happened between whom, as newspapers put it. A row: type, status, parties, and days, place, quantity, sectors where there are any. */
class EventFinderTest {
    private static final NameFinder NAMES = new NameFinder();
    private static final FigureFinder FIGURES = new FigureFinder();
    private static final QuoteFinder QUOTES = new QuoteFinder();
    private static final EventFinder EVENTS = new EventFinder();

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
    void anOlderVisitIsAnEventOfItsOwnYear() {
        assertThat(rows("Brazilian President Luiz Inacio Lula da Silva is on a state visit to Portugal.\n\nHe first visited the country in 2003."))
                .containsExactly("visit happened guest BRA, host PRT", "visit happened guest BRA, host PRT 2003-01-01 2003-12-31");
    }

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
    void thePassiveTurnsThePartiesRound() {
        assertThat(rows("The embassy of Norway was attacked by Libya in March 2011."))
                .containsExactly("attack happened target NOR, actor LBY 2011-03-01 2011-03-31");
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
                .satisfies(event -> assertThat(row(event)).isEqualTo("threat happened actor RUS, target FIN"))
                .satisfies(event -> assertThat(event.plover()).isEqualTo("THREATEN"));
    }

    @Test
    void whatIsAnnouncedIsAgreedOrThreatened() {
        assertThat(events("Japan will send food to Nepal.")).extracting(Event::plover).containsExactly("AGREE");
        assertThat(events("Japan will impose sanctions on Nepal.")).extracting(Event::plover).containsExactly("THREATEN");
    }

    @Test
    void itsOwnDayNotThatOfTheNews() {
        assertThat(rows("Canada and Chile signed a trade agreement in June 2008, officials said on Tuesday."))
                .containsExactly("agreement happened signatory CAN, signatory CHL 2008-06-01 2008-06-30 [trade]");
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
    void aNounTellsToo() {
        assertThat(rows("It rained in Doha.\n\nTalks between Egypt and Sudan ended without fuss. The signing of a treaty by Peru and Bolivia was festive."))
                .containsExactly("meeting happened actor EGY, actor SDN", "agreement happened signatory PER, signatory BOL");
    }

    @Test
    void theTwoCountriesAreThoseOfTheEventBefore() {
        assertThat(rows("Ghana and Togo held talks on Monday.\n\nThe two countries signed 4 agreements on energy, tourism and IT."))
                .containsExactly("meeting happened actor GHA, actor TGO 2023-05-08", "agreement happened signatory GHA, signatory TGO x4 [energy, tourism, IT]");
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
    void aTreatyNamedAfterACityIsNotSignedByItsCountry() {
        assertThat(rows("It rained in Bonn.\n\nKenya joined the talks with Uganda.")).containsExactly("meeting happened actor KEN, target UGA");
    }

    @Test
    void aLetterAndItsAnswerAreTwo() {
        assertThat(rows("Iceland sent a letter to Malta.\n\nMalta sent a letter to Iceland."))
                .containsExactly("message happened sender ISL, receiver MLT", "message happened sender MLT, receiver ISL");
    }

    @Test
    void italyIsNoAdverb() {
        assertThat(rows("Italy hopes to attack.\n\nItaly does not threaten Malta. Italy visits Malta.")).last().isEqualTo("visit happened guest ITA, host MLT");
    }

    @Test
    void aHeartAttackIsNoAttack() {
        assertThat(rows("It rained in Lima.\n\nThe ambassador of Peru had a heart attack in Chile.")).isEmpty();
    }

    @Test
    void wherePeopleArePostedIsNoParty() {
        assertThat(rows("The ambassador of Ireland to Kenya met ministers from Uganda.")).containsExactly("meeting happened actor IRL, target UGA");
    }

    @Test
    void aStateVisitIsNoWordOfSaying() {
        assertThat(rows("It rained in Lome.\n\nGhana's president will begin a two-day state visit to Togo.\n\nIt rained on."))
                .containsExactly("visit planned guest GHA, host TGO");
    }

    @Test
    void aVisitIsOfAKind() {
        assertThat(events("It rained in Lome.\n\nGhana's president arrived in Togo for a two-day state visit.\n\nMali's minister visited Chad.\n\n"
                + "Peru's foreign minister began a working visit to Chile.")).extracting(Event::kind).containsExactly("state", null, "working");
    }

    @Test
    void oneVisitFollowsAnother() {
        assertThat(rows("It rained in Minsk.\n\nThe visit to Belarus follows a successful state visit to Georgia.\n\nIt rained on.")).isEmpty();
    }

    @Test
    void whoIsReceivedOnHisVisitIsTheGuest() {
        assertThat(rows("It rained in Rabat.\n\nDuring his visit to Morocco, Spain's Prime Minister Pedro Sanchez will be received by King Mohammed VI.\n\nIt rained on."))
                .containsExactly("meeting planned target ESP, actor MAR", "visit planned guest ESP, host MAR");
    }

    @Test
    void twoVerbsShareTheirSubject() {
        assertThat(rows("It rained in Oslo.\n\nChilean President Gabriel Boric met Norwegian Prime Minister Jonas Gahr Store and visited Denmark.\n\nIt rained on."))
                .containsExactly("meeting happened actor CHL, target NOR", "visit happened guest CHL, host DNK");
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
    void whatIsAskedForHasNotHappened() {
        assertThat(rows("It rained in Brussels.\n\nSweden told Russia to cease all attacks and withdraw its troops.\n\nIt rained on.")).containsExactly("demand happened actor SWE, target RUS");
    }

    @Test
    void freeElectionsFreeNobody() {
        assertThat(rows("It rained in Lima.\n\nPeru says that there are free elections in Bolivia.\n\nIt rained on.")).isEmpty();
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
    void whatSomebodySaysOfHisOwnMessageIsNoSecondOne() {
        assertThat(rows("Philippine President Ferdinand Marcos Jr. congratulated Indonesian President Prabowo Subianto on Monday.\n\n"
                + "“I congratulate President Prabowo Subianto on his inauguration today,” Marcos said.\n\nIt rained on."))
                .containsExactly("message happened sender PHL, receiver IDN 2023-05-08");
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
                .containsExactly("support happened actor KEN, target NOR");
    }

    @Test
    void aDeedToldByANounAloneIsLeftOut() {
        assertThat(rows("It rained in Doha.\n\nOman's condemnation of Iran came late, after the attack on Yemen by Eritrea.\n\nIt rained on.")).isEmpty();
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
    void whoCallsOnSomebodyAtHisOfficeMeetsHim() {
        assertThat(rows("It rained in Accra.\n\nMalian foreign minister Abdoulaye Diop called on Ghanaian President John Mahama at his office on Monday.\n\nIt rained on."))
                .containsExactly("meeting happened actor MLI, target GHA 2023-05-08");
    }

    @Test
    void leadersWhoStandByAndMinistersWhoSignTellOfOneSigning() {
        assertThat(rows("Chinese President Xi Jinping and Kenyan President William Ruto witnessed the signing of an agreement on Monday.\n\nIt rained.\n\n"
                + "The agreement was signed by Chinese Foreign Minister Wang Yi and Kenyan Prime Cabinet Secretary Musalia Mudavadi.\n\nIt rained on."))
                .containsExactly("agreement happened signatory CHN, signatory KEN 2023-05-08");
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
    void whatOthersNegotiateIsNoMeetingOfTheCountriesOfTheStory() {
        assertThat(rows("Airlines of Kenya and Uganda order planes.\n\nA discount is negotiated by buyers in Kenya and Uganda.\n\nThe price was discussed by the board.")).isEmpty();
    }

    @Test
    void aPhoneCallIsWhereTheyDiscussedIt() {
        assertThat(rows("It rained in Cairo.\n\nThe foreign ministers of Egypt and Oman discussed the harvest, the drought and the price of bread in a phone call on Monday.\n\nIt rained on."))
                .containsExactly("call happened actor EGY, actor OMN 2023-05-08");
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
    void theSummitOfOthersIsNotThatOfTheTwoCountries() {
        assertThat(rows("Philippine President Ferdinand Marcos Jr. will fly to Indonesia.\n\nDuring the ASEAN summit he would push for rules.\n\nA meeting of business leaders was held."))
                .containsExactly("visit planned guest PHL, host IDN");
    }

    @Test
    void twoVerbsOfOneSubjectTellTwoEvents() {
        assertThat(rows("It rained in Seoul.\n\nSouth Korea and Japan held talks on Monday and strongly condemned North Korea.\n\nIt rained on."))
                .containsExactly("meeting happened actor KOR, actor JPN 2023-05-08", "accusation happened actor KOR, actor JPN, target PRK 2023-05-08");
    }

    @Test
    void aTruceBetweenOthersIsNoMeetingOfTheirs() {
        assertThat(rows("It rained in Cairo.\n\nEgypt and Qatar held talks.\n\nThey reviewed the truce between Iran and Israel.\n\nIt rained on."))
                .containsExactly("meeting happened actor EGY, actor QAT");
    }

    @Test
    void whatIsAskedForIsNoMeetingYet() {
        assertThat(rows("It rained in Geneva.\n\nCanada has requested consultations with the United States.\n\nIt rained on.")).noneMatch(row -> row.startsWith("meeting"));
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
    void whereAPlanLeadsLiesAhead() {
        assertThat(rows("It rained in Astana.\n\nRussia and Kazakhstan will sign an agreement during a visit of Russian President Vladimir Putin to Kazakhstan.\n\nIt rained on."))
                .allMatch(row -> row.contains(" planned "));
    }

    @Test
    void everyEventPointsAtItsSentence() {
        String text = "It rained. Mali expelled two diplomats from Sweden. It rained on.";
        assertThat(events(text)).singleElement().satisfies(event -> assertThat(event.sentence().of(text)).isEqualTo("Mali expelled two diplomats from Sweden."));
    }

    private static List<String> rows(String text) {
        return events(text).stream().map(EventFinderTest::row).toList();
    }

    private static List<Event> events(String text) {
        ClassifiedArticle article = org.copydesk.enrich.Story.of(text, LocalDate.of(2023, 5, 12));
        Names names = NAMES.find(article);
        Figures figures = FIGURES.find(article, names);
        return EVENTS.find(article, names, figures, QUOTES.find(article, names));
    }

    private static String row(Event event) {
        String parties = event.parties().stream().filter(p -> p.country() != null).map(p -> p.role().code() + " " + p.country()).distinct()
                .collect(Collectors.joining(", "));
        String day = event.firstDay() == null ? "" : " " + event.firstDay() + (event.firstDay().equals(event.lastDay()) ? "" : " " + event.lastDay());
        String sectors = event.sectors().isEmpty() ? "" : " " + event.sectors().stream().map(Sector::text).toList();
        return event.type() + " " + event.status().code() + (parties.isEmpty() ? "" : " " + parties) + day
                + (event.place() == null ? "" : " " + event.place()) + (event.quantity() == null ? "" : " x" + event.quantity()) + sectors;
    }
}
