package org.copydesk.parse;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.text.Tsv;

/**
 * Tells the character sets of other alphabets than the Latin one apart, all of which give a byte a letter: in the right one the
 * letters are those that its languages use most, and no capital follows a small letter. The sets are lexicon/character_sets.tsv. Safe
 * for all threads.
 */
final class Alphabets {
    /** In bytes. */
    private static final int LOOKED_AT = 8192;
    /** A text in the right set has .5 to .7, French in a wrong one .6 at the most, but there such letters stand alone. */
    private static final double LEAST_FIT = 0.35;

    private record Alphabet(Charset charset, String usual) {

        /** The share of the letters beyond ASCII that are usual ones, less what a writer would not have written. */
        double fit(byte[] bytes, int length) {
            String text = new String(bytes, 0, length, charset);
            int points = 0;
            int signs = 0;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c >= 128) {
                    boolean torn = Character.isUpperCase(c) && i > 0 && Character.isLowerCase(text.charAt(i - 1));
                    points += torn || c >= 0x2500 && c < 0x2600 ? -1 : usual.indexOf(Character.toLowerCase(c)) >= 0 ? 1 : 0;
                    signs++;
                }
            }
            return points / (double) Math.max(1, signs);
        }
    }

    private static final List<Alphabet> ALL = new ArrayList<>();

    static {
        for (Tsv.Row row : Tsv.read("/lexicon/character_sets.tsv")) {
            if (Charset.isSupported(row.need("charset"))) {
                ALL.add(new Alphabet(Charset.forName(row.need("charset")), row.need("letters")));
            }
        }
    }

    private Alphabets() {
    }

    /** The set that these bytes fit best, of two that they fit alike the one that the table has first; empty when they fit none. */
    static Optional<Charset> fitting(byte[] bytes) {
        int length = Math.min(bytes.length, LOOKED_AT);
        Charset best = null;
        double most = LEAST_FIT;
        for (Alphabet alphabet : ALL) {
            double fit = alphabet.fit(bytes, length);
            if (fit > most) {
                best = alphabet.charset;
                most = fit;
            }
        }
        return Optional.ofNullable(best);
    }
}
