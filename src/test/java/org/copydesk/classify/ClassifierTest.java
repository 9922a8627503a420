package org.copydesk.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.clean.CleanArticle;
import org.copydesk.parse.Given;
import org.copydesk.text.Prose;
import org.junit.jupiter.api.Test;

class ClassifierTest {
    private static final Classifier CLASSIFIER = new Classifier();

    private static List<ScoredTopic> topics(String headline, String body) {
        return CLASSIFIER.classify(article(headline, body)).topics();
    }

    private static CleanArticle article(String headline, String body) {
        return new CleanArticle(body, Prose.of(body), List.of(), headline, false, null, null, List.of(), null, null, null, null, null, Given.NOTHING);
    }

    @Test
    void aMeetingOfPresidentsIsPoliticsAndInternationalRelations() {
        List<ScoredTopic> topics = topics("Kenya and Rwanda to open a joint border post", """
                President William Ruto received his Rwandan counterpart Paul Kagame in Nairobi on Monday for talks on bilateral relations.

                The two leaders signed an agreement on trade and discussed exports of tea, customs and the railway to the port of Mombasa.""");

        assertThat(topics.get(0).code()).isEqualTo("medtop:11000000");
        assertThat(topics).filteredOn(ScoredTopic::primary).extracting(ScoredTopic::code).containsExactly("medtop:11000000");
        assertThat(topics).extracting(ScoredTopic::code).contains("medtop:20000638", "medtop:20000639", "medtop:20000373");
    }

    @Test
    void aMinisterOfAgricultureIsNotAgriculture() {
        List<ScoredTopic> topics = topics("New ambassador arrives", """
                The Minister of Agriculture and Energy met the ambassador of Japan at the airport of the capital and wished her well.""");

        assertThat(topics).extracting(ScoredTopic::code).doesNotContain("medtop:20000210", "medtop:20000256");
    }

    @Test
    void aWordWithinANameIsNoTopic() {
        List<ScoredTopic> topics = topics("Mayor unveils plan", """
                The mayor presented her plan at the Cumberland Farms filling station on Monday and answered questions at a press conference there.""");

        assertThat(topics).extracting(ScoredTopic::code).doesNotContain("medtop:20000210", "medtop:20000045");
    }

    @Test
    void aFootballFinalIsSport() {
        assertThat(topics("Argentina win the World Cup", """
                Argentina beat France on penalties in the final in Lusail on Sunday after Lionel Messi scored twice and Kylian Mbappe three times."""))
                .first().satisfies(topic -> {
                    assertThat(topic.code()).isEqualTo("medtop:15000000");
                    assertThat(topic.primary()).isTrue();
                });
    }

    @Test
    void saysTheLanguageButNoTopicOfWhatItCannotRead() {
        ClassifiedArticle article = CLASSIFIER.classify(article("Мемлекет басшысы елшіні қабылдады", """
                Мемлекет басшысы Қасым-Жомарт Тоқаев Франция елшісін Ақордада қабылдап, екіжақты қарым-қатынасты талқылады."""));

        assertThat(article.language()).isEqualTo("kk");
        assertThat(article.topics()).isEmpty();
    }
}
