package org.copydesk.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import org.copydesk.classify.ClassifiedArticle;
import org.copydesk.classify.Classifier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What no writer writes: one sentence of a hundred thousand words or marks. Whoever compares each word of it with all others
 * takes minutes for it; the time here is generous, so that a slow machine passes.
 */
class EndlessSentencesTest {
    private static final Duration GENEROUS = Duration.ofSeconds(60);
    private static final String STORY = """
            The president of Kazakhstan met the prime minister of France in Astana on Monday, and they signed an agreement on trade.

            """;
    private static final Classifier CLASSIFIER = new Classifier();
    private static final Enricher ENRICHER = new Enricher();

    @ParameterizedTest
    @ValueSource(strings = {"The ", "A.B. ", "European Union ", "Bank of ", "Al-Sisi ", "“a ", "“ ", "\"a\",", "the two countries ", "visit to ", "to sign ",
        "signed an agreement with Kazakhstan ", "met with President ", "Summit ", "son of ", "five hundred "})
    void takesSecondsAndKeepsTheFactsBeside(String noise) {
        ClassifiedArticle article = Story.of(STORY + noise.repeat(100_000 / noise.length()) + "\n\n" + STORY, LocalDate.of(2025, 3, 12));

        EnrichedArticle enriched = assertTimeoutPreemptively(GENEROUS, () -> ENRICHER.enrich(CLASSIFIER.classify(article.clean())));

        assertThat(enriched.names().mentions()).anyMatch(mention -> "KAZ".equals(mention.entity().country()));
    }
}
