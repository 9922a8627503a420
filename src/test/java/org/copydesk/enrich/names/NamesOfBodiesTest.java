package org.copydesk.enrich.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where the name of a body begins and ends, and what is none. */
class NamesOfBodiesTest {

    private static List<String> bodies(String body) {
        return NewsOf.rows(NewsOf.of(body), Entity.Kind.ORGANIZATION, body);
    }

    @Test
    void eachOfTwoBodiesHasItsOwnName() {
        assertThat(bodies("The Czech Chamber of Deputies and the Polish Senate voted on Friday.")).containsExactly(
                "Czech Chamber of Deputies = Czech Chamber of Deputies CZE", "Polish Senate = Polish Senate POL");
        assertThat(bodies("The Party of Regions and the Movement for Jobs and Freedom left the hall.")).containsExactly(
                "Party of Regions = Party of Regions", "Movement for Jobs and Freedom = Movement for Jobs and Freedom");
    }

    @Test
    void aFieldMayHaveANameOfItsOwn() {
        assertThat(bodies("The French Ministry for Europe and Foreign Affairs wrote to the Supreme Council for Strategic Partnership.")).containsExactly(
                "French Ministry for Europe and Foreign Affairs = French Ministry for Europe and Foreign Affairs FRA",
                "Supreme Council for Strategic Partnership = Supreme Council for Strategic Partnership");
    }

    @Test
    void whereABodySitsIsNoPartOfItsNameButTellsWhoseItIs() {
        assertThat(bodies("The Department of Foreign Affairs and Trade in Canberra warned travellers.")).containsExactly(
                "Department of Foreign Affairs and Trade = Department of Foreign Affairs and Trade AUS");
        assertThat(bodies("Indonesia's Ministry of Energy and Mineral Resources sells coal.")).containsExactly(
                "Ministry of Energy and Mineral Resources = Ministry of Energy and Mineral Resources IDN");
    }

    @Test
    void creedsAndMembersBelongToTheName() {
        assertThat(bodies("The Syrian Democratic Forces met the Austrian People's Party and her Workers' Party.")).containsExactly(
                "Syrian Democratic Forces = Syrian Democratic Forces SYR", "Austrian People's Party = Austrian People's Party AUT", "Workers' Party = Workers' Party");
    }

    @Test
    void whatIsCalledLikeAKnownBodyIsAnother() {
        assertThat(bodies("The Peruvian Congress and the CSTO Collective Security Council met on Monday.")).containsExactly(
                "Peruvian Congress = Peruvian Congress PER", "CSTO Collective Security Council = CSTO Collective Security Council");
        assertThat(bodies("The UN Security Council heard members of the US Congress.")).containsExactly(
                "UN Security Council = United Nations Security Council", "US Congress = U.S. Congress USA");
        assertThat(bodies("Activists call themselves the National Patriotic Movement.")).containsExactly("National Patriotic Movement = National Patriotic Movement");
    }

    @Test
    void theCouncilOfWhichNobodySaysWhichIsNone() {
        assertThat(bodies("He praised the Organization and the Council, and shares of the Uganda Tea Company and of another LLC.")).containsExactly("Uganda Tea Company = Uganda Tea Company UGA");
    }

    @Test
    void aSumOfNairaIsNobody() {
        String body = "Relief worth N1.5 billion was handed over, and N70bn was lost.";
        assertThat(NewsOf.of(body).mentions()).isEmpty();
    }

    @Test
    void aConferenceIsOnACountryAndInATown() {
        String body = "The London Conference on Somalia and the Conference of the Parties in Baku raised money.";
        assertThat(NewsOf.rows(NewsOf.of(body), Entity.Kind.EVENT, body)).containsExactly(
                "London Conference on Somalia = London Conference on Somalia SOM", "Conference of the Parties = Conference of the Parties");
    }

