package org.copydesk.enrich.figures;

import java.math.BigDecimal;
import java.util.Set;
import org.copydesk.text.Prose;
import org.copydesk.text.Russian;

/**
 * Finds what a number counts in Russian, where the number says in which form its noun stands: 21 документ, 3 новых документа,
 * 12 документов; in the other cases двум сторонам, 12 странах. Has no state.
 */
final class RussianCounts {
    /** In words: adjectives before the noun, and the noun. */
    private static final int FURTHEST = 4;
    private static final Set<String> SEVERAL = Set.of("ых", "их", "ым", "им");
    private static final Set<String> FEW = Set.of("ые", "ие");
    private static final Set<String> ONE = Set.of("ый", "ой", "ая", "яя", "ое", "ее", "го", "му", "ую", "юю");
    private static final String CONSONANTS = "бвгджзйклмнпрстфхцчшщ";

    private RussianCounts() {
    }

    /** One past the noun that this number counts from token {@code from} on; -1 when none does. */
    static int end(Prose prose, int from, Numeral numeral) {
        for (int i = from; i < Math.min(prose.size(), from + FURTHEST); i++) {
            if (!prose.isCyrillic(i) || prose.sentenceOf(i) != prose.sentenceOf(from - 1) || Russian.isSmall(prose.folded(i)) || FigureWords.UNCOUNTED.contains(prose.folded(i))) {
                return -1;
            }
            String word = prose.token(i).toLowerCase();
            boolean letters = prose.token(i).length() > 1 && prose.token(i).equals(prose.token(i).toUpperCase());
            if (letters) {
                return i + 1; // 21 БПЛА
            }
            if (!isAdjective(word, numeral)) {
                return !prose.isCapitalised(i) && agrees(word, numeral) ? i + 1 : -1;
            }
            boolean last = !prose.isCyrillic(i + 1) || prose.sentenceOf(i + 1) != prose.sentenceOf(i) || Russian.isSmall(prose.folded(i + 1));
            if (FigureWords.BEFALLEN.contains(prose.folded(i)) && (last || !isAdjective(prose.token(i + 1).toLowerCase(), numeral) && !agrees(prose.token(i + 1).toLowerCase(), numeral))) {
                return i + 1;
            }
        }
        return -1;
    }

    /** Whether the word may stand between this number and its noun. */
    private static boolean isAdjective(String word, Numeral numeral) {
        String ending = word.length() < 4 ? "" : word.endsWith("ми") ? word.substring(word.length() - 4, word.length() - 2) : word.substring(word.length() - 2);
        return SEVERAL.contains(ending) || isSingular(numeral) && ONE.contains(ending) || !isMany(numeral) && !isSingular(numeral) && FEW.contains(ending);
    }

    /** Whether the ending of the noun is one that this number asks for, or that of another case. */
    private static boolean agrees(String word, Numeral numeral) {
        int length = word.length();
        if (length < 2 || isVerb(word)) {
            return false;
        }
        char last = word.charAt(length - 1);
        boolean many = CONSONANTS.indexOf(last) >= 0;
        boolean oblique = word.endsWith("ами") || word.endsWith("ями") || word.endsWith("ьми");
        boolean few = "аяыи".indexOf(last) >= 0;
        return many || oblique || !isMany(numeral) && few || isSingular(numeral) || isBroken(numeral) && few;
    }

    /** Said, flew, are: in a form that no counted noun has. */
    private static boolean isVerb(String word) {
        boolean past = Russian.isPast(word) && !word.endsWith("ла") && !FigureWords.NOUNS_LIKE_VERBS.contains(word);
        return past || word.endsWith("ют") || word.endsWith("ся") || word.endsWith("ать") || word.endsWith("ить") || word.length() > 5 && (word.endsWith("ает") || word.endsWith("яет") || word.endsWith("ует") || word.endsWith("еет"));
    }

    /** 21, 101; not 11. */
    private static boolean isSingular(Numeral numeral) {
        return !isBroken(numeral) && numeral.value().remainder(BigDecimal.TEN).intValue() == 1 && numeral.value().remainder(BigDecimal.valueOf(100)).intValue() != 11;
    }

    /** 5 to 20, 25; and thousands of something. */
    private static boolean isMany(Numeral numeral) {
        int last = numeral.value().remainder(BigDecimal.TEN).intValue();
        int two = numeral.value().remainder(BigDecimal.valueOf(100)).intValue();
        return isBroken(numeral) || numeral.isScaled() || last == 0 || last > 4 || two > 10 && two < 20;
    }

    private static boolean isBroken(Numeral numeral) {
        return numeral.value().stripTrailingZeros().scale() > 0;
    }
}
