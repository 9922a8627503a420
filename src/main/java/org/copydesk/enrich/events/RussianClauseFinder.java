package org.copydesk.enrich.events;

import java.util.regex.Pattern;
import org.copydesk.text.Prose;

/** Walks from a word of a Russian sentence to where its clause begins, and to where it ends. For one word; used once. */
final class RussianClauseFinder {
    private static final Pattern PARTICIPLES = Pattern.compile("\\p{L}{3,}(?:вш|ющ|ущ|ящ|ащ)(?:ии|его|ему|им|ем|ая|еи|ую|ее|ие|их|ими)(?:ся)?");
    /** How many adverbs may stand between "и" and its verb. */
    private static final int ADVERBS = 2;
    /** How many tokens a clause may have that is put in between. */
    private static final int LONGEST = 25;
    private final RussianSenses senses;
    private final Prose prose;
    private final int token;
    private final int sentenceFirst;
    private final int sentenceEnd;
    private int first;
    private Mood opener;
    private String word = "";
    private int gapFirst;
    private int gapEnd;

    RussianClauseFinder(RussianSenses senses, int token, int sentence) {
        this.senses = senses;
        this.prose = senses.prose;
        this.token = token;
        this.sentenceFirst = prose.firstOf(sentence);
        this.sentenceEnd = prose.endOf(sentence);
        this.first = sentenceFirst;
        this.gapFirst = token;
        this.gapEnd = token;
    }

    RussianClause find() {
        findFirst();
        int end = end();
        return new RussianClause(first, end, opener, word, gapFirst, gapEnd);
    }

    private void findFirst() {
        int comma = Cue.NONE; // the last one passed, if nothing was put in before it
        for (int i = token - 1; i >= sentenceFirst; i--) {
            boolean passed = comma > i;
            if (passed && prose.is(i, ',') && inserts(i)) {
                gapFirst = i;
                gapEnd = comma;
                comma = Cue.NONE;
                continue;
            }
            comma = prose.is(i, ',') ? i : comma;
            if (passed && senses.is(i, Mood.CLAUSE) && which(i)) {
                continue; // "министр, с которым он говорил, ..."
            }
            if (opens(i)) {
                open(i, senses.mood(i), prose.folded(i));
                return;
            }
            if (prose.is(i, ',') && participle(i + 1)) {
                open(i, Mood.CLAUSE, RussianClause.PARTICIPLE);
                return;
            }
            if (parts(i) || prose.is(i, ',') && ends(i) || contrasts(i) || verbFollows(i) && !closes(i)) {
                first = i + 1;
                return;
            }
        }
    }

    private void open(int at, Mood mood, String with) {
        first = at + 1;
        opener = mood;
        word = with;
    }

    /** "Что", "если", but not "бы" behind its verb. */
    private boolean opens(int at) {
        Mood mood = senses.mood(at);
        return mood == Mood.CLAUSE || mood == Mood.CONDITION && !prose.folded(at).equals("бы") && !prose.folded(at).equals("ли");
    }

    private int end() {
        for (int i = token + 1; i < sentenceEnd; i++) {
            int closing = gapFirst == gapEnd && prose.is(i, ',') && inserts(i) ? comma(i + 1) : Cue.NONE;
            if (closing > i) {
                gapFirst = i;
                gapEnd = closing;
                i = closing;
            } else if (parts(i) || prose.is(i, ',') && follows(i + 1) || contrasts(i) || verbFollows(i)) {
                return i;
            }
        }
        return sentenceEnd;
    }

    /** "Который" in all its forms. */
    private boolean which(int at) {
        return prose.folded(at).startsWith("котор");
    }

    /** Whether the comma opens what may be put in between: ", который", ", находящийся", ", нарушив". */
    private boolean inserts(int comma) {
        String next = prose.folded(comma + 1);
        boolean gerund = next.length() > 5 && (next.endsWith("ив") || next.endsWith("ав") || next.endsWith("вшись")) && !prose.isCapitalised(comma + 1) && senses.noun(comma + 1) == null;
        return gerund || participle(comma + 1) || senses.is(comma + 1, Mood.BETWEEN) && participle(comma + 2) || relative(comma);
    }

    /** ", который", ", в котором". */
    private boolean relative(int comma) {
        return which(comma + 1) || senses.preposition(comma + 1) != null && which(senses.preposition(comma + 1).end());
    }

    /** The next comma; NONE when there is none near. */
    private int comma(int from) {
        for (int i = from; i < Math.min(sentenceEnd, from + LONGEST); i++) {
            if (prose.is(i, ',')) {
                return i;
            }
        }
        return Cue.NONE;
    }

    private boolean participle(int at) {
        return PARTICIPLES.matcher(prose.folded(at)).matches();
    }

    /** "Завершил визит и направился": whether "и" begins what somebody did next. */
    private boolean verbFollows(int and) {
        boolean joins = prose.folded(and).equals("и") || prose.is(and, ',');
        int at = and + 1;
        while (joins && at < Math.min(sentenceEnd, and + 1 + ADVERBS) && (senses.is(at, Mood.BETWEEN) || senses.is(at, Mood.NOT))) {
            at++;
        }
        return joins && at < sentenceEnd && senses.finite(at);
    }

    /** ", а министр", but not ", а также министр". */
    private boolean contrasts(int comma) {
        String next = prose.folded(comma + 1);
        return prose.is(comma, ',') && (next.equals("а") || next.equals("но")) && !prose.folded(comma + 2).equals("также");
    }

    /** Whether the comma ends what a participle began: "Новак, ранее занимавший пост, назначен". */
    private boolean closes(int comma) {
        for (int i = comma - 1; i > Math.max(sentenceFirst, comma - LONGEST) && prose.is(comma, ','); i--) {
            if (prose.is(i, ',')) {
                return inserts(i) || participle(i + 2);
            }
        }
        return false;
    }

    /** A dash before an office joins two of one person. */
    private boolean parts(int at) {
        boolean dash = prose.is(at, '–') || prose.is(at, '—');
        return senses.parts(at) && "«»\"“”".indexOf(prose.token(at)) < 0 && !(dash && senses.is(at + 1, "official"));
    }

    /** Whether the comma ends a clause of its own. */
    private boolean ends(int comma) {
        boolean clauseBefore = false;
        for (int i = comma - 1; i >= prose.firstOf(prose.sentenceOf(comma)); i--) {
            Mood mood = senses.mood(i);
            clauseBefore |= mood == Mood.CLAUSE || mood == Mood.CONDITION;
            if (prose.is(i, ',') || clauseBefore) {
                break;
            }
        }
        return clauseBefore;
    }

    /** Whether what follows the comma is a clause or participle of its own. */
    private boolean follows(int from) {
        for (int i = from; i < Math.min(sentenceEnd, from + 3); i++) {
            Mood mood = senses.mood(i);
            if (mood == Mood.CLAUSE || mood == Mood.CONDITION || mood == Mood.SPEECH) {
                return true;
            }
        }
        String next = prose.folded(from);
        return participle(from) || next.endsWith("в") && next.length() > 5 || next.endsWith("вшись") || next.endsWith("ая") && next.length() > 8 && !senses.adjective(from);
    }
}
