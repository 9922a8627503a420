package org.copydesk.enrich.names;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.copydesk.text.Prose;

/**
 * What the tagger sees of a token: the word and its neighbours, their shapes and endings, and what the lexicons say of
 * them. Each feature is a number made of its kind and its value; {@link Tagger} looks its weights up by that.
 */
final class TokenFeatures {
    private static final int MOST = 64;
    private final NameReading reading;
    private final Prose prose;
    private final int[] features = new int[MOST];
    private int count;
    private final Set<String> lowerCase = new HashSet<>();
    private final byte[] lexical;
    /** By token, one more than the profile; 0: not looked up yet. */
    private final int[] profiles;
    private final WordProfiles words;

    TokenFeatures(NameReading reading, WordProfiles words) {
        this.words = words;
        this.reading = reading;
        this.prose = reading.prose;
        this.lexical = new byte[prose.size()];
        this.profiles = new int[prose.size()];
        Arrays.fill(lexical, (byte) -1);
        for (int i = 0; i < prose.size(); i++) {
            if (prose.isWord(i) && !prose.isCapitalised(i)) {
                lowerCase.add(prose.folded(i));
            }
        }
    }

    /** The features of a token; the array is used again by the next call, and holds {@link #count} of them. */
    int[] of(int i) {
        count = 0;
        int sentence = prose.sentenceOf(i);
        int first = prose.firstOf(sentence);
        int end = prose.endOf(sentence);
        boolean starts = reading.startsSentence(i);
        add(1, 0);
        words(i, first, end);
        shapes(i, first, end);
        lexicons(i, first, end, starts);
        run(i, first, end);
        company(i, first, end, starts);
        return features;
    }

    /** The word, its neighbours, its ending and its beginning. */
    private void words(int i, int first, int end) {
        String word = prose.folded(i);
        String before = i > first ? prose.folded(i - 1) : "<";
        String behind = i + 1 < end ? prose.folded(i + 1) : ">";
        add(2, word.hashCode());
        add(3, before.hashCode());
        add(4, behind.hashCode());
        add(5, (i > first + 1 ? prose.folded(i - 2) : "<").hashCode());
        add(6, (i + 2 < end ? prose.folded(i + 2) : ">").hashCode());
        add(7, before.hashCode() * 31 + word.hashCode());
        add(8, word.hashCode() * 31 + behind.hashCode());
        add(11, ending(word, 3));
        add(12, ending(word, 2));
        add(13, beginning(word));
    }

    private void shapes(int i, int first, int end) {
        int shape = shape(i);
        int before = i > first ? shape(i - 1) : 20;
        int behind = i + 1 < end ? shape(i + 1) : 21;
        add(9, shape);
        add(10, (before * 32 + shape) * 32 + behind);
    }

    /** What the lexicons say of the word and its neighbours. */
    private void lexicons(int i, int first, int end, boolean starts) {
        int said = lexical(i);
        int before = i > first ? lexical(i - 1) : 100;
        int behind = i + 1 < end ? lexical(i + 1) : 101;
        add(14, said);
        add(15, before * 128 + said);
        add(16, said * 128 + behind);
        add(17, (before * 128 + said) * 128 + behind);
        add(18, said * 32 + shape(i));
        String word = prose.folded(i);
        add(19, (starts ? 1 : 0) + (lowerCase.contains(word) ? 2 : 0) + (Offices.isPortfolio(word) ? 4 : 0));
        add(23, (i + 2 < end ? lexical(i + 2) : 101) * 128 + said);
        add(24, (i > first + 1 ? lexical(i - 2) : 100) * 128 + said);
    }

    /** What much reading tells of the word and its neighbours. */
    private void company(int i, int first, int end, boolean starts) {
        int profile = profile(i);
        int before = i > first ? profile(i - 1) : -1;
        int behind = i + 1 < end ? profile(i + 1) : -1;
        add(29, WordProfiles.capitals(profile) * 2 + (starts ? 1 : 0));
        add(30, WordProfiles.family(profile));
        add(31, WordProfiles.kin(profile));
        add(32, WordProfiles.kin(before) + (before < 0 ? 1000 : 0));
        add(33, WordProfiles.kin(behind) + (behind < 0 ? 1000 : 0));
        add(34, WordProfiles.family(before) * 1024 + WordProfiles.family(profile));
        add(35, WordProfiles.family(profile) * 1024 + WordProfiles.family(behind));
        add(36, WordProfiles.capitals(profile) * 256 + shape(i) * 8 + Math.min(7, lexical(i)));
    }