    @Test
    void aCountryStaysOneBesideWhatIsNoPlace() {
        String body = "Trains for Spain's Talgo and guests from Sri Lanka 14 years ago.";
        assertThat(NewsOf.rows(NewsOf.of(body), Entity.Kind.PLACE, body)).containsExactly("Spain = Spain ESP", "Sri Lanka = Sri Lanka LKA");
    }

    @Test
    void theLettersBehindANameMayBeThoseOfItsOwnLanguage() {
        String body = "Voters like the bloc of We Continue the Change (PP) and Democratic Bulgaria (DB). The PP wants reforms.";
        assertThat(bodies(body)).containsExactly("We Continue the Change = We Continue the Change", "PP = We Continue the Change", "Democratic Bulgaria = Democratic Bulgaria BGR",
                "DB = Democratic Bulgaria BGR", "PP = We Continue the Change");
    }

    @Test
    void aRouteIsNoBody() {
        String body = "Oil will flow through the Burgas - Alexandroupolis line.";
        assertThat(NewsOf.rows(NewsOf.of(body), Entity.Kind.ORGANIZATION, body)).isEmpty();
    }

    @Test
    void theLegalFormIsNoPartOfTheFirm() {
        assertThat(bodies("NAC Kazatomprom JSC and Kyrgyzaltyn OJSC signed with Tata Steel.")).containsExactly(
                "NAC Kazatomprom JSC = Kazatomprom KAZ", "Kyrgyzaltyn OJSC = Kyrgyzaltyn KGZ", "Tata Steel = Tata Steel IND");
    }

    @Test
    void aParliamentIsItsCountrysAndNotTheOneSpokenOfBefore() {
        assertThat(bodies("The Parliament of Ghana met, and so did Sri Lanka's Parliament.")).containsExactly("Parliament of Ghana = Parliament of Ghana GHA", "Parliament = Parliament LKA");
    }

    @Test
    void whoLeadsABodyOfChinaHasANameOfHisOwn() {
        String body = "Vice Premier of the State Council of China Liu Guozhong arrived.";
        assertThat(bodies(body)).containsExactly("State Council of China = State Council of China CHN");
        assertThat(NewsOf.rows(NewsOf.of(body), Entity.Kind.PERSON, body)).containsExactly("Liu Guozhong = Liu Guozhong CHN, Vice Premier of the State Council of China");
    }

    @Test
    void aCupOfAnotherGameIsAnotherEvent() {
        String body = "Fans of the FIFA World Cup do not watch the Handball World Cup.";
        assertThat(NewsOf.rows(NewsOf.of(body), Entity.Kind.EVENT, body)).containsExactly("FIFA World Cup = FIFA World Cup", "Handball World Cup = Handball World Cup");
    }

    @Test
    void aDamIsAPlaceByItsLettersToo() {
        String body = "Water of the Upper Tana Dam (UTD) is low. The UTD was built in Kenya.";
        assertThat(NewsOf.rows(NewsOf.of(body), Entity.Kind.PLACE, body)).contains("Upper Tana Dam = Upper Tana Dam", "UTD = Upper Tana Dam");
    }

    @Test
    void aRussianMinistryIsOfTheCountryBehindIt() {
        assertThat(bodies("Об этом сообщили МИД Пакистана и Минэнерго России.")).containsExactly("МИД = МИД PAK", "Минэнерго = Минэнерго RUS");
    }

    @Test
    void whatManyStatesHaveIsOfWhomTheTextSaysItIs() {
        assertThat(bodies("The Security Council of the Russian Federation sat in Moscow. The Security Council sat in New York.")).containsExactly(
                "Security Council of the Russian Federation = Security Council of the Russian Federation RUS", "Security Council = United Nations Security Council");
        assertThat(bodies("Kenya's Ministry of Defence wrote to the UK Ministry of Defence and to the Cyprus National Guard.")).containsExactly(
                "Ministry of Defence = Ministry of Defence KEN", "UK Ministry of Defence = British Ministry of Defence GBR", "Cyprus National Guard = Cyprus National Guard CYP");
    }
}
