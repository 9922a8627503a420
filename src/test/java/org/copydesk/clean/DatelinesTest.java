package org.copydesk.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.clean.DroppedText.clean;

import java.time.LocalDate;
import org.copydesk.text.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where, when and by whom a story was filed, as agencies the world over write it before the first word. */
class DatelinesTest {
    private static final String STORY = "Порт принял первый паром после трехдневного шторма, на борту было сорок грузовиков, сообщили в управлении порта.\n\n"
            + "Следующий паром ждут в порту во вторник, добавили в управлении.\n";

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "АКТАУ. 8 июня 2023 года.; АКТАУ; 2023-06-08; ; ",
        "АКТАУ. 8 июня 2023 года. КАЗИНФОРМ –; АКТАУ; 2023-06-08; Kazinform; ",
        "АКТАУ, 8 июня 2023 г. –; АКТАУ; 2023-06-08; ; ",
        "ОДЕСА, 8 червня 2023 року –; ОДЕСА; 2023-06-08; ; ",
        "Ақтау. 8 маусым 2023 жыл –; Ақтау; 2023-06-08; ; ",
        "АҚТАУ, 2023 жылғы 8 маусым –; АҚТАУ; 2023-06-08; ; ",
        "АКТАУ, 8 июня 2023. Прикаспий-Пресс.; АКТАУ; 2023-06-08; ; Прикаспий-Пресс",
        "АКТАУ, 8 июня 2023 – Прикаспий-Пресс.; АКТАУ; 2023-06-08; ; Прикаспий-Пресс",
        "AKTAU, June 8, 2023 (Example Wire) –; AKTAU; 2023-06-08; ; Example Wire",
        "AKTAU (Example Wire) –; AKTAU; ; ; Example Wire",
        "Aktau (Kazakhstan), June 8, 2023:; Aktau (Kazakhstan); 2023-06-08; ; ",
        "АКТАУ.; АКТАУ; ; ; "})
    void placeDayAndWireEachHaveTheirColumn(String dateline, String place, LocalDate day, String source, String credit) throws Refusal {
        CleanArticle article = clean("Первый паром после шторма\n\n" + dateline + " " + STORY);
        assertThat(article.dateline()).isEqualTo(place);
        assertThat(article.publishedOn()).isEqualTo(day);
        assertThat(article.source()).isEqualTo(source);
        assertThat(article.credit()).isEqualTo(credit);
        assertThat(article.body().text()).startsWith("Порт принял");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Актау. Утро.", "АКТАУ встречает весну.", "Прикаспий-Пресс узнал первым."})
    void aSentenceIsNoDateline(String sentence) throws Refusal {
        CleanArticle article = clean("Первый паром после шторма\n\n" + sentence + " " + STORY);
        assertThat(article.dateline()).isNull();
        assertThat(article.body().text()).startsWith(sentence);
    }

    @Test
    void aDatelineOverTheHeadlineOrUnderItGivesPlaceAndDay() throws Refusal {
        String story = "Kenya opened a railway of 480 kilometres from the port of Mombasa to its capital on Wednesday, the biggest building work since independence.\n\n"
                + "The line was paid for with a loan, the transport ministry said.\n";
        for (String head : new String[] {"Nairobi, 31 May 2017\n\nKenya opens a railway to the coast\n\n", "Kenya opens a railway to the coast\n\nNairobi, 31 May 2017\n\n"}) {
            CleanArticle article = clean(head + story);
            assertThat(article.headline()).isEqualTo("Kenya opens a railway to the coast");
            assertThat(article.dateline()).isEqualTo("Nairobi");
            assertThat(article.publishedOn()).isEqualTo(LocalDate.of(2017, 5, 31));
            assertThat(article.removals()).extracting(Removal::reason).containsExactlyInAnyOrder(Reason.HEADLINE, Reason.DATELINE);
        }
    }
}
