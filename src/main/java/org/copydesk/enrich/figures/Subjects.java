package org.copydesk.enrich.figures;

import org.copydesk.text.FunctionWords;
import org.copydesk.text.Prose;

/** Finds what an amount is an amount of: "10 billion dollars in bilateral trade", "a $5 billion loan", "trade exceeded $5 billion". */
final class Subjects {
    private static final int LONGEST = 14;

    private Subjects() {
    }

    /** The subject of the amount in tokens {@code first} to {@code end}, its qualifier beginning at {@code qualifier}; or null. */
    static String of(Prose prose, int first, int end, int qualifier) {
        String behind = behind(prose, first, end);
        return behind != null ? behind : qualifier < first ? before(prose, qualifier) : null;
    }

    private static String behind(Prose prose, int first, int end) {
        String word = prose.folded(end);
        boolean determined = first > 0 && FunctionWords.is(prose.folded(first - 1), FunctionWords.Class.DETERMINER);
        if (determined && isNoun(prose, end)) {
            return phrase(prose, end);
        }
        int from = word.equals("worth") && prose.folded(end + 1).equals("of") ? end + 2 : word.equals("of") || word.equals("in") ? end + 1 : -1;
        boolean named = from > 0 && word.equals("in") && prose.isCapitalised(from);
        return from < 0 || named || !isNoun(prose, from) ? null : phrase(prose, from);
    }

    private static String phrase(Prose prose, int from) {
        int end = from;
        while (end < prose.size() && prose.sentenceOf(end) == prose.sentenceOf(from) && end - from < 5
                && (isNoun(prose, end) || end > from && prose.is(end, '-'))) {
            end++;
        }
        return prose.text(from, end);
    }

    private static boolean isNoun(Prose prose, int token) {
        return prose.isWord(token) && FunctionWords.of(prose.folded(token)) == null && !prose.folded(token).endsWith("ed") && !FigureWords.VERBS.contains(prose.folded(token))
                && !(prose.folded(token).endsWith("ing") && prose.isWord(token + 1) && FunctionWords.is(prose.folded(token + 1), FunctionWords.Class.DETERMINER));
    }

    /** The words that end before the verb at this token: "The trade volume between Turkey and Kazakhstan". */
    private static String before(Prose prose, int verb) {
        int end = verb;
        int sentence = prose.firstOf(prose.sentenceOf(verb));
        while (end > sentence && (FunctionWords.is(prose.folded(end - 1), FunctionWords.Class.AUXILIARY)
                || FunctionWords.is(prose.folded(end - 1), FunctionWords.Class.ADVERB) || prose.folded(end - 1).equals("to"))) {
            end--;
        }
        int first = end;
        while (first > sentence && end - first < LONGEST && !opens(prose, first - 1, end) && (isNoun(prose, first - 1)
                || FigureWords.LINKS.contains(prose.folded(first - 1)) || prose.kind(first - 1) == Prose.Kind.POSSESSIVE || prose.is(first - 1, '-'))) {
            first--;
        }
        while (first < end && !isNoun(prose, first)) {
            first++;
        }
        boolean doing = first == end - 1 && prose.folded(first).endsWith("ing") && first > sentence && FunctionWords.of(prose.folded(verb)) != null
                && (prose.is(first - 1, ',') || FunctionWords.is(prose.folded(first - 1), FunctionWords.Class.PREPOSITION)); // ", paying up to $90 million"
        return first < end && !doing && isNoun(prose, end - 1) && !FigureWords.TIMES.contains(prose.folded(end - 1)) ? prose.text(first, end) : null;
    }

    /** What stands behind "prospects for bringing" and "target for" is what the amount is of. */
    private static boolean opens(Prose prose, int token, int end) {
        boolean doing = prose.folded(token).endsWith("ing") && token + 1 < end && FigureWords.LINKS.contains(prose.folded(token - 1)) && isNoun(prose, token + 1);
        return doing || prose.folded(token).equals("for") && FigureWords.AIMS.contains(prose.folded(token - 1));
    }
}
