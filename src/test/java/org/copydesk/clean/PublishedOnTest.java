package org.copydesk.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.text.Refusal;
import org.junit.jupiter.api.Test;

/** The day of a story that does not say it in a head of its own; all of them are read as if dropped on 1 March 2026. */
class PublishedOnTest {
    private static final Cleaner CLEANER = new Cleaner();
    private static final String STORY = "The Danish parliament approved a third bridge over the Little Belt. Work is to begin near Fredericia, the transport ministry said.\n";

    @Test
    void aDateInTheNameOfTheFileDoesWhereTheTextHasNone() throws Refusal {
        assertThat(published("bridge_2024-05-17.txt", STORY)).isEqualTo("2024-05-17 FILE");
        assertThat(published("20240517-denmark.txt", STORY)).isEqualTo("2024-05-17 FILE");
        assertThat(published("bridge_2024-05-17.txt", "May 18, 2024\n\n" + STORY)).as("the text knows better").isEqualTo("2024-05-18 HEADER");
    }

    @Test
    void theDateMayStandBetweenTheDeckAndTheStory() throws Refusal {
        String deck = "Engineers say that the bridge will carry trains as well as cars from the coming year on.\n\n";
        assertThat(published("bridge.txt", "Bridge opens over the river\n\n" + deck + "March 11, 2025\n\n" + STORY)).isEqualTo("2025-03-11 HEADER");
    }

    @Test
    void placeSourceOrWhatATemplateLeftMayStandBesideTheDate() throws Refusal {
        assertThat(published("bridge.txt", "Bridge opens over the river\n\nANI | Dhaka | August 21, 2019\n\n" + STORY)).isEqualTo("2019-08-21 HEADER");
        assertThat(published("bridge.txt", "Bridge opens over the river\n\nXinhua, January 14, 2018\n\n" + STORY)).isEqualTo("2018-01-14 HEADER");
        assertThat(published("bridge.txt", "Bridge opens over the river\n\nTuesday, 8 May 2012 00:29 -     - {{page.hits}}\n\n" + STORY)).isEqualTo("2012-05-08 HEADER");
    }

    @Test
    void aLineBelowTheStoryMaySayWhenItWasPublished() throws Refusal {
        assertThat(published("bridge.txt", STORY + "\nGet the news on our Telegram channel\n\nFirst Published: Mar 28 2019 | 4:20 PM IST\n\nExplore News\n")).isEqualTo("2019-03-28 HEADER");
    }

    @Test
    void numbersInANameThatAreNoDayOrADayToComeAreNoDate() throws Refusal {
        assertThat(published("bridge-20241399.txt", STORY)).isEqualTo("null null");
        assertThat(published("bridge_2031-05-17.txt", STORY)).isEqualTo("null null");
    }

    @Test
    void aWeekdayTellsTheLatestYearThatFits() throws Refusal {
        assertThat(published("bridge.txt", STORY.replace("approved", "approved on Tuesday, December 28,"))).isEqualTo("2021-12-28 WEEKDAY");
        assertThat(published("bridge.txt", STORY.replace("approved", "approved on Saturday, February 28,"))).isEqualTo("2026-02-28 WEEKDAY");
    }

    @Test
    void aYearMoreThanFiveBackIsNotGuessed() throws Refusal {
        // the 28th of December was a Monday in 2020, and in no year since
        assertThat(published("bridge.txt", STORY.replace("approved", "approved on Monday, December 28,"))).isEqualTo("null null");
    }

    private static String published(String name, String text) throws Refusal {
        CleanArticle article = CLEANER.clean(DroppedText.of(name, text));
        return article.publishedOn() + " " + article.publishedBasis();
    }
}
