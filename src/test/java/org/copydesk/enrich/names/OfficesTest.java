package org.copydesk.enrich.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Offices as agencies, ministries and communiqués write them, and whose they are. */
class OfficesTest {

    private static List<String> people(String day, String body) {
        return NewsOf.rows(NewsOf.on(day, body), Entity.Kind.PERSON, body);
    }

    @Test
    void honoursStandBetweenOfficeAndName() {
        String body = "Attending were H.E. Patrice Talon, President of the Republic of Benin; the Prime Minister of Barbados, the Honourable Mia Mottley; "
                + "and the Minister of Energy of the United Arab Emirates, Dr. Sultan Al Mansouri.";
        assertThat(people(null, body)).containsExactly("Patrice Talon = Patrice Talon BEN, President of the Republic of Benin",
                "Mia Mottley = Mia Mottley BRB, Prime Minister of Barbados", "Sultan Al Mansouri = Sultan Al Mansouri ARE, Minister of Energy of the United Arab Emirates");
    }

    @Test
    void sonsAndFathersAreOneName() {
        String body = "The Emir received Saudi envoy Prince Mansour bin Khalid bin Farhan. Prince Mansour thanked his host.";
        assertThat(people(null, body)).containsExactly("Mansour bin Khalid bin Farhan = Mansour bin Khalid bin Farhan SAU, envoy", "Mansour = Mansour bin Khalid bin Farhan SAU");
    }

    @Test
    void anAmbassadorIsOfTheCountryThatSendsHim() {
        String body = "Ambassador of Kyrgyzstan to Japan Erkinbek Osoev opened the fair in Osaka. The UAE's ambassador to Qatar, Zayed Al Nahyan, was his guest.";
        assertThat(people(null, body)).containsExactly("Erkinbek Osoev = Erkinbek Osoev KGZ, Ambassador of Kyrgyzstan to Japan",
                "Zayed Al Nahyan = Zayed Al Nahyan ARE, ambassador to Qatar");
    }

    @Test
    void whoeverIsNoLongerInOfficeSaysSo() {
        String body = "The African Union sent former Kenyan President Uhuru Kenyatta to Addis Ababa.";
        assertThat(people(null, body)).containsExactly("Uhuru Kenyatta = Uhuru Kenyatta KEN, former Kenyan President");
    }

    @Test
    void aMinisterOfSomethingElseIsSomebodyElse() {
        String body = "Rwandan Foreign Affairs and Cooperation minister Olivier Nduhungirehe flew to Luanda. The minister of Defence stayed in Kigali, while the minister spoke to reporters.";
        assertThat(people(null, body)).containsExactly("Olivier Nduhungirehe = Olivier Nduhungirehe RWA, Foreign Affairs and Cooperation minister",
                "the minister = Olivier Nduhungirehe RWA");
    }

    @Test
    void theCountryThatATextIsPlainlyAboutIsItsMinisters() {
        String body = "Chad will sell more gum arabic. Trade Minister Guibolo Fanga said on Monday that Chad had signed with French buyers. Chadian farmers were pleased.";
        assertThat(people(null, body)).containsExactly("Guibolo Fanga = Guibolo Fanga TCD, Trade Minister");
        String two = "France and Chad agreed on a price. Trade Minister Guibolo Fanga said that Chad and France were pleased.";
        assertThat(people(null, two)).as("of two countries none is guessed").containsExactly("Guibolo Fanga = Guibolo Fanga, Trade Minister");
    }

    @Test
    void aCounterpartLeavesOneCountryToTheOther() {
        String body = "Foreign Minister Agha Shahi met his Turkish counterpart in Ankara. Pakistan and Turkey will build ships, the Turkish minister said. Pakistan thanked Turkey.";
        assertThat(people(null, body)).contains("Agha Shahi = Agha Shahi PAK, Foreign Minister");
    }

    @Test
    void givenNamesAndShortOfficesAreTheSamePerson() {
        String body = "Indonesian Foreign Minister Retno Marsudi opened the talks in Jakarta. FM Retno then met President Samia Suluhu Hassan of Tanzania. He said little; President Hassan said more.";
        assertThat(people(null, body)).containsExactly("Retno Marsudi = Retno Marsudi IDN, Foreign Minister", "Retno = Retno Marsudi IDN, FM",
                "Samia Suluhu Hassan = Samia Suluhu Hassan TZA, President", "Hassan = Samia Suluhu Hassan TZA, President");
    }

