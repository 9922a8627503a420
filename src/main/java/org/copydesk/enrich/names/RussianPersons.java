package org.copydesk.enrich.names;

import java.util.Set;
import org.copydesk.text.Prose;
import org.copydesk.text.Russian;

/**
 * Names of people in Russian that no office and no known given name announces: Russian writes only proper names with a capital, so two such
 * words that are no known place or body, and the first of them no adjective, are somebody: Рауль Кастро, И. Омаров. For one article.
 */
final class RussianPersons {
    private static final Set<String> ADJECTIVES = Set.of("ая", "яя", "ой", "ую", "юю", "го", "му", "ый", "ий", "ое", "ее", "ые", "ие", "ых", "их", "ым", "им", "ми", "ом", "ем");
    private static final int LONGEST = 3;
    private final NameReading reading;
    private final Prose prose;

    private RussianPersons(NameReading reading) {
        this.reading = reading;
        this.prose = reading.prose;
    }

    static void read(NameReading reading) {
        RussianPersons persons = new RussianPersons(reading);
        for (int i = 0; i < reading.prose.size(); i++) {
            if (reading.prose.isCyrillic(i) && persons.isName(i)) {
                i = Math.max(i, persons.read(i) - 1);
            }
        }
    }

    /** One past the last token of the run of capitalised words that begins here, which is claimed if it is somebody's name. */
    private int read(int first) {
        int surname = pastInitials(first);
        int end = first;
        int words = 0;
        int at = surname;
        while (at < prose.size() && words < LONGEST + 1 && isName(at) && (at == surname || prose.end(at - 1) + 1 == prose.start(at) || prose.is(at - 1, '-')) && prose.sentenceOf(at) == prose.sentenceOf(first)) {
            boolean hyphen = prose.is(at + 1, '-') && prose.touchesNext(at) && prose.touchesNext(at + 1) && prose.isCapitalised(at + 2);
            end = at + 1;
            at += hyphen ? 2 : 1;
            words += hyphen ? 0 : 1;
        }
        boolean initials = surname > first && words == 1 && prose.token(surname).length() > 2;
        if (initials || words >= 2 && words <= LONGEST && isPerson(first, end)) {
            reading.claim(new Claim(first, end, Sort.PERSON, null));
        }
        return end;
    }

    /** Past И. and С.В., with or without blanks behind them; the same token when none stand here. */
    private int pastInitials(int first) {
        int at = first;
        while (at < first + 4 && prose.isCyrillic(at) && prose.isCapitalised(at)) {
            boolean one = prose.token(at).length() == 1 && prose.is(at + 1, '.') && prose.touchesNext(at);
            boolean two = prose.token(at).length() == 4 && prose.token(at).charAt(1) == '.' && prose.token(at).charAt(3) == '.';
            if (!one && !two) {
                break;
            }
            at += one ? 2 : 1;
        }
        return at > first && isName(at) ? at : first;
    }

    private boolean isPerson(int first, int end) {
        boolean quoted = "«“„\"".indexOf(prose.text().charAt(Math.max(0, prose.start(first) - 1))) >= 0 && first > 0;
        boolean known = GivenNames.contains(prose.folded(first));
        boolean family = isSurname(prose.folded(end - 1));
        boolean place = RussianWords.PLACE_BEFORE.contains(prose.folded(first - 1)) || RussianWords.NO_PERSON.contains(prose.folded(first - 1)) || RussianWords.NO_PERSON.contains(prose.folded(end)) && !prose.isCapitalised(end);
        boolean adjective = isAdjective(prose.token(first)) && !prose.token(first).endsWith("ем") && !prose.token(first).endsWith("ом") && !prose.isCapitalised(end);
        boolean opens = reading.startsSentence(first);
        return !quoted && (known || family && !place || !adjective && !place && !opens && !looksSet(first, end));
    }

    /** Whether one of the words is all capitals, as bodies and brands are. */
    private boolean looksSet(int first, int end) {
        for (int i = first; i < end; i++) {
            if (prose.isWord(i) && prose.token(i).length() > 1 && prose.token(i).equals(prose.token(i).toUpperCase())) {
                return true;
            }
        }
        return false;
    }

    private boolean isName(int token) {
        String word = prose.folded(token);
        return prose.isCyrillic(token) && prose.isCapitalised(token) && reading.isFree(token) && !NameWords.isAny(word) && !RussianBodies.isWord(word) && !Russian.isSmall(word)
                && !RussianWords.NO_PERSON.contains(word) && !Offices.isPortfolio(word);
    }

    private static boolean isSurname(String folded) {
        return RussianWords.SURNAMES.stream().anyMatch(ending -> folded.length() > ending.length() + 1 && folded.endsWith(ending));
    }

    static boolean isAdjective(String word) {
        return word.length() > 4 && ADJECTIVES.contains(word.substring(word.length() - 2));
    }

    /** An adjective in the nominative beside a noun that ends with this letter: Верховным, д: Верховный. */
    static String adjective(String word, char noun) {
        String stem = word.endsWith("ого") || word.endsWith("его") || word.endsWith("ому") || word.endsWith("ему") ? word.substring(0, word.length() - 3) : word.substring(0, word.length() - 2);
        boolean soft = "кгхшжщч".indexOf(stem.charAt(stem.length() - 1)) >= 0;
        return stem + (noun == 'а' || noun == 'я' ? "ая" : noun == 'о' || noun == 'е' ? "ое" : soft ? "ий" : "ый");
    }
}
