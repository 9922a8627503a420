package org.copydesk.enrich.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Names and offices to their last word, and words with a capital letter that are none. */
class WholeNamesTest {

    private static List<String> people(String body) {
        return NewsOf.rows(NewsOf.of(body), Entity.Kind.PERSON, body);
    }

    private static List<String> organizations(String body) {
        return NewsOf.rows(NewsOf.of(body), Entity.Kind.ORGANIZATION, body);
    }

    @Test
    void theSmallSyllableBelongsToAKoreanName() {
        assertThat(people("The group's chairman Chey Tae-won spoke in Seoul. Chey did not say more.")).contains("Chey Tae-won = Chey Tae-won, chairman");
    }

    @Test
    void whoeverHasAFurtherNameIsSomebodyElse() {
        assertThat(people("The talks in Lisbon were led by Portuguese Economy Minister António Costa Silva."))
                .containsExactly("António Costa Silva = António Costa Silva PRT, Economy Minister");
    }

    @Test
    void adjectivesStandBetweenAStateAndItsMinister() {
        assertThat(people("Robert Fico, Slovakia's populist prime minister, spoke first.")).containsExactly("Robert Fico = Robert Fico SVK, prime minister");
    }

    @Test
    void anEnvoyForACountryIsSentByAnother() {
        assertThat(people("US Special Envoy for Ukraine Keith Kellogg came to Berlin.")).containsExactly("Keith Kellogg = Keith Kellogg USA, Special Envoy for Ukraine");
    }

    @Test
    void theOfficeStandsBehindTheShortFormOfABody() {
        assertThat(people("The International Monetary Fund (IMF) Managing Director, Kristalina Georgieva, asked for patience."))
                .containsExactly("Kristalina Georgieva = Kristalina Georgieva, Managing Director");
    }

    @Test
    void anOfficeIsSharedByAList() {
        assertThat(people("President William Ruto came with Cabinet Secretaries Davis Chirchir (Roads), Alfred Mutua (Labour), and Salim Mvurya (Sports)."))
                .extracting(row -> row.replaceAll(".*, ", "")).containsExactly("President", "Cabinet Secretaries", "Cabinet Secretaries", "Cabinet Secretaries");
    }

    @Test
    void agreementsAndTheirShortFormsAreNoBodies() {
        assertThat(organizations("Nepal and Australia signed a Trade and Investment Framework Arrangement (TIFA). TIFA shall help them both.")).isEmpty();
        assertThat(organizations("They spoke of Gender Equality and of a Strong Partnership at the Luncheon.")).isEmpty();
    }

    @Test
    void moneyWithItsSignIsNoBody() {
        assertThat(organizations("The lawmakers in Minna approved a loan of N70 billion and AUD100 million.")).isEmpty();
    }
}
