package org.copydesk.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.clean.DroppedText.clean;

import org.copydesk.text.Refusal;
import org.junit.jupiter.api.Test;

/** Where a story begins: what stands over it as its headline, its dateline, or neither. */
class WhereTheStoryBeginsTest {

    @Test
    void theNameOfTheSiteOverTheStoryIsNotItsHeadline() throws Refusal {
        CleanArticle article = clean("""
                Your Morning Paper | Front

                Home > News

                Norway opens its longest undersea tunnel

                3 March 2024

                Norway opened a tunnel of 27 kilometres under the sea near Stavanger on Sunday, the longest undersea tunnel for cars so far.

                The tunnel saves drivers a ferry of forty minutes.
                """);
        assertThat(article.headline()).isEqualTo("Norway opens its longest undersea tunnel");
        assertThat(article.body().text()).startsWith("Norway opened a tunnel");
    }

    @Test
    void aPlaceAloneOverTheStoryIsItsDateline() throws Refusal {
        CleanArticle article = clean("""
                Türkiye ve Irak su konusunda anlaştı

                Ankara

                Türkiye ile Irak, Dicle ve Fırat nehirlerinin sularının kullanımı konusunda yeni bir anlaşma imzaladı.

                Dışişleri Bakanı Hakan Fidan, anlaşmanın iki ülke için de yararlı olduğunu söyledi.
                """);
        assertThat(article.headline()).isEqualTo("Türkiye ve Irak su konusunda anlaştı");
        assertThat(article.dateline()).isEqualTo("Ankara");
        assertThat(article.removals()).extracting(Removal::reason).containsExactly(Reason.HEADLINE, Reason.DATELINE);
    }

    @Test
    void aLineThatComesAgainUnderAPictureIsNotTheHeadline() throws Refusal {
        CleanArticle article = clean("""
                President Emmanuel Macron welcomes Chancellor Friedrich Merz at the Elysee Palace

                France and Germany agree to build a tank together

                20 November 2025

                PARIS, Nov 20 (Reuters) - France and Germany agreed on Thursday to build a new battle tank together, their defence ministers said after talks in Paris.

                President Emmanuel Macron welcomes Chancellor Friedrich Merz at the Elysee Palace. REUTERS/Benoit Tessier

                The two countries have argued for years over who leads the programme, and over which factory is to make the gun.
                """);
        assertThat(article.headline()).isEqualTo("France and Germany agree to build a tank together");
        assertThat(article.body().text()).doesNotContain("Elysee Palace");
    }

    @Test
    void theWayThroughTheSiteIsNotTheHeadline() throws Refusal {
        CleanArticle article = clean("""
                Home / AFRICA / Kenya opens a port for northern ships

                Kenya opens a port for northern ships

                Lamu, Kenya, May 20

                Kenya opened the first berth of a new port at Lamu on Thursday, where ships for Ethiopia and South Sudan are to unload.

                President Uhuru Kenyatta said that the second and the third berth would follow by the end of the year.

                Tel: +254 20 222 7411
                """);
        assertThat(article.headline()).isEqualTo("Kenya opens a port for northern ships");
        assertThat(article.dateline()).startsWith("Lamu");
        assertThat(article.body().text()).startsWith("Kenya opened").endsWith("end of the year.");
    }

    @Test
    void labelsAreKnownInCapitalLettersOfAnyScript() throws Refusal {
        CleanArticle article = clean("""
                В Норвегии открыли самый длинный подводный тоннель

                Автор: Мария Захарова

                Автомобильный тоннель под фьордом у города Ставангер открыли в Норвегии в понедельник, сообщили в министерстве транспорта страны.

                По данным министерства, тоннелем будут пользоваться десять тысяч машин в день.

                Источник: ТАСС
                """);
        assertThat(article.authors()).containsExactly("Мария Захарова");
        assertThat(article.credit()).isEqualTo("TASS");
    }

    @Test
    void theStoryBeginsAtItsDatelineAndNotWithTheCaptionOverIt() throws Refusal {
        CleanArticle article = clean("""
                Kenya opens a port for northern ships

                People gather on the shore of the island to watch the first ship from the south arrive at the new port of Lamu on May 20.

                PHOTO: AFP

                NAIROBI - Kenya opened the first berth of a new port at Lamu on Thursday, where ships for Ethiopia and South Sudan are to unload.

                President Uhuru Kenyatta said that the second and the third berth would follow by the end of the year.
                """);
        assertThat(article.dateline()).isEqualTo("NAIROBI");
        assertThat(article.body().text()).startsWith("Kenya opened");
    }
}
