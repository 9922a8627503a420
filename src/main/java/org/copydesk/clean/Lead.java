package org.copydesk.clean;

/** Where the story itself begins: its first full paragraph. What stands above it is headline, dates, names. */
final class Lead {
    private static final int FULL_SENTENCE = 60;
    private static final int FULL_PARAGRAPH = 200;

    private Lead() {
    }

    /** The index of the first full paragraph that is kept; of the first kept block when there is none; size when nothing is kept. */
    static int of(Story story) {
        for (int i = 0; i < story.size(); i++) {
            Block block = story.block(i);
            int length = block.text().length();
            boolean full = length >= FULL_SENTENCE && block.endsSentence() || length >= FULL_PARAGRAPH;
            if (story.kept(i) && full) {
                return i;
            }
        }
        return story.firstKept(0);
    }
}
