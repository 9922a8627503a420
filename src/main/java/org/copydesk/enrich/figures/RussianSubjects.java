package org.copydesk.enrich.figures;

import org.copydesk.text.CalendarNames;
import org.copydesk.text.Prose;
import org.copydesk.text.Russian;

/** Finds what an amount is an amount of in Russian: 60 тонн | зерна; | объем торговли между странами | достиг 5 млрд долларов. Has no state. */
final class RussianSubjects {
    private static final int LONGEST = 10;

    private RussianSubjects() {
    }

    static String of(Prose prose, int first, int end, int qualifier, Amount.Kind kind) {
        String behind = kind == Amount.Kind.QUANTITY || kind == Amount.Kind.PERCENT ? behind(prose, end) : null;
        return behind != null ? behind : qualifier < first && isVerb(prose.folded(qualifier)) ? before(prose, qualifier) : null;
    }

    /** What a measure is followed by in the genitive. */
    private static String behind(Prose prose, int from) {
        int end = from;
        while (end < prose.size() && end - from < 3 && isPart(prose, end) && !prose.isCapitalised(end) && isGenitive(prose.folded(end)) && prose.sentenceOf(end) == prose.sentenceOf(from - 1)) {
            end++;
        }
        return end > from ? prose.text(from, end) : null;
    }

    /** The words that end before the verb, with what belongs to them, but not when or by when. */
    private static String before(Prose prose, int verb) {
        int sentence = prose.firstOf(prose.sentenceOf(verb));
        int end = isTime(prose, verb - 1) ? preposition(prose, verb - 1, sentence) : verb;
        int first = end;
        while (first > sentence && end - first < LONGEST && (isPart(prose, first - 1) || isLink(prose, first - 1))) {
            first--;
        }
        while (first < end && prose.folded(first).equals("и")) {
            first++;
        }
        return first < end && isPart(prose, first) && isPart(prose, end - 1) ? prose.text(first, end) : null;
    }

    private static int preposition(Prose prose, int from, int sentence) {
        int at = from;
        while (at > sentence && from - at < 6 && !Russian.isPreposition(prose.folded(at))) {
            at--;
        }
        return at;
    }

    private static boolean isTime(Prose prose, int token) {
        return prose.isNumber(token) || FigureWords.YEAR_BEHIND.contains(prose.folded(token)) || CalendarNames.MONTHS.containsKey(prose.folded(token));
    }

    private static boolean isLink(Prose prose, int token) {
        return prose.folded(token).equals("и") && !FigureWords.VERBS.contains(prose.folded(token + 1)) || Russian.isPreposition(prose.folded(token));
    }

    private static boolean isPart(Prose prose, int token) {
        return prose.isWord(token) && !Russian.isSmall(prose.folded(token)) && !isVerb(prose.folded(token)) && !isTime(prose, token) && !FigureWords.UNCOUNTED.contains(prose.folded(token));
    }

    private static boolean isVerb(String folded) {
        return Russian.isPast(folded) || FigureWords.VERBS.contains(folded) || folded.endsWith("ет") && folded.length() > 5 || folded.endsWith("ют") || folded.endsWith("ит") && folded.length() > 5 || folded.endsWith("ся");
    }

    private static boolean isGenitive(String folded) {
        return folded.length() > 2 && "аяыивйхо".indexOf(folded.charAt(folded.length() - 1)) >= 0 && (!folded.endsWith("о") || folded.endsWith("го"));
    }
}
