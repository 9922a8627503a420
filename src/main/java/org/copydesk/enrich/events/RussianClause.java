package org.copydesk.enrich.events;

import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.text.Prose;

/**
 * The clause of a Russian sentence around a word: a comma ends it where a clause or participle of its own follows.
 *
 * @param first  its first token, with end one past its last
 * @param opener what opens it: CLAUSE ("который", "что"), CONDITION ("если"), or null
 * @param word   the opening word, or ""
 * @param gapFirst with gapEnd the tokens inside that belong to a clause put in between; equal when there is none
 */
record RussianClause(int first, int end, Mood opener, String word, int gapFirst, int gapEnd) {
    /** What opens a clause that a participle makes of what it describes: "министра, находящегося в Баку". */
    static final String PARTICIPLE = "-";
    private static final Pattern PARTICIPLES = Pattern.compile("\\p{L}{3,}(?:вш|ющ|ущ|ящ|ащ)(?:ии|его|ему|им|ем|ая|еи|ую|ее|ие|их|ими)(?:ся)?");
    /** How many adverbs may stand between "и" and its verb. */
    private static final int ADVERBS = 2;
    /** How many tokens a clause may have that is put in between. */
    private static final int LONGEST = 25;
    private static final Set<String> WHO = Set.of("которыи", "которая", "которое", "которые", "кто");

    static RussianClause around(RussianSenses senses, int token, int sentence) {
        Prose prose = senses.prose;
        int sentenceFirst = prose.firstOf(sentence);
        int sentenceEnd = prose.endOf(sentence);
        int first = sentenceFirst;
        int gapFirst = token;
        int gapEnd = token;
        int comma = Cue.NONE;
        Mood opener = null;
        String word = "";
        for (int i = token - 1; i >= sentenceFirst; i--) {
            Mood mood = senses.mood(i);
            boolean inserted = prose.is(i, ',') && comma > i && inserts(senses, i);
            if (inserted) {
                gapFirst = i;
                gapEnd = comma;
                comma = Cue.NONE;
                continue;
            }
            boolean closed = comma > i && mood == Mood.CLAUSE && prose.folded(i).startsWith("котор");
            comma = prose.is(i, ',') ? i : comma;
            if (closed) {
                continue;
            }
            if (mood == Mood.CLAUSE || mood == Mood.CONDITION && !prose.folded(i).equals("бы") && !prose.folded(i).equals("ли")) {
                first = i + 1;
                opener = mood;
                word = prose.folded(i);
                break;
            }
            if (prose.is(i, ',') && participle(senses, i + 1) && comma == i) {
                first = i + 1;
                opener = Mood.CLAUSE;
                word = PARTICIPLE;
                break;
            }
            if (parts(senses, i) || prose.is(i, ',') && ends(senses, i) || contrasts(senses, i) || verbFollows(senses, i, sentenceEnd) && !closes(senses, i, sentenceFirst)) {
                first = i + 1;
                break;
            }
        }
        int end = sentenceEnd;
        for (int i = token + 1; i < sentenceEnd; i++) {
            int closing = prose.is(i, ',') && inserts(senses, i) ? comma(prose, i + 1, sentenceEnd) : Cue.NONE;
            if (closing > i && gapFirst == gapEnd) {
                gapFirst = i;
                gapEnd = closing;
                i = closing;
                continue;
            }
            if (parts(senses, i) || prose.is(i, ',') && opens(senses, i + 1, sentenceEnd) || contrasts(senses, i) || verbFollows(senses, i, sentenceEnd)) {
                end = i;
                break;
            }
        }
        return new RussianClause(first, end, opener, word, gapFirst, gapEnd);
    }

    /** Whether the comma opens what may be put in between: ", который", ", находящийся", ", нарушив". */
    private static boolean inserts(RussianSenses senses, int comma) {
        String word = senses.prose.folded(comma + 1);
        boolean gerund = word.length() > 5 && (word.endsWith("ив") || word.endsWith("ав") || word.endsWith("вшись")) && !senses.prose.isCapitalised(comma + 1) && senses.noun(comma + 1) == null;
        return gerund || participle(senses, comma + 1) || senses.is(comma + 1, Mood.BETWEEN) && participle(senses, comma + 2) || relative(senses, comma);
    }

