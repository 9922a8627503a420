package org.copydesk.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.text.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines between the paragraphs and below them that lead to other stories, or say whose page it was. */
class LinksInsideTheStoryTest {
    private static final Cleaner CLEANER = new Cleaner();
    private static final String FIRST = "The Danish parliament approved a third bridge over the Little Belt on Sunday. Work is to begin near Fredericia, the transport ministry said.";
    private static final String LAST = "The bridge is to cost two billion euros, and drivers will pay for it with a toll for thirty years, according to the ministry.";

    @ParameterizedTest
    @ValueSource(strings = {"Related: What is a suspension bridge? A short guide", "RELATED STORIES: Sweden builds a tunnel", "Read also: Finland and Sweden knock at NATO's\ndoor",
        "Read also: Finland and Sweden knock at NATO's door", "Читайте также: Финляндия и Швеция стучатся в дверь\nсоюза", "Lire aussi : La Suède construit un tunnel"})
    void aLineThatNamesAnotherStoryIsCut(String line) throws Refusal {
        CleanArticle article = clean(FIRST + "\n\n" + line + "\n\n" + LAST);
        assertThat(article.body().text()).isEqualTo(FIRST + "\n\n" + LAST);
        assertThat(article.removals()).extracting(Removal::reason).containsOnly(Reason.RELATED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(c) Peninsula Times 2018. Print this page Mail to a friend", "© 2018 Peninsula Times", "(C) Peninsula Times, 2018"})
    void ownerAndYearBelowAStoryAreCut(String line) throws Refusal {
        assertThat(clean(FIRST + "\n\n" + LAST + "\n\n" + line).body().text()).isEqualTo(FIRST + "\n\n" + LAST);
        CleanArticle glued = clean(FIRST + "\n\n" + LAST + " " + line);
        assertThat(glued.body().text()).isEqualTo(FIRST + "\n\n" + LAST);
        assertThat(glued.removals()).extracting(Removal::reason).containsOnly(Reason.COPYRIGHT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Related companies will build the roads to the bridge on both shores, and the railway will follow in a second step.",
        "The law names three kinds of bridges: (a) those for cars; (b) those for trains. (c) Ferries and tunnels have a law of 2018 of their own."})
    void whatOnlyBeginsSoIsStory(String paragraph) throws Refusal {
        assertThat(clean(FIRST + "\n\n" + paragraph + "\n\n" + LAST).body().text()).isEqualTo(FIRST + "\n\n" + paragraph + "\n\n" + LAST);
    }

    private static CleanArticle clean(String text) throws Refusal {
        return CLEANER.clean(DroppedText.of("story.txt", text + "\n"));
    }
}
