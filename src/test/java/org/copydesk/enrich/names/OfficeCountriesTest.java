package org.copydesk.enrich.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whose an office is when its own words do not say so: the text says it of a colleague, a body, a delegation or the place. */
class OfficeCountriesTest {

    private static List<String> people(String body) {
        return NewsOf.rows(NewsOf.on(null, body), Entity.Kind.PERSON, body);
    }

    @Test
    void colleaguesAreOfOneCountry() {
        String body = "Talks were held with Kazakh Prime Minister Alikhan Smailov and Energy Minister Bolat Akchulakov in Tashkent. Uzbekistan will buy coal.";
        assertThat(people(body)).contains("Bolat Akchulakov = Bolat Akchulakov KAZ, Energy Minister");
        String deputy = "South Africa's Trade Minister Ebrahim Patel and his deputy Fikile Majola flew to Accra.";
        assertThat(people(deputy)).contains("Fikile Majola = Fikile Majola ZAF, deputy");
        String sides = "Kazakh Foreign Minister Murat Nurtleu and Foreign Minister Luca Beccari met in Astana.";
        assertThat(people(sides)).as("a state has one of them").contains("Luca Beccari = Luca Beccari, Foreign Minister");
    }

    @Test
    void everyStateHasAParliamentAndAnArmy() {
        String body = "Vietnam will exchange lawmakers with Laos. Vice Chairman of the National Assembly Tran Quang Phuong said that Vietnam would pay. Vietnamese deputies were pleased.";
        assertThat(people(body)).contains("Tran Quang Phuong = Tran Quang Phuong VNM, Vice Chairman of the National Assembly");
        String army = "Pakistan army chief General Ashfaq Parvez Kayani received the guests. Inspector-General of Police Tan Sri Acryl Sani Abdullah Sani of Malaysia spoke.";
        assertThat(people(army)).contains("Ashfaq Parvez Kayani = Ashfaq Parvez Kayani PAK, army chief");
    }

    @Test
    void officialsOfHeadsAndOfNationalBodiesAreOfTheirCountry() {
        String body = "Kazakhstan fights floods in Akmola region of Kazakhstan, the press secretary of the President, Berik Uali, said. Kazakhstan will rebuild the houses.";
        assertThat(people(body)).contains("Berik Uali = Berik Uali KAZ, press secretary of the President");
        String envoy = "US special envoy for Eurasian energy, Boyden Gray, attended the conference in Baku.";
        assertThat(people(envoy)).contains("Boyden Gray = Boyden Gray USA, special envoy for Eurasian energy");
    }

    @Test
    void whoManagesAFirmHoldsNoOfficeOfItsCountry() {
        String body = "President Kassym-Jomart Tokayev met Chairman of the Board of Directors of Chevron Michael Wirth in Astana.";
        assertThat(people(body)).contains("Michael Wirth = Michael Wirth, Chairman of the Board of Directors of Chevron");
    }

    @Test
    void listsOfACabinetNameAnOfficeEach() {
        String body = "Sri Lanka has a new cabinet under President Ranil Wickremesinghe.\n\n1. Douglas Devananda – Minister of Fisheries\n\n2. Susil Premajayantha – Minister of Education\n\n"
                + "3. Bandula Gunawardena – Minister of Transport, Highways & Mass Media";
        assertThat(people(body)).contains("Douglas Devananda = Douglas Devananda LKA, Minister of Fisheries", "Susil Premajayantha = Susil Premajayantha LKA, Minister of Education",
                "Bandula Gunawardena = Bandula Gunawardena LKA, Minister of Transport, Highways & Mass Media");
        String ambassadors = "Bishnu Pukar Shrestha, ambassador of Nepal to China, Lok Bahadur Thapa, joint secretary from the Ministry of Foreign Affairs of Nepal, and others attended.";
        assertThat(people(ambassadors)).contains("Bishnu Pukar Shrestha = Bishnu Pukar Shrestha NPL, ambassador of Nepal to China",
                "Lok Bahadur Thapa = Lok Bahadur Thapa NPL, joint secretary from the Ministry of Foreign Affairs of Nepal");
    }

    @Test
    void eachOfManyForeignMinistersHasTheCountryBeforeTheName() {
        String body = "Bakhtiyor Saidov met the Foreign Ministers of the Republic of Belarus - Sergei Aleinik, the Islamic Republic of Iran Hossein Amir-Abdollahian, and the Russian Federation Sergey Lavrov.";
        assertThat(people(body)).anyMatch(row -> row.startsWith("Hossein Amir-Abdollahian") && row.contains("IRN, Foreign Ministers"))
                .anyMatch(row -> row.startsWith("Sergei Aleinik") && row.contains("BLR, Foreign Ministers"));
    }

    @Test
    void anAdviserIsOfTheCountryOfTheAdvised() {
        String body = "Amanuel Negasi, advisor to the Eritrean Minister of Agriculture, flew to Khartoum in Sudan.";
        assertThat(people(body)).contains("Amanuel Negasi = Amanuel Negasi ERI, advisor to the Eritrean Minister of Agriculture");
    }

