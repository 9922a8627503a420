package org.copydesk.enrich.events;

import java.util.Set;
import java.util.stream.IntStream;
import org.copydesk.text.Prose;

/** Who only tells of an event and is not in it: "..., the agency has learned", "according to the minister". */
final class Reporters {
    /** What opens a phrase without a verb of its own. */
    private static final Set<String> PREPOSITIONS = Set.of("following", "during", "at", "in");
    private final Senses senses;
    private final Prose prose;

    Reporters(Senses senses) {
        this.senses = senses;
        this.prose = senses.prose;
    }

    /** Who only reports, "..., the agency has learned", "..., said the minister": told of the event, not in it. */
    boolean reports(Player player) {
        if (accordingTo(player)) {
            return true;
        }
        int before = player.first() - 1;
        while (before > 0 && (senses.is(before, Mood.DETERMINER) || player.person() && (prose.isCapitalised(before) || prose.folded(before).equals("of") && prose.isCapitalised(before - 1)
                || prose.kind(before) == Prose.Kind.POSSESSIVE))) {
            before--; // "..., Secretary of State Antony Blinken said"
        }
        boolean apart = prose.is(before, ',') || prose.is(before, '”') || prose.is(before, '»') || prose.is(before, '"');
        apart &= !prose.is(before, ',') || told(player, before);
        int behind = prose.is(player.end(), ',') ? player.end() + 1 : player.end();
        for (int i = behind; apart && i < Math.min(prose.size(), player.end() + 4) && prose.isWord(i); i++) {
            if (senses.is(i, Mood.SPEECH)) {
                return true;
            }
        }
        boolean said = senses.is(before, Mood.SPEECH) || prose.folded(before).equals("to") && prose.folded(before - 1).equals("according");
        return said && before > 0 && (prose.is(before - 1, ',') || prose.is(before - 1, '”') || prose.is(before - 1, '»') || prose.folded(before).equals("to"));
    }

    /** "According to the president's aide, Yuri Ushakov, they met": both the president and Yuri Ushakov. */
    private boolean accordingTo(Player player) {
        int first = prose.firstOf(prose.sentenceOf(player.first()));
        if (!prose.folded(first).equals("according") || !prose.folded(first + 1).equals("to")) {
            return false;
        }
        int comma = first;
        while (comma < player.first() && !prose.is(comma, ',')) {
            comma++;
        }
        return comma >= player.first() || comma + 1 == player.first() && player.person() && prose.is(player.end(), ',') && !senses.isVerb(player.end() + 1);
    }

    /** Whether something was told before the comma: in "On Friday, the EU said that it had" nothing was. */
    private boolean told(Player player, int comma) {
        int first = prose.firstOf(prose.sentenceOf(comma));
        boolean phrase = player.person() && PREPOSITIONS.contains(prose.folded(first)) && IntStream.range(first, comma).noneMatch(i -> prose.is(i, ',')); // "Following talks centred on trade, Lula said"
        for (int i = first; !phrase && i < comma; i++) {
            Mood mood = senses.mood(i);
            if (mood == Mood.BE || mood == Mood.PLANNED || mood == Mood.SPEECH || mood == Mood.CLAUSE
                    || !prose.isCapitalised(i) && (senses.verb(i) != null || prose.folded(i).endsWith("ed")) || prose.kind(i) == Prose.Kind.MARK && senses.parts(i)) {
                return true;
            }
        }
        return false;
    }
}
