package org.copydesk.trouble;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.copydesk.bench.Wire;

/** Files that nobody wrote: random bytes, and articles, pages and whatever else that were cut, turned, doubled and damaged. The same for the same seed. */
final class Mutations {
    private static final String[] PIECES = {"\u0000", "\uFEFF", "\u202E", "\uD83D", "\uDE80", "<", "</p>", "<![CDATA[", "<!--", "]]>", "&amp;", "&#0;",
        "&#x110000;", "\"", "\u201C", "\u2019", "\r", "\n\n\n", "\t", "(", ")", "[", "{", "}", "\\", "%s", "${x}", "'; DROP TABLE files; --", "\u2028",
        "9".repeat(400), "-", "$", "Mr.", "By ", "Source: ", "More news\n", "e\u0301".repeat(50), "<div>".repeat(60), "a".repeat(3_000), "http://", "@", "1e999"};

    private final Wire wire = new Wire(11);
    private final Random dice;

    Mutations(long seed) {
        dice = new Random(seed);
    }

    byte[] next(int number) {
        if (dice.nextInt(10) == 0) {
            byte[] random = new byte[dice.nextInt(5_000)];
            dice.nextBytes(random);
            return random;
        }
        return of(wire.article(number));
    }

    /** These bytes, damaged. */
    byte[] of(byte[] whole) {
        byte[] bytes = whole;
        for (int times = 1 + dice.nextInt(12); times > 0; times--) {
            bytes = mutated(bytes);
        }
        return bytes;
    }

    private byte[] mutated(byte[] bytes) {
        int at = bytes.length == 0 ? 0 : dice.nextInt(bytes.length);
        switch (dice.nextInt(5)) {
            case 0 -> {
                return joined(bytes, 0, at, new byte[0], 0, 0);
            }
            case 1 -> {
                int to = at + dice.nextInt(bytes.length - at + 1);
                return joined(bytes, 0, to, bytes, at, bytes.length);
            }
            case 2 -> {
                byte[] damaged = bytes.clone();
                for (int i = 0; i < 20 && damaged.length > 0; i++) {
                    damaged[dice.nextInt(damaged.length)] = (byte) dice.nextInt(256);
                }
                return damaged;
            }
            default -> {
                byte[] piece = PIECES[dice.nextInt(PIECES.length)].getBytes(StandardCharsets.UTF_8);
                byte[] head = joined(bytes, 0, at, piece, 0, piece.length);
                return joined(head, 0, head.length, bytes, at, bytes.length);
            }
        }
    }

    private static byte[] joined(byte[] one, int from, int to, byte[] other, int start, int end) {
        byte[] both = new byte[to - from + end - start];
        System.arraycopy(one, from, both, 0, to - from);
        System.arraycopy(other, start, both, to - from, end - start);
        return both;
    }
}
