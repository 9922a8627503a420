package org.copydesk.enrich.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.copydesk.text.FunctionWords;
import org.copydesk.text.Prose;

/**
 * Abbreviations that the text itself explains in brackets: "the International Conference on the Great Lakes Region
 * (ICGLR)" is one entity by both names from then on, and of "a free trade agreement (FTA)" neither is a name.
 */
final class Abbreviations {
    private static final int LONGEST = 10;
    /** How many words behind those of the letters may belong to the name: in Southeast Asia. */
    private static final int TAIL = 6;
    private static final Set<String> CREEDS = NameLinks.of("creed");
    private static final Set<String> LINKS = NameLinks.of("link");
    private final NameReading reading;
    private final Prose prose;
    private final Map<String, Claim> explained = new HashMap<>();

    private Abbreviations(NameReading reading) {
        this.reading = reading;
        this.prose = reading.prose;
    }

    static void read(NameReading reading) {
        Abbreviations abbreviations = new Abbreviations(reading);
        for (int i = 1; i + 2 < reading.prose.size(); i++) {
            if (reading.prose.is(i, '(') && reading.prose.is(i + 2, ')') && abbreviations.isAbbreviation(i + 1)) {
                abbreviations.explain(i, i + 1);
            }
        }
        if (!abbreviations.explained.isEmpty()) {
            abbreviations.apply();
        }
    }

    private boolean isAbbreviation(int token) {
        String text = prose.token(token);
        long capitals = text.chars().filter(Character::isUpperCase).count();
        return prose.isWord(token) && text.length() <= LONGEST && capitals >= 2 && capitals * 2 >= text.length();
    }

    private void explain(int bracket, int abbreviation) {
        Claim brief = reading.at(abbreviation);
        boolean known = brief != null && brief.entity() != null && !brief.entity().name().equals(prose.token(abbreviation));
        Claim before = reading.at(bracket - 1);
        if (known) {
            return;
        }
        int first = -1;
        for (int end = bracket; first < 0 && end > Math.max(0, bracket - TAIL); end--) {
            first = end == bracket || isSmall(end) ? spelledOut(end, prose.token(abbreviation).replaceFirst("s$", "")) : -1;
        }
        boolean body = before != null && (before.is(Sort.ORGANIZATION) || before.is(Sort.EVENT) || before.is(Sort.REGION) && NameWords.isAny(prose.folded(bracket - 1)));
        if (body && (first < 0 || first >= before.first())) {
            explained.put(prose.token(abbreviation), before);
        } else if (first >= 0) {
            explained.put(prose.token(abbreviation), name(first, bracket));
        } else if (foreign(bracket) >= 0) {
            explained.put(prose.token(abbreviation), name(foreign(bracket), bracket));
        } else if (before != null && before.is(Sort.NOTHING) || isQuotedDocument(bracket)) {
            explained.put(prose.token(abbreviation), new Claim(bracket - 1, bracket, Sort.NOTHING, null));
        }
    }

    /** Where a name begins whose letters are those of its own language: We Continue the Change (PP); -1 when there is none. */
    private int foreign(int bracket) {
        int first = bracket;
        int capitals = 0;
        for (int i = bracket - 1; i >= 0 && prose.sentenceOf(i) == prose.sentenceOf(bracket); i--) {
            boolean capital = prose.isCapitalised(i) && (reading.isFree(i) || reading.at(i) != null && !reading.at(i).is(Sort.PERSON) && !reading.at(i).is(Sort.EVENT) && !reading.at(i).is(Sort.ORGANIZATION));
            if (!capital && !(first < bracket && LINKS.contains(prose.folded(i)))) {
                break;
            }
            capitals += capital ? 1 : 0;
            first = capital ? i : first;
        }
        Claim before = reading.at(first - 1);
        boolean half = before != null && before.is(Sort.ORGANIZATION) || prose.is(first - 1, ',') || prose.is(first - 1, '-');
        boolean begins = half || reading.startsSentence(first) || GivenNames.contains(prose.folded(first));
        return capitals > 1 && !begins && IntStream.range(first, bracket).anyMatch(reading::isFree) ? first : -1;
    }

