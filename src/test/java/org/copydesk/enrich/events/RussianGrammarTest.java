package org.copydesk.enrich.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The forms that Russian nouns and verbs take. */
class RussianGrammarTest {

    @Test
    void adjectivesChangeWithTheirNoun() {
        assertThat(RussianNouns.forms("телефонный разговор", false, false)).containsEntry("телефонного разговора", Set.of(Case.GENITIVE))
                .containsEntry("телефонный разговор", Set.of(Case.NOMINATIVE, Case.ACCUSATIVE)).containsEntry("телефонными разговорами", Set.of(Case.INSTRUMENTAL));
    }

    @Test
    void whatDependsOnTheNounStays() {
        assertThat(RussianNouns.forms("глава государства", false, true)).containsEntry("главой государства", Set.of(Case.INSTRUMENTAL)).containsEntry("главу государства", Set.of(Case.ACCUSATIVE));
    }

    @Test
    void theAccusativeOfSomebodyIsLikeHisGenitive() {
        assertThat(RussianNouns.forms("посол=посл", false, true)).containsEntry("посол", Set.of(Case.NOMINATIVE)).containsEntry("посла", Set.of(Case.GENITIVE, Case.ACCUSATIVE))
                .containsEntry("послам", Set.of(Case.DATIVE));
    }

    @Test
    void whatHasOnlyAPlural() {
        assertThat(RussianNouns.forms("переговоры", true, false)).containsEntry("переговоров", Set.of(Case.GENITIVE)).doesNotContainKey("переговор");
    }

    @Test
    void verbsByRuleAndByTable() {
        assertThat(forms("встретиться")).contains("встретился PAST", "встретилась PAST", "встретится PRESENT", "встретятся PRESENT");
        assertThat(forms("провести")).contains("провел PAST", "провели PAST", "проведет PRESENT", "проведены PASSIVE");
        assertThat(forms("подписать")).contains("подписала PAST", "подпишут PRESENT", "подписано PASSIVE");
        assertThat(forms("уйти в отставку")).contains("ушла в отставку PAST", "уйдет в отставку PRESENT");
        assertThat(forms("участвовать")).contains("участвует PRESENT");
    }

    private static List<String> forms(String infinitive) {
        List<String> forms = new ArrayList<>();
        new RussianVerbs().forms(infinitive, (form, kind) -> forms.add(form + " " + kind));
        return forms;
    }
}
