package org.copydesk.enrich.said;

import org.copydesk.text.FunctionWords;
import org.copydesk.text.FunctionWords.Class;
import org.copydesk.text.Prose;

/** Finds the subject of a verb, and the apposition that belongs to it. Safe for all threads. */
final class Clauses {
    private final NounPhrases phrases;

    Clauses(NounPhrases phrases) {
        this.phrases = phrases;
    }

    /** The subject that stands before token {@code verb}, with its apposition; null when there is none. */
    Phrase subjectBefore(Prose prose, int verb, int floor) {
        int end = verb;
        while (end > floor && (end - 1 > floor && prose.kind(end - 1) == Prose.Kind.POSSESSIVE && phrases.isPronoun(prose, end - 2) || isAdverb(prose, end - 1) || FunctionWords.is(prose, end - 1, Class.AUXILIARY))) {
            end--;
        }
        end = beforeTime(prose, end, floor);
        if (end > floor && prose.is(end - 1, ',')) {
            return withInsertion(prose, end - 1, floor);
        }
        int first = phrases.start(prose, end, floor);
        return Phrase.of(first, end);
    }

    /** Where "on Tuesday", "late Monday" or "earlier this week" begins that ends before this token; the token itself when nothing of it does. */
    private int beforeTime(Prose prose, int end, int floor) {
        int at = end;
        while (at > floor && (phrases.isTime(prose, at - 1) || prose.isNumber(at - 1) && at - 1 > floor && phrases.isTime(prose, at - 2))) {
            at--;
        }
        if (at - 2 > floor && SpeakerWords.PART_OF_DAY.contains(prose.folded(at - 1)) && SpeakerWords.WHICH_DAY.contains(prose.folded(at - 2))) {
            at -= 2;
        }
        return at == end || at <= floor + 1 ? end : SpeakerWords.TIME.contains(prose.folded(at - 1)) ? at - 1 : at;
    }

    /** "Keron Blair, executive director of AROS, said": back over the insertion that ends with the comma at {@code end}. */
    private Phrase withInsertion(Prose prose, int end, int floor) {
        Phrase best = null;
        int bound = end;
        for (int i = end - 1; i >= floor && end - i < 40; i--) {
            if (!prose.is(i, ',')) {
                continue;
            }
            int first = phrases.start(prose, i, floor);
            boolean subject = first < i && (phrases.isPronoun(prose, i - 1) || NounPhrases.isNoun(prose, i - 1) || prose.is(i - 1, ')'));
            boolean named = subject && prose.isCapitalised(i - 1) || subject && prose.is(i - 1, ')');
            if (subject && (best == null || named && (!isNamed(prose, best) || FunctionWords.is(prose, best.first(), Class.DETERMINER)))) {
                boolean apposition = isApposition(prose, i + 1) || prose.isCapitalised(i + 1);
                best = new Phrase(first, apposition ? bound : i);
            }
            if (named && !isApposition(prose, first)) {
                break;
            }
        }
        return best;
    }

    private static boolean isNamed(Prose prose, Phrase phrase) {
        for (int i = phrase.first(); i < phrase.end() && !prose.is(i, ','); i++) {
            if (prose.isCapitalised(i)) {
                return true;
            }
        }
        return false;
    }

    /** The speaker that begins at token {@code first}, with an apposition behind it, no further than {@code ceiling}; or null. */
    Phrase speakerAt(Prose prose, int first, int ceiling) {
        int end = phrases.end(prose, first, ceiling);
        if (end <= first) {
            return null;
        }
        if (phrases.isPronoun(prose, first) || !prose.is(end, ',') || end + 1 >= ceiling || !isApposition(prose, end + 1) && !NounPhrases.isWho(prose, end + 1)) {
            return new Phrase(first, end);
        }
        return new Phrase(first, closing(prose, end + 1, ceiling));
    }

    /** Where the apposition ends: at the sentence's end, or at a comma that something else follows. */
    private int closing(Prose prose, int from, int ceiling) {
        boolean relative = NounPhrases.isWho(prose, from);
        for (int i = from; i < ceiling && !relative; i++) {
            if (phrases.isTime(prose, i)) {
                return SpeakerWords.TIME.contains(prose.folded(i - 1)) ? i - 1 : i;
            }
            boolean participle = prose.folded(i + 1).endsWith("ing") && !prose.isCapitalised(i + 1);
            if (prose.is(i, ',') && (participle || SpeakerWords.NO_APPOSITION.contains(prose.folded(i + 1)) && !prose.folded(i + 1).equals("and"))) {
                return i;
            }
        }
        int end = ceiling;
        while (end > from && !prose.isWord(end - 1) && !prose.isNumber(end - 1) && !prose.is(end - 1, ')')) {
            end--;
        }
        return end;
    }

    private static boolean isApposition(Prose prose, int token) {
        String word = prose.folded(token);
        Class type = FunctionWords.at(prose, token);
        return (prose.isWord(token) || prose.isNumber(token)) && !SpeakerWords.NO_APPOSITION.contains(word)
                && (type != Class.ADVERB || word.equals("now") || word.equals("once")) && type != Class.AUXILIARY
                && type != Class.PREPOSITION && !(type == Class.PRONOUN && !word.equals("one")) && !word.endsWith("ing");
    }

    /**
     * The subject of what stands before token {@code end}: of the nearest clause that begins with a name, a pronoun or an
     * article, else of the first one behind what leads in. Null when there is none.
     */
    Phrase subjectOf(Prose prose, int floor, int end) {
        for (int comma = end - 2; comma > floor; comma--) {
            boolean boundary = prose.is(comma, ',') || prose.is(comma, ';');
            if (boundary && startsClause(prose, comma + 1) && !(NounPhrases.isNoun(prose, comma - 1) && prose.isCapitalised(comma - 1) && !phrases.isPronoun(prose, comma + 1))) {
                int last = phrases.end(prose, comma + 1, end);
                if (last > comma + 1 && last < end && !prose.is(last, ',')) {
                    return new Phrase(comma + 1, last);
                }
            }
        }
        int from = floor;
        for (int leads = 0; leads < 3 && from < end && isLeadIn(prose, from); leads++) {
            int comma = from;
            while (comma < end && !prose.is(comma, ',')) {
                comma++;
            }
            if (comma == end) {
                break;
            }
            from = comma + 1;
        }
        while (from < end && isLeadIn(prose, from)) {
            from++;
        }
        int last = phrases.end(prose, from, end);
        return Phrase.of(from, last);
    }

    private boolean startsClause(Prose prose, int token) {
        String word = prose.folded(token);
        return phrases.isPronoun(prose, token) && !word.equals("who") && !word.equals("which")
                || prose.isCapitalised(token) && !phrases.isTime(prose, token) || FunctionWords.is(prose, token, Class.DETERMINER);
    }

    private static boolean isLeadIn(Prose prose, int token) {
        Class type = FunctionWords.at(prose, token);
        return type == Class.PREPOSITION || type == Class.ADVERB || type == Class.CONJUNCTION || prose.folded(token).endsWith("ing") || !prose.isWord(token) && !prose.isNumber(token)
                || prose.isWord(token) && prose.folded(token).endsWith("ed") && !prose.isCapitalised(token);
    }

    static boolean isAdverb(Prose prose, int token) {
        String word = prose.folded(token);
        return FunctionWords.is(prose, token, Class.ADVERB) || prose.isWord(token) && word.endsWith("ly") && !prose.isCapitalised(token) && word.length() > 4 && !SpeakerWords.NO_ADVERB.contains(word);
    }
}
