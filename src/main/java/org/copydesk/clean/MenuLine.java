package org.copydesk.clean;

import java.util.Arrays;

/** A line of a site's menu: "HOME | NEWS | DEFENCE | OPINION", "Home News Sport Weather". */
final class MenuLine {
    private static final int FEWEST_PARTS = 3;
    private static final int LONGEST_PART = 3;
    private static final int FEWEST_LABELS = 3;
    private static final int LONGEST_LABEL = 3;

    private MenuLine() {
    }

    static boolean is(String line) {
        String[] parts = line.strip().split("\\s*[|•·»›>]\\s*|\\s+/\\s+");
        boolean isShort = Arrays.stream(parts).limit(parts.length - 1L).allMatch(part -> part.split(" ").length <= LONGEST_PART);
        return parts.length >= FEWEST_PARTS ? isShort : line.indexOf(',') < 0 && hasLabelsOnly(line.split("[ ]+"));
    }

    /** Whether a line that no signs part begins with names of sections and buttons, one of them a button, and has hardly anything else. */
    private static boolean hasLabelsOnly(String[] words) {
        int labels = 0;
        int named = 0;
        boolean button = false;
        for (int at = 0; at < words.length; ) {
            int length = Math.min(LONGEST_LABEL, words.length - at);
            while (length > 0 && !isButton(words, at, length) && !SectionLabels.is(name(words, at, length))) {
                length--;
            }
            labels += length > 0 ? 1 : 0;
            named += length;
            button |= length > 0 && isButton(words, at, length);
            at += Math.max(1, length);
        }
        return labels >= FEWEST_LABELS && (named == words.length && labels > FEWEST_LABELS || button && named * 3 >= words.length * 2);
    }

    private static boolean isButton(String[] words, int at, int length) {
        Footers.Footer footer = Footers.KNOWN.whole(name(words, at, length));
        return footer != null && footer.whole() && footer.reason() == Reason.NAVIGATION;
    }

    private static String name(String[] words, int at, int length) {
        return String.join(" ", Arrays.copyOfRange(words, at, at + length));
    }
}
