package org.copydesk.enrich.names;

import org.copydesk.text.Prose;
import org.copydesk.text.Russian;

/** How far the words in the genitive go on that say what a body or an office is for: Комитет | национальной безопасности |, министр | сельского хозяйства |. For one article. */
final class RussianGenitives {
    private static final String LAST_LETTERS = "аяыи";
    private static final int LONGEST = 9;
    private final NameReading reading;
    private final Prose prose;

    RussianGenitives(NameReading reading) {
        this.reading = reading;
        this.prose = reading.prose;
    }

    /** One past such words, several joined by commas and "и"; the same token when none stand here. */
    int end(int from) {
        int end = from;
        int at = from;
        while (at < prose.size() && at - from < LONGEST && at > 0 && prose.sentenceOf(at) == prose.sentenceOf(from - 1)) {
            boolean joined = at > from && (prose.folded(at).equals("и") || prose.is(at, ',') && isListed(at + 1));
            if (isPart(at)) {
                end = ++at;
            } else if ((joined || RussianWords.CONCERNING.contains(prose.folded(at)) && at == end) && isPart(at + 1)) {
                at++;
            } else {
                break;
            }
        }
        return end;
    }

    /** Whether the word behind a comma is one of a list that "и" closes: энергетики, | промышленности и торговли. */
    private boolean isListed(int from) {
        int at = from;
        while (at < from + LONGEST && (isPart(at) || prose.is(at, ','))) {
            at++;
        }
        return at > from && prose.folded(at).equals("и") && isPart(at + 1);
    }

    private boolean isPart(int token) {
        return prose.isCyrillic(token) && !prose.isCapitalised(token) && reading.isFree(token) && isGenitive(prose.folded(token));
    }

    private static boolean isGenitive(String word) {
        boolean plural = word.endsWith("ов") || word.endsWith("ев") || word.endsWith("ств") || word.endsWith("ых") || word.endsWith("их") || word.endsWith("ам") || word.endsWith("ям") || word.endsWith("ым") || word.endsWith("им");
        boolean ending = plural || word.endsWith("го") || word.length() > 3 && LAST_LETTERS.indexOf(word.charAt(word.length() - 1)) >= 0 || RussianWords.WITHOUT_ENDING.contains(word);
        return ending && !Russian.isSmall(word) && !Russian.isPast(word);
    }
}