    @Test
    void russianOfficesAndNamesInTheirCases() {
        String body = "Глава МИД РК встретился с послом России в Казахстане Алексеем Бородавкиным. Президент Республики Казахстан Касым-Жомарт Токаев отправил письмо президенту Кыргызской Республики Садыру Жапарову.";
        assertThat(people(null, body)).containsExactly("Алексеем Бородавкиным = Алексей Бородавкин RUS, послом России в Казахстане",
                "Касым-Жомарт Токаев = Kassym-Jomart Tokayev KAZ, Президент Республики Казахстан",
                "Садыру Жапарову = Sadyr Japarov KGZ, президенту Кыргызской Республики");
    }

    @Test
    void whoHeadsAnInternationalBodyHasNoCountryOfOffice() {
        String body = "President Jean-Claude Juncker received Shinzo Abe, the Prime Minister of Japan.";
        assertThat(people("2018-07-17", body)).containsExactly("Jean-Claude Juncker = Jean-Claude Juncker, President", "Shinzo Abe = Shinzo Abe JPN, Prime Minister of Japan");
        assertThat(people("2010-07-17", body)).as("as he was still Luxembourg's").contains("Jean-Claude Juncker = Jean-Claude Juncker LUX, President");
    }

    @Test
    void twoOfficesOfOneMinister() {
        String body = "HE Prime Minister and Minister of Foreign Affairs Sheikh Mohammed bin Abdulrahman bin Jassim Al-Thani took a call in Doha. I thank you, Mohammed.";
        assertThat(people("2024-10-26", body)).containsExactly(
                "Mohammed bin Abdulrahman bin Jassim Al-Thani = Mohammed bin Abdulrahman Al Thani QAT, Prime Minister and Minister of Foreign Affairs",
                "Mohammed = Mohammed bin Abdulrahman Al Thani QAT");
    }

    @Test
    void anOfficeCanSayAtLengthWhatItIsFor() {
        String body = "The EU Special Representative for the Belgrade-Pristina dialogue, Miroslav Lajčák, met Kosovo's Prime Minister Albin Kurti.";
        assertThat(people("2022-08-18", body)).as("an envoy of a body has no country").containsExactly(
                "Miroslav Lajčák = Miroslav Lajcak, Special Representative for the Belgrade-Pristina dialogue", "Albin Kurti = Albin Kurti XKX, Prime Minister");
    }

    @Test
    void russianNamesLoseTheirVowelBesideLongOffices() {
        String body = "Состоялась встреча заместителя Министра энергетики Российской Федерации Павла Сорокина с послом Китая в Москве.";
        assertThat(people(null, body)).containsExactly("Павла Сорокина = Павел Сорокин RUS, заместителя Министра энергетики Российской Федерации");
    }

    @Test
    void listsShareThePlural() {
        String body = "The letter by Sens. Sherrod Brown, D-Ohio; and Bob Menendez, D-N.J., went out. With the President came Cabinet Secretaries Dr Fred Matiang'i (Interior) and Joe Mucheru (ICT).";
        assertThat(people(null, body)).contains("Sherrod Brown = Sherrod Brown USA, Sens.", "Bob Menendez = Bob Menendez USA, Sens.",
                "Joe Mucheru = Joe Mucheru KEN, Cabinet Secretaries");
    }

    @Test
    void namesTakeTheCountriesOfAPluralInTurn() {
        String body = "Foreign Ministers of Kazakhstan and Turkey – Erlan Idrissov and Feridun Sinirlioglu – met in Astana.";
        assertThat(people("2015-09-11", body)).containsExactly("Erlan Idrissov = Yerlan Idrissov KAZ, Foreign Ministers", "Feridun Sinirlioglu = Feridun Sinirlioglu TUR, Foreign Ministers");
        String each = "He met the foreign ministers of Spain José Albares, Latvia Baiba Braže and Luxembourg Xavier Bettel.";
        assertThat(people("2024-09-26", each)).containsExactly("José Albares = Jose Manuel Albares ESP, foreign ministers of Spain", "Baiba Braže = Baiba Braze LVA, foreign ministers",
                "Xavier Bettel = Xavier Bettel LUX, foreign ministers");
    }

    @Test
    void theShortFormOfAnOfficeStandsInBrackets() {
        String body = "China will buy more rice from India, Foreign Secretary (FS), Vijay Gokhale told the press in Qingdao.";
        assertThat(people("2018-06-10", body)).containsExactly("Vijay Gokhale = Vijay Gokhale IND, Foreign Secretary");
    }

    @Test
    void whereSomebodyIsSentIsNoGivenName() {
        String body = "The Ambassador of Samoa to China Luamanuvae A. Mariner came to Xiamen.";
        assertThat(people(null, body)).containsExactly("Luamanuvae A. Mariner = Luamanuvae A. Mariner WSM, Ambassador of Samoa to China");
    }