    int count() {
        return count;
    }

    /** The run of capitalised words around: how long it is, where in it the token stands, what its first and last words are. */
    private void run(int i, int first, int end) {
        int from = i;
        while (from > first && inRun(from - 1)) {
            from--;
        }
        int to = i + 1;
        while (to < end && inRun(to)) {
            to++;
        }
        add(20, Math.min(5, i - from) * 8 + Math.min(5, to - i));
        add(21, lexical(to - 1) * 8 + Math.min(5, to - i));
        add(22, lexical(from) * 8 + Math.min(5, i - from));
        add(37, WordProfiles.kin(profile(to - 1)));
        add(38, WordProfiles.kin(profile(from)));
        add(39, from > first ? WordProfiles.kin(profile(from - 1)) : 1000);
        add(40, to < end ? WordProfiles.kin(profile(to)) : 1000);
        add(25, prose.folded(to - 1).hashCode());
        add(26, prose.folded(from).hashCode());
        add(27, (from > first ? prose.folded(from - 1) : "<").hashCode());
        add(28, (to < end ? prose.folded(to) : ">").hashCode());
    }

    private int profile(int token) {
        if (profiles[token] == 0) {
            profiles[token] = words.of(prose.folded(token), prose.isCapitalised(token)) + 1;
        }
        return profiles[token] - 1;
    }

    private boolean inRun(int token) {
        return prose.isCapitalised(token) || prose.is(token, '-') || prose.is(token, '&') || token > 0 && prose.is(token, '.') && prose.end(token - 1) - prose.start(token - 1) == 1;
    }

    private void add(int kind, int value) {
        int hash = kind * 0x9E3779B1 + value;
        hash ^= hash >>> 15;
        hash *= 0x85EBCA6B;
        hash ^= hash >>> 13;
        hash *= 0xC2B2AE35;
        features[count++] = hash ^ hash >>> 16;
    }

    private static int ending(String word, int length) {
        return hash(word, Math.max(0, word.length() - length), word.length());
    }

    private static int beginning(String word) {
        return hash(word, 0, Math.min(3, word.length()));
    }

    /** As of a string of these characters. */
    private static int hash(String word, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + word.charAt(i);
        }
        return hash;
    }

    /** Letters and signs by class: lower case 0, Capital 1, ALL CAPITALS 2, MiXed 3, one capital 4, number 5, mark 6 and on. */
    private int shape(int token) {
        if (!prose.isWord(token)) {
            String text = prose.token(token);
            return prose.isNumber(token) ? 5 : ".,;:-&()\"'/".indexOf(text.charAt(0)) >= 0 ? 7 + ".,;:-&()\"'/".indexOf(text.charAt(0)) : 6;
        }
        String text = prose.token(token);
        if (!Character.isUpperCase(text.charAt(0))) {
            return 0;
        }
        if (text.length() == 1) {
            return 4;
        }
        int upper = 0;
        int lower = 0;
        for (int i = 0; i < text.length(); i++) {
            upper += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
            lower += Character.isLowerCase(text.charAt(i)) ? 1 : 0;
        }
        return lower == 0 ? 2 : upper == 1 ? 1 : 3;
    }

    /** What the lexicons say of a token, as one small number. */
    private int lexical(int token) {
        if (lexical[token] < 0) {
            lexical[token] = (byte) look(token);
        }
        return lexical[token];
    }

    private int look(int token) {
        Claim claim = reading.at(token);
        if (claim != null) {
            return 1 + claim.sort().ordinal() * 2 + (claim.first() == token ? 0 : 1);
        }
        if (reading.officeAt(token) != null) {
            return reading.officeAt(token).office().isTitle() ? 31 : 32;
        }
        if (!prose.isWord(token)) {
            return 33;
        }
        String word = prose.folded(token);
        NameWords.NameWord nameWord = NameWords.of(word);
        if (nameWord != null) {
            return 34 + nameWord.sort().ordinal();
        }
        if (!prose.isCapitalised(token)) {
            return 50;
        }
        int value = GivenNames.contains(word) ? 52 : 56;
        int city = Cities.largest(word);
        value += city == 0 ? 0 : city < 30 ? 1 : 2;
        boolean surname = Leaders.isShortName(word);
        return value + (surname ? 8 : 0);
    }
}