    /** Whether the bracket stands behind the quoted name of an agreement, a law or a programme. */
    private boolean isQuotedDocument(int bracket) {
        int at = bracket - 1;
        if (!prose.is(at, '”') && !prose.is(at, '"') && !prose.is(at, '»')) {
            return false;
        }
        for (at--; at >= 0 && prose.sentenceOf(at) == prose.sentenceOf(bracket) && "\"“«".indexOf(prose.token(at).charAt(0)) < 0; at--) {
            NameWords.NameWord word = NameWords.of(prose.folded(at));
            if (word != null && word.sort() == Sort.NOTHING && prose.isCapitalised(at)) {
                return true;
            }
        }
        return false;
    }

    /** The words before the bracket as a name, if they are written like one. */
    private Claim name(int first, int end) {
        List<Integer> words = new ArrayList<>();
        String country = null;
        Sort sort = Sort.ORGANIZATION;
        for (int i = first; i < end; i++) {
            if (prose.isWord(i) && !isSmall(i)) {
                words.add(i);
                NameWords.NameWord word = NameWords.of(prose.folded(i));
                sort = word != null && (word.sort() == Sort.NOTHING || word.sort() == Sort.EVENT) ? word.sort() : sort;
            }
            Claim inside = reading.at(i);
            country = inside == null || inside.country() == null ? country : inside.country();
        }
        boolean known = words.stream().allMatch(word -> reading.at(word) != null && !(reading.at(word).is(Sort.NOTHING) && CREEDS.contains(prose.folded(word))));
        boolean named = !known && words.stream().allMatch(prose::isCapitalised) && words.stream().noneMatch(word -> reading.officeAt(word) != null);
        if (!named || sort == Sort.NOTHING) {
            return new Claim(first, end, Sort.NOTHING, null);
        }
        String name = prose.line(first, end);
        Claim claim = new Claim(first, end, sort, Entity.of(sort == Sort.EVENT ? Entity.Kind.EVENT : Entity.Kind.ORGANIZATION, name, country));
        reading.claim(claim);
        return claim;
    }

    /** The first of the words before the bracket whose initials are the abbreviation's letters; -1 when they are not. */
    private int spelledOut(int bracket, String abbreviation) {
        int letter = abbreviation.length() - 1;
        int at = bracket - 1;
        int sentence = prose.sentenceOf(Math.max(at, 0));
        while (at >= 0 && letter >= 0 && prose.sentenceOf(at) == sentence) {
            char initial = prose.isWord(at) ? Character.toUpperCase(prose.token(at).charAt(0)) : ' ';
            if (initial == Character.toUpperCase(abbreviation.charAt(letter))) {
                letter--;
                if (letter < 0) {
                    return at;
                }
            } else if (!isSmall(at)) {
                return -1;
            }
            at--;
        }
        return -1;
    }

    /** Words and marks that leave no letter in an abbreviation. */
    private boolean isSmall(int token) {
        return prose.is(token, '-') || prose.is(token, '&') || prose.kind(token) == Prose.Kind.POSSESSIVE
                || prose.isWord(token) && !prose.isCapitalised(token) && FunctionWords.of(prose.folded(token)) != null;
    }

    private void apply() {
        for (int i = 0; i < prose.size(); i++) {
            Claim meant = prose.isCapitalised(i) ? explained.get(prose.token(i)) : null;
            Claim already = reading.at(i);
            boolean open = already == null ? reading.officeAt(i) == null : already.end() == already.first() + 1;
            if (meant != null && open) {
                reading.claim(new Claim(i, i + 1, meant.sort(), meant.entity()));
            }
        }
    }
}
