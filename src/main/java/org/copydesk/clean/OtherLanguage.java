package org.copydesk.clean;

import java.util.List;
import org.copydesk.text.FunctionWords;

/** Whether a text is in a language that the line model saw little of while it was trained: anything but English. */
final class OtherLanguage {
    private static final int LOOKED_AT = 2000;
    private static final double ENGLISH = 0.25;
    private static final int SENTENCE = 40;

    private OtherLanguage() {
    }

    static boolean is(List<Block> blocks) {
        int characters = 0;
        int words = 0;
        int known = 0;
        for (int i = 0; i < blocks.size() && characters < LOOKED_AT; i++) {
            if (Paragraphs.isFull(blocks.get(i))) {
                String line = blocks.get(i).text();
                String[] said = line.length() > LOOKED_AT ? Words.of(line.substring(0, LOOKED_AT)) : blocks.get(i).words();
                for (String word : said) {
                    known += FunctionWords.of(word) != null ? 1 : 0;
                }
                words += said.length;
                characters += line.length() + 1;
            }
        }
        return words > 0 && known < words * ENGLISH;
    }

    /** What looks like a part of the story in any language: a paragraph, or a sentence of some length, that is nothing known. */
    static boolean spares(Block block) {
        return block.footer() == null && (Paragraphs.isFull(block) || block.endsSentence() && block.text().length() >= SENTENCE);
    }
}
