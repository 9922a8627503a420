package org.copydesk.classify;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.text.Prose;
import org.junit.jupiter.api.Test;

class EnglishTest {
    private static final String ENGLISH = """
            The finance ministers of the two countries met in Nairobi on Monday to talk about a railway that has been planned for years. They said \
            that the line would be open by the end of 2027, and that the banks of both countries were ready to pay for it. It is not yet clear \
            who will run the trains, but the ministers hope to have an answer before the summer. Farmers on both sides of the border have asked for it.
            """;
    private static final String GERMAN = """
            Die Finanzminister der beiden Länder trafen sich am Montag in Nairobi, um über eine Eisenbahn zu sprechen, die seit Jahren geplant ist. \
            Die Strecke soll bis Ende 2027 fertig sein, so hieß es, und die Banken in den Ländern sind an der Sache dran. Wer die Züge in Zukunft \
            fahren will, ist noch offen, man hofft aber auf eine Antwort vor dem Sommer. Bauern auf beiden Seiten hatten es verlangt.
            """;
    private static final String RUSSIAN = """
            Министры финансов двух стран встретились в понедельник в Найроби, чтобы поговорить о железной дороге, которую строят уже много лет. \
            По их словам, линия откроется до конца 2027 года, а банки обеих стран готовы за неё заплатить. Кто будет водить поезда, пока неясно.
            """;

    @Test
    void anEnglishArticleIsKnownAtAGlance() {
        assertThat(English.isSure(Prose.of(ENGLISH))).isTrue();
    }

    @Test
    void aRelatedLanguageOneHalfOfAnotherOrAFewWordsAreLeftToTheDetector() {
        assertThat(English.isSure(Prose.of(GERMAN))).isFalse();
        assertThat(English.isSure(Prose.of(ENGLISH + RUSSIAN.repeat(2)))).isFalse();
        assertThat(English.isSure(Prose.of("The ministers of the two countries met in the city."))).isFalse();
    }
}
