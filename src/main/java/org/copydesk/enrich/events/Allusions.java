package org.copydesk.enrich.events;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.copydesk.text.Lexicon;
import org.copydesk.text.Prose;

/** Finds the words that mean somebody without naming him: those of the table, and what a describing word may stand in. */
final class Allusions {
    /** How many words may stand between "visiting" and an office. */
    private static final int NEAR = 3;
    /** How many words a land may have in "the Central Asian country". */
    private static final int LONGEST_NAME = 8;
    /** Those that may go on with "of" and a name. */
    private static final Set<Reference> HEADED = EnumSet.of(Reference.LEADERS, Reference.BODY, Reference.BLOC, Reference.GOVERNMENT);
    private static final Set<String> LAND = Set.of("country", "nation", "republic", "kingdom");
    private final Senses senses;
    private final Prose prose;
    private final Lexicon<Reference> table;
    private final Map<String, Reference> pairs;

    Allusions(Senses senses, Vocabulary vocabulary) {
        this.senses = senses;
        this.prose = senses.prose;
        this.table = vocabulary.references;
        this.pairs = vocabulary.pairs;
    }

    /** What begins at this token, or null. */
    Allusion at(int token) {
        Lexicon.Match<Reference> match = table.at(prose, token);
        if (match != null) {
            Allusion written = new Allusion(token, match.end(), match.entries().get(0));
            return theyInside(written) || named(written) ? null : written;
        }
        Allusion pair = pair(token);
        Allusion visitor = pair == null ? visitor(token) : pair;
        return visitor == null ? land(token) : visitor;
    }

    boolean they(Allusion allusion) {
        return prose.folded(allusion.first()).equals("they");
    }

    /** "Lithuania said that they": not the two of before. */
    private boolean theyInside(Allusion allusion) {
        int at = allusion.first();
        boolean opens = at == prose.firstOf(prose.sentenceOf(at)) || prose.is(at - 1, ',') || prose.folded(at - 1).equals("which");
        return they(allusion) && !opens;
    }

    /** "The leaders of Vietnam and Cambodia", "the ministry of health", but not "the leaders of the two countries". */
    private boolean named(Allusion allusion) {
        int of = allusion.end();
        boolean two = prose.folded(of + 2).equals("two") || prose.folded(of + 1).equals("both");
        return HEADED.contains(allusion.meaning()) && prose.folded(of).equals("of") && !two;
    }

    /** "The two African states", "both visiting presidents". */
    private Allusion pair(int at) {
        String number = prose.folded(at).equals("both") ? "two" : prose.folded(at).equals("the") ? prose.folded(at + 1) : "";
        int noun = prose.folded(at).equals("both") ? at + 2 : at + 3;
        boolean described = !number.isEmpty() && prose.isWord(noun - 1) && senses.mood(noun - 1) == null;
        Reference meaning = described ? pairs.get(number + " " + prose.folded(noun)) : null;
        return meaning == null ? null : new Allusion(at, noun + 1, meaning);
    }

    /** "Visiting prime minister". */
    private Allusion visitor(int at) {
        if (!prose.folded(at).equals("visiting")) {
            return null;
        }
        int end = at + 1;
        boolean official = false;
        while (end <= at + NEAR && prose.isWord(end) && senses.mood(end) == null && senses.verb(end) == null && !prose.folded(end).equals("and")) {
            official |= senses.classes(end).contains("@official");
            end++;
        }
        return official && !prose.folded(end).equals("of") ? new Allusion(at, end, Reference.GUEST) : null;
    }

    /** "The Central Asian country". */
    private Allusion land(int at) {
        if (!prose.isCapitalised(at + 1) || !prose.folded(at).equals("the")) {
            return null;
        }
        int next = at + 2;
        while (next < at + LONGEST_NAME && (prose.isCapitalised(next) || prose.is(next, '-'))) {
            next++;
        }
        return LAND.contains(prose.folded(next)) ? new Allusion(at, next + 1, Reference.OTHER) : null;
    }
}
