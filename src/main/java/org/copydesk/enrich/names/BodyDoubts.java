package org.copydesk.enrich.names;

import java.util.Set;
import java.util.stream.IntStream;
import org.copydesk.text.Prose;

/** Whether capitals that nothing calls a body are none, by what they stand beside: the Dostlug | field, America First | policy, Trans- | Eurasian. */
final class BodyDoubts {
    private static final Set<String> THINGS = NameLinks.of("thing");
    private final NameReading reading;
    private final Prose prose;

    BodyDoubts(NameReading reading) {
        this.reading = reading;
        this.prose = reading.prose;
    }

    boolean isOther(int first, int end) {
        return !hasHead(first, end) && (isHalf(first, end) || isRoute(first, end) || isOfThing(first, end) || isShortForEvent(first, end));
    }

    /** Whether it is a part of something longer, so that it is nobody either: "America First" | policy. */
    boolean isFragment(int first, int end, Sort sort) {
        return end - first > 1 && !hasHead(first, end) && (sort == Sort.ORGANIZATION && isHalf(first, end) || isQuote(end) && isOfThing(first, end));
    }

    /** Whether a word of it says that it is a body: Western Balkans | Fund. */
    private boolean hasHead(int first, int end) {
        for (int i = first; i < end; i++) {
            NameWords.NameWord word = NameWords.of(prose.folded(i));
            if (word != null && word.sort() == Sort.ORGANIZATION) {
                return true;
            }
        }
        return false;
    }

    /** Whether a hyphen ties it to another name: Ethio- | Uganda Ministerial; not to a common word: the Ayala | -led consortium. */
    private boolean isHalf(int first, int end) {
        boolean before = prose.is(first - 1, '-') && prose.touchesNext(first - 1) && prose.touchesNext(first - 2) && prose.isCapitalised(first - 2);
        boolean behind = prose.is(end, '-') && prose.touchesNext(end - 1) && prose.touchesNext(end) && prose.isCapitalised(end + 1);
        return before || behind;
    }

    /** Whether it leads from one place to another: Burgas – Alexandroupolis. */
    private boolean isRoute(int first, int end) {
        return (reading.at(first) != null || reading.at(end - 1) != null) && IntStream.range(first + 1, end).anyMatch(reading::isDash);
    }

    /** Whether the noun that it describes is no body: it may stand in quotation marks before it. */
    private boolean isOfThing(int first, int end) {
        int noun = isQuote(end) ? end + 1 : end;
        return !prose.isCapitalised(noun) && THINGS.contains(prose.folded(noun)) && prose.sentenceOf(noun) == prose.sentenceOf(first);
    }

    private boolean isQuote(int token) {
        return token < prose.size() && "\"”»".indexOf(prose.token(token).charAt(0)) >= 0;
    }

    /** Foreign Ministers' Meeting | (G20FMM). */
    private boolean isShortForEvent(int first, int end) {
        NameWords.NameWord word = prose.is(first - 1, '(') && prose.is(end, ')') ? NameWords.of(prose.folded(first - 2)) : null;
        return word != null && (word.sort() == Sort.EVENT || word.sort() == Sort.NOTHING) && reading.isFree(first);
    }
}
