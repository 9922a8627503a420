package org.copydesk.clean;

import java.util.List;
import org.copydesk.text.FunctionWords;

/** Whether a text is in a language that the line model saw little of while it was trained: anything but English. */
final class OtherLanguage {
    private static final int LOOKED_AT = 4000;
    private static final double ENGLISH = 0.25;

    private OtherLanguage() {
    }

    static boolean is(List<Block> blocks) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < blocks.size() && text.length() < LOOKED_AT; i++) {
            String line = blocks.get(i).text();
            if (Paragraphs.isFull(blocks.get(i))) {
                text.append(line, 0, Math.min(line.length(), LOOKED_AT)).append(' ');
            }
        }
        String[] words = Words.of(text.toString());
        int known = 0;
        for (String word : words) {
            known += FunctionWords.of(word) != null ? 1 : 0;
        }
        return words.length > 0 && known < words.length * ENGLISH;
    }
}
