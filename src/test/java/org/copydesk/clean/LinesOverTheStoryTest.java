package org.copydesk.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.clean.DroppedText.clean;

import java.time.LocalDate;
import org.copydesk.text.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Menus, names of papers, counters and captions that stand over a headline, and never are one. */
class LinesOverTheStoryTest {
    private static final Cleaner CLEANER = new Cleaner();
    private static final String HEADLINE = "Trains for the far north at last";
    private static final String STORY = """
            Norway and Finland will rebuild the railway that links their Arctic ports, the two governments told the Northern Post on Wednesday.

            Work is to begin next spring and to take four years, according to a joint statement of the transport ministers.
            """;

    @ParameterizedTest
    @ValueSource(strings = {"HOME | NEWS | DEFENCE | OPINION | PODCASTS NORTHERN POST", "HOME NEWS DEFENCE OPINION PODCASTS NORTHERN POST", "Politics · Business · Culture · Weather Today",
        "Главная Новости Экономика Спорт Видео", "THE NORTHERN POST", "Views: 1 234", "Views: 1 234 | Comments: 5"})
    void aMenuAPapersNameOrACounterIsNoHeadline(String line) throws Refusal {
        CleanArticle article = clean(line + "\n\n" + HEADLINE + "\n\n" + STORY);
        assertThat(article.headline()).isEqualTo(HEADLINE);
        assertThat(article.body().text()).startsWith("Norway and Finland").doesNotContain(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Arctic Railway Minister Leaves Post", "Norway, Finland, Sweden, Iceland at one table", "Norway or Finland: who pays for the railway?", "ARCTIC RAILWAY TO BE REBUILT | Northern Post"})
    void aHeadlineThatLooksABitLikeOneIsAHeadline(String line) throws Refusal {
        assertThat(clean(line + "\n\nAn old line of the north gets new rails\n\n" + STORY).headline()).isEqualTo(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"26.10.2000 / Views: 1 234", "26.10.2000 18:40 | Просмотров: 17", "1 234 views - October 26, 2000", "26 Oct 2000 | Comments: 12"})
    void theDayBesideACounterIsThatOfThePublishing(String line) throws Refusal {
        CleanArticle page = CLEANER.clean(DroppedText.of("story.html", "<html><body><div>" + line + "</div><h1>" + HEADLINE + "</h1><p>" + STORY.strip().replace("\n\n", "</p><p>") + "</p></body></html>"));
        assertThat(page.headline()).isEqualTo(HEADLINE);
        assertThat(page.publishedOn()).isEqualTo(LocalDate.of(2000, 10, 26));
        CleanArticle text = clean(line + "\n\n" + HEADLINE + "\n\n" + STORY);
        assertThat(text.headline()).isEqualTo(HEADLINE);
        assertThat(text.publishedOn()).isEqualTo(LocalDate.of(2000, 10, 26));
        assertThat(text.publishedBasis()).isEqualTo(PublishedBasis.HEADER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Politics", "• / Politics", "2000-10-26 | Politics"})
    void theSectionIsKeptWithoutTheSignsAroundIt(String line) throws Refusal {
        assertThat(clean(line + "\n\n" + HEADLINE + "\n\n" + STORY).section()).isEqualTo("Politics");
    }

    @Test
    void aCaptionOverTheHeadlineComesAgainUnderItsPicture() throws Refusal {
        String caption = "Ministers of Norway and Finland after the talks in Tromso";
        CleanArticle article = clean(caption + "\n\nNorway and Finland agree to rebuild Arctic railway\n\n" + STORY.replace("\n\n", "\n\n" + caption + "\n\n"));
        assertThat(article.headline()).isEqualTo("Norway and Finland agree to rebuild Arctic railway");
        assertThat(article.removals()).extracting(Removal::reason).containsExactly(Reason.CAPTION, Reason.HEADLINE, Reason.CAPTION);
        assertThat(article.body().text()).doesNotContain("Tromso");
    }
}