    @Test
    void aMinisterInTheCapitalIsOfTheCountryThatTheStoryOpensWith() {
        String body = "Kazakhstan sold more grain to Iran, Azerbaijan and China. Minister of Agriculture Aidarbek Saparov told a meeting in Astana that China takes the most.";
        assertThat(people("2024-03-14", body)).containsExactly("Aidarbek Saparov = Aidarbek Saparov KAZ, Minister of Agriculture");
    }

    @Test
    void ofAListEachNameHasTheOfficeBehindIt() {
        String body = "The Egyptian parliament approved Khaled Abdel Ghaffar as Minister of Health, Tarek Shawky as Minister of Education and Omar Marwan as Minister of Justice.";
        assertThat(people(null, body)).containsExactly("Khaled Abdel Ghaffar = Khaled Abdel Ghaffar EGY, Minister of Health", "Tarek Shawky = Tarek Shawky EGY, Minister of Education",
                "Omar Marwan = Omar Marwan EGY, Minister of Justice");
    }

    @Test
    void aHighCommissionerIsOfTheCountryThatSendsHim() {
        String body = "Ghana's High Commissioner to Nigeria, Alhaji Rashid Bawa, spoke in Abuja.";
        assertThat(people(null, body)).containsExactly("Rashid Bawa = Rashid Bawa GHA, High Commissioner to Nigeria");
    }

    @Test
    void theBodyStandsBetweenOfficeAndName() {
        String body = "The meeting in Abuja was attended by the Executive Secretary, Nigerian Investment Promotion Commission (NIPC), Ms Yewande Sadiku; "
                + "and the Chief Executive Officer, Nigerian Diaspora Commission, Hon Abike Dabiri.";
        assertThat(people(null, body)).containsExactly("Yewande Sadiku = Yewande Sadiku NGA, Executive Secretary, Nigerian Investment Promotion Commission",
                "Abike Dabiri = Abike Dabiri NGA, Chief Executive Officer, Nigerian Diaspora Commission");
    }

    @Test
    void theHeadOfABodyOfTheGovernmentIsNoHeadOfGovernment() {
        String body = "Georgia sent the Head of Government Administration Revaz Javelidze to Baku.";
        assertThat(people(null, body)).containsExactly("Revaz Javelidze = Revaz Javelidze, Head of Government Administration");
    }

    @Test
    void eachDelegationHasItsOwnLeader() {
        String body = "The Azerbaijani delegation was headed by Deputy Foreign Minister Samir Sharifov, while the Georgian delegation by First Deputy Foreign Minister Lasha Darsalia.";
        assertThat(people(null, body)).containsExactly("Samir Sharifov = Samir Sharifov AZE, Deputy Foreign Minister", "Lasha Darsalia = Lasha Darsalia GEO, First Deputy Foreign Minister");
    }

    @Test
    void whoLeadsADelegationIsOfItsCountry() {
        String body = "The Kyrgyz delegation was headed by the Chairman of the State Committee for National Security Kamchybek Tashiev. "
                + "Tajikistan sent nobody. Deputy Minister Ibrahim Kamal is leading the Egyptian delegation, the Tajik side said in Dushanbe.";
        assertThat(people(null, body)).containsExactly("Kamchybek Tashiev = Kamchybek Tashiev KGZ, Chairman of the State Committee for National Security",
                "Ibrahim Kamal = Ibrahim Kamal EGY, Deputy Minister");
    }

    @Test
    void whereAnEnvoyOrAGovernorSitsBelongsToTheOffice() {
        String body = "The Plenipotentiary Representative of the Government of Kyrgyzstan in Batken region Omurbek Suvanaliev met Akim of Almaty region Marat Sultangaziyev.";
        assertThat(people(null, body)).containsExactly("Omurbek Suvanaliev = Omurbek Suvanaliev KGZ, Plenipotentiary Representative of the Government of Kyrgyzstan in Batken region",
                "Marat Sultangaziyev = Marat Sultangaziyev KAZ, Akim of Almaty region");
    }

    @Test
    void aClauseSaysWhatSomebodyIs() {
        String body = "Annalena Baerbock, who has been German foreign minister since 2021, flew to Dakar. Ousmane Sonko was named prime minister of Senegal.";
        assertThat(people(null, body)).containsExactly("Annalena Baerbock = Annalena Baerbock DEU, foreign minister", "Ousmane Sonko = Ousmane Sonko SEN, prime minister of Senegal");
    }

    @Test
    void whatLooksLikeACityBehindAnOfficeIsAName() {
        String body = "Chinese Ambassador to Bangladesh Yao Wen called on the minister.";
        assertThat(people(null, body)).contains("Yao Wen = Yao Wen CHN, Ambassador to Bangladesh");
    }

