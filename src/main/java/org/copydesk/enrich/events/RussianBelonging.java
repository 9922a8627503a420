package org.copydesk.enrich.events;

import java.util.Set;
import org.copydesk.text.Prose;

/** Whether somebody in a Russian sentence is of the event that a cue tells, or of another noun. */
final class RussianBelonging {
    /** How many tokens behind a verb a noun may stand whose owner is meant by it: "осудил действия". */
    private static final int NEXT = 4;
    /** How many tokens behind a noun those may stand who belong to it. */
    private static final int FAR = 14;
    private static final Set<String> APART = Set.of("перед", "после", "до", "накануне", "преддверии");
    private final RussianSenses senses;
    private final Prose prose;

    RussianBelonging(RussianSenses senses) {
        this.senses = senses;
        this.prose = senses.prose;
    }

    /** Whether the noun is his that tells the event, or that its verb takes. */
    boolean owns(Cue cue, RussianPlayer player) {
        int noun = cue.noun() ? cue.first() : cue.object();
        if (noun < 0) {
            return cue.trigger().type().deed() && player.owner() >= cue.end() && player.owner() < cue.end() + NEXT;
        }
        return player.owner() >= noun && player.owner() < senses.noun(noun).end();
    }

    /** Whether he is of this event, and not of another noun before his preposition: "развитие сотрудничества с Россией". */
    boolean belongs(Cue cue, RussianPlayer player) {
        int noun = cue.noun() ? cue.first() : cue.object();
        boolean there = cue.trigger().type().lasting() && player.link().equals("in") && senses.during(cue.first()); // "находится в Ташкенте с визитом"
        if (cue.noun() && (player.first() < cue.end() && !there || player.first() - cue.end() > FAR)) {
            return false;
        }
        if (!player.place()) {
            return cue.noun() || !besides(player, noun);
        }
        int before = before(player);
        boolean word = prose.isWord(before) && !prose.isCapitalised(before);
        boolean own = before >= cue.first() && before < cue.end() || noun >= 0 && before >= noun && before < senses.noun(noun).end() || senses.is(before, "@visit");
        return own || !word || senses.verb(before) != null || senses.is(before, Mood.BETWEEN) || senses.adjective(before) || prose.isNumber(before);
    }

    /** The last word before a place that does not lead up to it: "визит | в столицу Анголы". */
    private int before(RussianPlayer place) {
        int before = place.first() - 1;
        while (before > 0 && (senses.adjective(before) || senses.preposition(before) != null || senses.is(before, "site"))) {
            before--;
        }
        return before;
    }

    /** "Поговорил с министром перед встречей с президентом": whether he stands behind a noun that tells what came before or after. */
    private boolean besides(RussianPlayer player, int object) {
        int other = senses.described(player.first()) - 2;
        boolean tells = other > 0 && other != object && senses.noun(other) != null && senses.noun(other).entries().stream().anyMatch(noun -> senses.vocabulary.events.containsKey(noun.kind()));
        int first = tells ? senses.described(other) : 0;
        return first > 0 && APART.contains(prose.folded(first - 1));
    }

    /** "Отношения между Россией и Китаем": between them is something else. */
    boolean bond(RussianPlayer player) {
        int before = player.first() - 1;
        while (before > 0 && (senses.adjective(before) || senses.preposition(before) != null || senses.is(before, Mood.DETERMINER) || prose.isCapitalised(before) || prose.folded(before).equals("и"))) {
            before--;
        }
        return senses.is(before, "@bond");
    }
}
