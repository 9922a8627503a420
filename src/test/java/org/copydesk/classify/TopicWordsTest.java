package org.copydesk.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.text.Prose;
import org.junit.jupiter.api.Test;

class TopicWordsTest {
    private static final TopicWords WORDS = new TopicWords(new Topics());

    private static List<String> topics(String text) {
        return WORDS.find(Prose.of(text)).stream().flatMap(hit -> hit.topics().stream()).toList();
    }

    @Test
    void nobodyBanksOnTheWestBank() {
        assertThat(topics("They met in the West Bank.")).isEmpty();
        assertThat(topics("They come from Ivory Coast.")).isEmpty();
        assertThat(topics("The central bank kept the key rate.")).contains("medtop:20000350");
    }

    @Test
    void whoStrikesADealStopsNoWork() {
        assertThat(topics("The firm strikes a deal with its lenders.")).doesNotContain("medtop:09000000", "medtop:20000529");
        assertThat(topics("The strike of the dockers goes on.")).contains("medtop:09000000");
    }

    @Test
    void pluralsAreTheSameWord() {
        assertThat(topics("Both treaties are old.")).containsExactly("medtop:20000641");
    }

    @Test
    void aNameMustBeWrittenAsOne() {
        assertThat(topics("Elections to the Duma")).contains("medtop:20000615");
        assertThat(topics("a duma of old men")).isEmpty();
    }

    @Test
    void aWordMaySpeakSurelyOfOneTopicAndHintAtAnother() {
        assertThat(WORDS.find(Prose.of("They feared the plague."))).extracting(TopicWords.Hit::hint).containsExactly(false);
        assertThat(WORDS.find(Prose.of("The markets fell."))).extracting(TopicWords.Hit::hint).containsExactly(false, true);
    }
}