    @Test
    void anOfficeMayBeginInsideOfABodysName() {
        String body = "U.S. Treasury Secretary Scott Bessent met Rwanda's Minister of State in charge of Regional Integration Gen (Rtd) James Kabarebe.";
        assertThat(people(null, body)).containsExactly("Scott Bessent = Scott Bessent USA, Secretary",
                "James Kabarebe = James Kabarebe RWA, Minister of State in charge of Regional Integration");
    }

    @Test
    void fieldsAreListedBeforeTheMinister() {
        String body = "Malaysia's Investment, Trade and Industry Minister Zafrul Abdul Aziz met Minister of State Sultan bin Saad Al Muraikhi of Qatar.";
        assertThat(people(null, body)).containsExactly("Zafrul Abdul Aziz = Zafrul Abdul Aziz MYS, Investment, Trade and Industry Minister",
                "Sultan bin Saad Al Muraikhi = Sultan bin Saad Al Muraikhi QAT, Minister of State");
    }

    @Test
    void aCounterpartIsNothingElse() {
        String body = "Rwanda's Minister of ICT, Paula Ingabire, met her Tanzanian counterpart, Faustine Ndugulile.";
        assertThat(people(null, body)).contains("Faustine Ndugulile = Faustine Ndugulile TZA");
    }

    @Test
    void aFirmsFormBelongsToTheFirm() {
        String body = "The chairman of KazMunayGas NC JSC Alik Aidarbayev met Aidar Orazov, CEO of Kazmortransflot LLP.";
        assertThat(people(null, body)).contains("Alik Aidarbayev = Alik Aidarbayev KAZ, chairman of KazMunayGas NC JSC");
        String quoted = "The fund received Chairman of the Board of NC «KazMunayGas» JSC Alik Aidarbayev.";
        assertThat(people(null, quoted)).extracting(row -> row.replaceAll(".*, ", "")).containsExactly("Chairman of the Board of NC «KazMunayGas» JSC");
    }

    @Test
    void anOfficeBehindANameIsNotTheNextOnes() {
        String body = "Yerlan Karin, State Counselor of the Republic of Kazakhstan, Ms Togzhan Kassenova and others spoke.";
        assertThat(people(null, body)).contains("Togzhan Kassenova = Togzhan Kassenova");
    }

    @Test
    void whoeverIsCongratulatedOnAnElectionHoldsTheOffice() {
        String body = "President Serdar Berdimuhamedov congratulated Vladimir Putin on his convincing re-election as President of the Russian Federation.";
        assertThat(people(null, body)).contains("Vladimir Putin = Vladimir Putin RUS, President of the Russian Federation");
    }

    @Test
    void anOfficeMayBeForTwoRegionsOrOfTwoFields() {
        String body = "World Bank Vice President for Europe and Central Asia Cyril Muller met New Zealand's Minister for Pacific Peoples and of Health Shane Reti.";
        assertThat(people(null, body)).extracting(row -> row.replaceAll("^.*, ", ""))
                .containsExactly("Vice President for Europe and Central Asia", "Minister for Pacific Peoples and of Health");
        String listed = "Brazil's Minister of Development, Industry, and Foreign Trade, Luiz Fernando Furlan, signed it.";
        assertThat(people(null, listed)).extracting(row -> row.replaceAll("^.* BRA, ", "")).containsExactly("Minister of Development, Industry, and Foreign Trade");
    }

    @Test
    void theDeskStandsInBracketsBeforeTheMinistry() {
        String body = "The guests met Secretary (West) of the Ministry of External Affairs of India Sanjay Verma.";
        assertThat(people(null, body)).containsExactly("Sanjay Verma = Sanjay Verma IND, Secretary (West) of the Ministry of External Affairs of India");
    }

    @Test
    void thePresidentsOfTwoCountriesAreNamedInTurnBehindAComma() {
        String body = "The Colombian and Ecuadorean presidents, Juan Manuel Santos and Rafael Correa, met in Tulcan.";
        assertThat(people(null, body)).containsExactly("Juan Manuel Santos = Juan Manuel Santos COL, presidents", "Rafael Correa = Rafael Correa ECU, presidents");
    }

    @Test
    void theFirstPresidentIsNotThePresident() {
        String body = "Kassym-Jomart Tokayev opened a park that bears the name of the First President of Kazakhstan.";
        assertThat(people("2022-05-04", body)).containsExactly("Kassym-Jomart Tokayev = Kassym-Jomart Tokayev KAZ");
    }
}