    @Test
    void whoeverAVisitorMeetsInTheCapitalIsTheHost() {
        String body = "U.S. Deputy Secretary Xochitl Torres Small is touring Angola. In Luanda Torres Small met with Minister of Agriculture Antonio de Assis. Angola buys wheat of the United States.";
        assertThat(people(body)).contains("Antonio de Assis = Antonio de Assis AGO, Minister of Agriculture");
    }

    @Test
    void aNewspapersNameCanBeTheBeginningOfAnother() {
        String body = "The officials of the National Assembly spoke, and the Foreign Ministries of Nepal and China signed.";
        assertThat(NewsOf.rows(NewsOf.on(null, body), Entity.Kind.ORGANIZATION, body)).noneMatch(row -> row.contains("The National ARE") || row.startsWith("Ministries of Nepal"));
    }

    @Test
    void whoeverRepresentsACountryIsOfIt() {
        String body = "Turkey was represented at the talks by the Minister of Energy Fatih Dönmez, Azerbaijan by the Minister of Energy Parviz Shahbazov, and the Georgian side by Minister of Economy Natia Turnava.";
        assertThat(people(body)).contains("Fatih Dönmez = Fatih Dönmez TUR, Minister of Energy", "Parviz Shahbazov = Parviz Shahbazov AZE, Minister of Energy",
                "Natia Turnava = Natia Turnava GEO, Minister of Economy");
    }

    @Test
    void ministersOfTwoNationsAreNamedInTheirOrder() {
        String body = "Among the guests were the Turkish and Georgian Energy Ministers Hilmi Guler and Aleksandr Khetaguri.";
        assertThat(people(body)).contains("Hilmi Guler = Hilmi Guler TUR, Energy Ministers", "Aleksandr Khetaguri = Aleksandr Khetaguri GEO, Energy Ministers");
    }

    @Test
    void eachCountryOfAListStandsBeforeItsMinister() {
        String body = "She met the Foreign Ministers of Jordan, Ayman Safadi, of Egypt, Sameh Shoukry, and of the Netherlands, Stef Blok.";
        assertThat(people(body)).anyMatch(row -> row.startsWith("Sameh Shoukry = Sameh Shoukry EGY, Foreign Ministers"))
                .anyMatch(row -> row.startsWith("Stef Blok = Stef Blok NLD, Foreign Ministers"));
    }

    @Test
    void secretariesInABracketShareTheirOffice() {
        String body = "President Uhuru Kenyatta of Kenya brought several Cabinet Secretaries (Joseph Ole Lenku of Interior, Raychelle Omamo of Defence, and Amina Mohamed of Foreign Affairs) to Addis Ababa.";
        assertThat(people(body)).contains("Joseph Ole Lenku = Joseph Ole Lenku KEN, Cabinet Secretaries", "Raychelle Omamo = Raychelle Omamo KEN, Cabinet Secretaries",
                "Amina Mohamed = Amina Mohamed KEN, Cabinet Secretaries");
    }

    @Test
    void anEnvoyOfTheNextPresidentIsNoPresident() {
        String body = "Jesus Seade, the incoming trade negotiator of Mexico's next president, Andres Manuel Lopez Obrador, spoke in Washington.";
        assertThat(people(body)).anyMatch(row -> row.startsWith("Jesus Seade = Jesus Seade MEX, ") && row.contains("negotiator"));
    }

    @Test
    void aChairmanOfAStateConcernHasItsNameInTheOffice() {
        String body = "Oil was discussed in Ashgabat by the chairman of the state corporation Turkmenecology, Shahym Abdrahmanov, and the chairman of the Turkmengaz state concern, Maksat Babayev.";
        assertThat(people(body)).anyMatch(row -> row.startsWith("Shahym Abdrahmanov") && row.endsWith("chairman of the state corporation Turkmenecology"))
                .anyMatch(row -> row.startsWith("Maksat Babayev") && row.endsWith("chairman of the Turkmengaz state concern"));
        assertThat(NewsOf.rows(NewsOf.on(null, body), Entity.Kind.ORGANIZATION, body)).anyMatch(row -> row.startsWith("Turkmenecology = Turkmenecology"));
    }

    @Test
    void presidentsWithTheirCountriesBehindThemShareTheirOffice() {
        String body = "Presidents Sadyr Japarov of Kyrgyzstan, Emomali Rahmon of Tajikistan, and Shavkat Mirziyoyev of Uzbekistan flew to Astana.";
        assertThat(people(body)).contains("Emomali Rahmon = Emomali Rahmon TJK, Presidents", "Shavkat Mirziyoyev = Shavkat Mirziyoyev UZB, Presidents");
    }

    @Test
    void aDeputyIsOfTheCountryOfWhomeverHeServes() {
        String body = "Georgia's economy minister, Levan Davitashvili, spoke of trade with Armenia. His deputy, Genadi Arveladze, will go to Yerevan.";
        assertThat(people(body)).contains("Genadi Arveladze = Genadi Arveladze GEO, deputy");
    }