    /** ", который", ", в котором". */
    private static boolean relative(RussianSenses senses, int comma) {
        return senses.prose.folded(comma + 1).startsWith("котор") || senses.preposition(comma + 1) != null && senses.prose.folded(senses.preposition(comma + 1).end()).startsWith("котор");
    }

    /** The next comma; NONE when there is none near. */
    private static int comma(Prose prose, int from, int end) {
        for (int i = from; i < Math.min(end, from + LONGEST); i++) {
            if (prose.is(i, ',')) {
                return i;
            }
        }
        return Cue.NONE;
    }

    private static boolean participle(RussianSenses senses, int token) {
        return PARTICIPLES.matcher(senses.prose.folded(token)).matches();
    }

    /** "Завершил визит и направился": whether "и" begins what somebody did next. */
    private static boolean verbFollows(RussianSenses senses, int and, int sentenceEnd) {
        Prose prose = senses.prose;
        boolean joins = prose.folded(and).equals("и") || prose.is(and, ',');
        int at = and + 1;
        while (joins && at < Math.min(sentenceEnd, and + 1 + ADVERBS) && (senses.is(at, Mood.BETWEEN) || senses.is(at, Mood.NOT))) {
            at++;
        }
        return joins && at < sentenceEnd && senses.finite(at);
    }

    /** ", а министр", but not ", а также министр". */
    private static boolean contrasts(RussianSenses senses, int comma) {
        String next = senses.prose.folded(comma + 1);
        return senses.prose.is(comma, ',') && (next.equals("а") || next.equals("но")) && !senses.prose.folded(comma + 2).equals("также");
    }

    /** Whether the comma ends what a participle began: "Новак, ранее занимавший пост, назначен". */
    private static boolean closes(RussianSenses senses, int comma, int sentenceFirst) {
        Prose prose = senses.prose;
        for (int i = comma - 1; i > Math.max(sentenceFirst, comma - LONGEST) && prose.is(comma, ','); i--) {
            if (prose.is(i, ',')) {
                return inserts(senses, i) || participle(senses, i + 2);
            }
        }
        return false;
    }

    /** A dash before an office joins two of one person. */
    private static boolean parts(RussianSenses senses, int token) {
        boolean dash = senses.prose.is(token, '–') || senses.prose.is(token, '—');
        return senses.parts(token) && "«»\"“”".indexOf(senses.prose.token(token)) < 0 && !(dash && senses.is(token + 1, "official"));
    }

    /** Whether the comma ends a clause of its own. */
    private static boolean ends(RussianSenses senses, int comma) {
        boolean clauseBefore = false;
        for (int i = comma - 1; i >= senses.prose.firstOf(senses.prose.sentenceOf(comma)); i--) {
            Mood mood = senses.mood(i);
            clauseBefore |= mood == Mood.CLAUSE || mood == Mood.CONDITION;
            if (senses.prose.is(i, ',') || clauseBefore) {
                break;
            }
        }
        return clauseBefore;
    }

    /** Whether what follows the comma is a clause or participle of its own. */
    private static boolean opens(RussianSenses senses, int first, int sentenceEnd) {
        Prose prose = senses.prose;
        for (int i = first; i < Math.min(sentenceEnd, first + 3); i++) {
            Mood mood = senses.mood(i);
            if (mood == Mood.CLAUSE || mood == Mood.CONDITION || mood == Mood.SPEECH) {
                return true;
            }
        }
        String word = prose.folded(first);
        return participle(senses, first) || word.endsWith("в") && word.length() > 5 || word.endsWith("вшись") || word.endsWith("ая") && word.length() > 8 && !senses.adjective(first);
    }

    boolean holds(RussianPlayer player) {
        return player.first() >= first && player.end() <= end && (player.first() < gapFirst || player.first() >= gapEnd);
    }

    /** The same as the English reader has it: in a clause that somebody's words open it is told for sure. */
    Clause asClause() {
        boolean told = word.equals("что") || word.equals("где") || word.equals("поскольку") || word.equals("хотя") || word.equals(PARTICIPLE) || word.startsWith("котор");
        return new Clause(first, told ? null : opener, told && !relative() ? "" : word, first, first);
    }

    /** Whether it says more of whoever is named before it. */
    boolean relative() {
        return word.equals(PARTICIPLE) || WHO.contains(word);
    }
}
