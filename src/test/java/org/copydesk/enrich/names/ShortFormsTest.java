package org.copydesk.enrich.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Names that a text shortens or shares, and what it makes of them. */
class ShortFormsTest {

    @Test
    void anExplainedAbbreviationIsTheBodyItself() {
        String body = "The Lake Chad Fisheries Board (LCFB) met in Bol. The LCFB will sign a free trade agreement (FTA) with nobody; an FTA is no name.";
        assertThat(NewsOf.rows(NewsOf.of(body), Entity.Kind.ORGANIZATION, body)).containsExactly(
                "Lake Chad Fisheries Board = Lake Chad Fisheries Board", "LCFB = Lake Chad Fisheries Board", "LCFB = Lake Chad Fisheries Board");
    }

    @Test
    void theBankIsTheOneSpokenOfLast() {
        String body = "Officials of the World Bank came to Abuja on Friday. Nigeria thanked the Bank for its support of farmers.";
        assertThat(NewsOf.rows(NewsOf.of(body), Entity.Kind.ORGANIZATION, body)).containsExactly("World Bank = World Bank", "Bank = World Bank");
    }

    @Test
    void aMinistryOfManyFieldsIsOne() {
        String body = "The Ministry of Economy, Trade and Industry of Japan invited miners from Mongolia.";
        assertThat(NewsOf.rows(NewsOf.of(body), Entity.Kind.ORGANIZATION, body)).containsExactly(
                "Ministry of Economy, Trade and Industry of Japan = Ministry of Economy, Trade and Industry of Japan JPN");
    }

    @Test
    void twoCongosAreToldByWhatIsAround() {
        String east = "Rebels left Goma on Sunday. Congo welcomed the withdrawal, and Rwanda denied its part.";
        assertThat(NewsOf.rows(NewsOf.of(east), Entity.Kind.PLACE, east)).contains("Congo = Democratic Republic of the Congo COD");
        String west = "Denis Sassou Nguesso opened a harbour in Pointe-Noire. Congo exports timber, and Brazzaville hopes for more.";
        assertThat(NewsOf.rows(NewsOf.of(west), Entity.Kind.PLACE, west)).contains("Congo = Republic of the Congo COG");
    }

    @Test
    void aCapitalIsOneByAllItsNames() {
        String body = "They met in Kiev in 2010, in Kyiv in 2022, in Nur-Sultan in 2019 and in Astana in 2024. В Ташкенте они не встречались.";
        assertThat(NewsOf.of(body).mentions()).extracting(mention -> mention.entity().name()).containsExactly("Kyiv", "Kyiv", "Astana", "Astana", "Tashkent");
    }

    @Test
    void anAgencyIsNoPartyForItsCountry() {
        String body = "Peru sold copper to Chile, Reuters reported. Peru and Chile told Reuters they were content, Reuters said.";
        assertThat(NewsOf.of(body).countries()).extracting(ArticleCountry::code).containsExactlyInAnyOrder("PER", "CHL");
    }
}
