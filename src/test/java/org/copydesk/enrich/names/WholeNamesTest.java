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

    @Test
    void aSurnameMayLookLikeARank() {
        assertThat(people("British Prime Minister John Major met Major John Smith.")).extracting(row -> row.replaceAll(" = .*", "")).containsExactly("John Major", "John Smith");
    }

    @Test
    void degreesAreNobody() {
        assertThat(people("Scientists want to keep warming below 2C and to limit it to 1.5C.")).isEmpty();
    }

    @Test
    void theMoonIsNoPresident() {
        assertThat(people("South Korean President Moon Jae-in spoke. Moon is to visit Pyongyang. The Moon was full."))
                .containsExactly("Moon Jae-in = Moon Jae-in KOR, President", "Moon = Moon Jae-in KOR");
    }

    @Test
    void aFirmMayWorkInTwoFields() {
        assertThat(organizations("The line will be built by China Road and Bridge Corporation, not by Ghana Oil and Gas Corporation."))
                .containsExactly("China Road and Bridge Corporation = China Road and Bridge Corporation CHN", "Ghana Oil and Gas Corporation = Ghana Oil and Gas Corporation GHA");
        assertThat(organizations("Kenya and Uganda Railways Corporation agreed.")).containsExactly("Uganda Railways Corporation = Uganda Railways Corporation UGA");
    }

    @Test
    void namesOfManyWordsStandInOneCase() {
        assertThat(people("Встреча с Тамимом бен Хамадом Аль Тани прошла в Дохе.")).containsExactly("Тамимом бен Хамадом Аль Тани = Tamim bin Hamad Al Thani QAT");
        assertThat(people("Он говорил с премьер-министром ОАЭ Мухаммедом бен Рашидом Аль Мактумом.")).singleElement().asString().startsWith("Мухаммедом бен Рашидом Аль Мактумом = ");
        assertThat(people("Тоқаев Режеп Тайип Ердоғанмен кездесті.")).contains("Режеп Тайип Ердоғанмен = Recep Tayyip Erdogan TUR");
    }

    @Test
    void aCountryTiedToAnotherWordBelongsToNoName() {
        assertThat(people("Venezuela's President Hugo Chavez came to Minsk. Anti-U.S. Chavez said they were comrades.")).contains("Chavez = Hugo Chavez VEN");
        assertThat(people("The General Elections in Fiji came first, then talks on a Trans-Caspian pipeline and the Sino-Kyrgyz border.")).isEmpty();
    }

    @Test
    void aBodysCountryIsNoGivenName() {
        assertThat(people("He met the Chairman of the Upper Chamber of the Parliament of Jordan Faisal al-Fayez in Amman."))
                .containsExactly("Faisal al-Fayez = Faisal al-Fayez JOR, Chairman of the Upper Chamber of the Parliament of Jordan");
    }

    @Test
    void aHyphenJoinsTwoGivenNames() {
        assertThat(people("The day former dictator Jean-Claude Duvalier fled, and the day Jean-Bertrand Aristide took office."))
                .containsExactly("Jean-Claude Duvalier = Jean-Claude Duvalier, former dictator", "Jean-Bertrand Aristide = Jean-Bertrand Aristide");
    }

    @Test
    void aLandIsNoGivenName() {
        assertThat(people("Kyrgyz Energy Minister Taalaibek Ibrayev spoke with his counterpart from Turkmenistan Shakhym Abdrakhmanov.")).contains("Shakhym Abdrakhmanov = Shakhym Abdrakhmanov TKM");
    }

    @Test
    void aNewspaperIsNobody() {
        String body = "Greek newspaper Kathimerini reported on it. The act was printed in the Official Journal on 25 July.";
        assertThat(people(body)).isEmpty();
        assertThat(organizations(body)).contains("Kathimerini = Kathimerini");
    }

    @Test
    void theNextSentenceBeginsBehindANameThoughTheBlankWasLost() {
        assertThat(people("The raid killed a man better known as Raul Reyes.Venezuela, which had its own quarrel, sent troops.")).containsExactly("Raul Reyes = Raul Reyes");
    }
}