    @Test
    void aMinistryIsOfTheCountryThatItIsNamedWithElsewhere() {
        String body = "Indian External Affairs Minister Subrahmanyam Jaishankar will call Antony Blinken, the US Secretary of State. The US and India are close, "
                + "Ministry of External Affairs spokesman Anurag Srivastava said; the US agreed.";
        assertThat(people(body)).contains("Anurag Srivastava = Anurag Srivastava IND, spokesman");
    }

    @Test
    void anAmbassadorInACountryIsOfAnother() {
        String body = "The US Ambassador in Nigeria, Mary Beth Leonard, spoke of floods.";
        assertThat(people(body)).containsExactly("Mary Beth Leonard = Mary Beth Leonard USA, Ambassador in Nigeria");
    }

    @Test
    void forcesAndRegionsAreOfTheirCountry() {
        String body = "The Commander of the Pakistan Navy, Admiral Naveed Ashraf, met the governor of Russia's Astrakhan region, Igor Babushkin.";
        assertThat(people(body)).containsExactly("Naveed Ashraf = Naveed Ashraf PAK, Commander of the Pakistan Navy",
                "Igor Babushkin = Igor Babushkin RUS, governor of Russia's Astrakhan region");
    }

    @Test
    void whoSignsForACountryIsOfIt() {
        String side = "The paper was signed by Deputy Minister of Energy Sungat Yessimkhanov on the Kazakh side and by Zhang Jianhua, director of the National Energy Administration, on the Chinese side.";
        assertThat(people(side)).containsExactly("Sungat Yessimkhanov = Sungat Yessimkhanov KAZ, Deputy Minister of Energy",
                "Zhang Jianhua = Zhang Jianhua CHN, director of the National Energy Administration");
        String behind = "The Minister of Transport, Marat Karabayev, for Kazakhstan, and the Minister of Infrastructure, Jimmy Gasore, for Rwanda, signed it.";
        assertThat(people(behind)).containsExactly("Marat Karabayev = Marat Karabayev KAZ, Minister of Transport", "Jimmy Gasore = Jimmy Gasore RWA, Minister of Infrastructure");
        String before = "On behalf of Hungary it was signed by Minister of Agriculture István Nagy and on behalf of Serbia by Minister Jelena Tanasković.";
        assertThat(people(before)).containsExactly("István Nagy = István Nagy HUN, Minister of Agriculture", "Jelena Tanasković = Jelena Tanasković SRB, Minister");
    }

    @Test
    void aCountryMayOwnTheNameInsteadOfTheOffice() {
        String body = "Iraq's Transport Minister Razzaq Al-Saadawi, Qatar's Jassim Al Sulaiti and Singapore's Gan Kim Yong, deputy prime minister, spoke.";
        assertThat(people(body)).containsExactly("Razzaq Al-Saadawi = Razzaq Al-Saadawi IRQ, Transport Minister",
                "Jassim Al Sulaiti = Jassim Al Sulaiti QAT, Transport Minister", "Gan Kim Yong = Gan Kim Yong SGP, deputy prime minister");
    }

    @Test
    void twoMinistersOfTheSameAreOfTwoCountries() {
        String body = "Transport and Infrastructure Minister Abdulkadir Uraloğlu opened the road to Iraq. Iraq's Transport Minister Razzaq Al-Saadawi thanked him. Iraq paid.";
        assertThat(people(body)).contains("Abdulkadir Uraloğlu = Abdulkadir Uraloğlu, Transport and Infrastructure Minister");
    }

    @Test
    void anAmbassadorToABodyIsOfHisCountry() {
        String body = "France's U.N. Ambassador Francois Delattre asked for calm.";
        assertThat(people(body)).containsExactly("Francois Delattre = Francois Delattre FRA, Ambassador");
    }

    @Test
    void listsAndVerbsIntroduceWhoeverHoldsAnOffice() {
        String body = "Новым послом России стал Николай Удовиченко.\n\n• Посол Китая - Ду Дэвэнь.\n\n• Посол Италии - Паскуале Д’Авино.";
        assertThat(people(body)).containsExactly("Николай Удовиченко = Николай Удовиченко RUS, послом России", "Ду Дэвэнь = Ду Дэвэнь CHN, Посол Китая",
                "Паскуале Д’Авино = Паскуале Д’Авино ITA, Посол Италии");
    }

    @Test
    void whoServesALeaderIsOfTheLeadersCountry() {
        String body = "Uzbekistan's Prime Minister Abdulla Aripov's press secretary Doston Saidov spoke of ex-German Foreign Minister Joschka Fischer.";
        assertThat(people(body)).contains("Doston Saidov = Doston Saidov UZB, press secretary", "Joschka Fischer = Joschka Fischer DEU, Foreign Minister");
    }

    @Test
    void whomADelegationComprisesIsOfItsCountry() {
        String body = "A Mauritian delegation comprising the Minister of Foreign Affairs, Mr Dhananjay Ramful, went to Antananarivo, Madagascar. Madagascar is the host.";
        assertThat(people(body)).containsExactly("Dhananjay Ramful = Dhananjay Ramful MUS, Minister of Foreign Affairs");
    }
}
