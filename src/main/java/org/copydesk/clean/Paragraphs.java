package org.copydesk.clean;

/** Which blocks are full paragraphs: whole sentences of some length, or very much text. */
final class Paragraphs {
    private static final int SENTENCES = 80;
    private static final int MUCH = 300;

    private Paragraphs() {
    }

    static boolean isFull(Block block) {
        int length = block.text().length();
        return block.endsSentence() && length >= SENTENCES || length >= MUCH;
    }
}
