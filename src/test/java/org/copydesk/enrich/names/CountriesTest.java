package org.copydesk.enrich.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CountriesTest {

    @Test
    void whoGivesAidMakesItsHomeNoParty() {
        Names names = NewsOf.of("Uzbekistan will host a forum with the help of USAID. Ministers of Kyrgyzstan will come, the U.S. Agency for International Development said.");
        assertThat(names.countries()).extracting(ArticleCountry::code).containsExactlyInAnyOrder("UZB", "KGZ");
    }

    @Test
    void everyCountryHasBothCodesAndARegion() {
        assertThat(Countries.all()).hasSize(250).filteredOn(country -> country.region() == null).extracting(Country::code).containsExactly("ATA");
        assertThat(Countries.of("KAZ")).extracting(Country::code2, Country::name, Country::region).containsExactly("KZ", "Kazakhstan", "Asia");
    }

    @Test
    void moneyIsNoMentionOfACountry() {
        assertThat(codes("The bridge in Ghana costs 40 million U.S. dollars, or 52 million Canadian dollars.")).containsExactly("GHA");
        assertThat(codes("Trade between Ghana and Togo exceeded US$26 billion, US$ 3 billion of it in cocoa.")).containsExactlyInAnyOrder("GHA", "TGO");
    }

    @Test
    void longerNamesAreOtherCountries() {
        assertThat(codes("Guinea-Bissau, Papua New Guinea and Equatorial Guinea signed.")).containsExactlyInAnyOrder("GNB", "PNG", "GNQ");
        assertThat(codes("Niger thanked Nigeria.")).containsExactlyInAnyOrder("NER", "NGA");
        assertThat(codes("South Korea answered the DPRK.")).containsExactlyInAnyOrder("KOR", "PRK");
    }

    @Test
    void twoNationalitiesInOneWord() {
        assertThat(codes("They praised the Kazakh-Kenyan friendship.")).containsExactlyInAnyOrder("KAZ", "KEN");
    }

    @Test
    void theStateAndTheCountry() {
        assertThat(codes("Georgia and Alabama counted votes, and so did Texas; the governor of Georgia flew to Washington.")).containsExactly("USA");
        assertThat(codes("Georgia and Armenia opened a road from Tbilisi.")).containsExactlyInAnyOrder("GEO", "ARM");
    }

    @Test
    void aPersonCalledLikeACountry() {
        assertThat(codes("Michael Jordan visited Peru.")).containsExactly("PER");
    }

    @Test
    void capitalsStandForGovernments() {
        assertThat(codes("Ties between Paris and Astana grow.")).containsExactlyInAnyOrder("FRA", "KAZ");
    }

    @Test
    void whatACountryIsInTheStory() {
        Names names = NewsOf.of("Hungary and Serbia signed an agreement on gas. Hungary will store the gas, said the Hungarian minister, and Serbia will pay.\n\n"
                + "The Serbian side wants more.\n\nSimilar talks were held with Austria last year.");
        assertThat(names.parties()).containsExactlyInAnyOrder("HUN", "SRB");
        assertThat(names.countries()).filteredOn(country -> country.code().equals("AUT")).extracting(ArticleCountry::role).containsExactly(ArticleCountry.Role.PASSING);
    }

    @Test
    void russianAndKazakh() {
        assertThat(codes("Президент Казахстана прибыл в Кению.")).containsExactlyInAnyOrder("KAZ", "KEN");
        assertThat(codes("Қазақстанның елшісі Түркияда болды.")).containsExactlyInAnyOrder("KAZ", "TUR");
    }

    private static List<String> codes(String body) {
        return NewsOf.of(body).countries().stream().map(ArticleCountry::code).toList();
    }

    @Test
    void halvesOfAdjectivesAreCountries() {
        String body = "The Sino-Kyrgyz border and the Franco-Italian summit, not Sino Gas nor the Indo-Pacific.";
        assertThat(NewsOf.of(body).countries()).extracting(ArticleCountry::code).containsExactlyInAnyOrder("CHN", "KGZ", "FRA", "ITA");
    }

    @Test
    void aCountryMayBeMisspelled() {
        String body = "He thanked Kazakhastan for the flour.";
        assertThat(NewsOf.of(body).countries()).extracting(ArticleCountry::code).containsExactly("KAZ");
    }
}
