package org.copydesk.clean;

/**
 * Cuts lists of links to other pages that the line model has left on a page: two lines or more, each of them all link and no sentence, with the
 * short line over them. Only where a story is told beside them.
 */
final class LinkLists implements Rule {
    private static final String LIST = "list of links";
    private static final String HEADING = "heading over a list of links";
    private static final double ALL_LINK = 0.75;
    private static final double NO_LINK = 0.3;
    private static final int LONGEST_LINK = 150;
    private static final int LONGEST_HEADING = 50;
    private static final int FEWEST_LINKS = 2;
    private static final int FEWEST_PARAGRAPHS = 3;

    @Override
    public void apply(Story story) {
        if (story.size() == 0 || story.block(0).markup() == null || paragraphs(story) < FEWEST_PARAGRAPHS) {
            return;
        }
        for (int i = Lead.of(story); i < story.size(); i++) {
            int end = i;
            while (end < story.size() && isLink(story.block(end))) {
                end++;
            }
            if (end - i >= FEWEST_LINKS) {
                cut(story, i, end);
            }
            i = Math.max(i, end - 1);
        }
    }

    private static int paragraphs(Story story) {
        int paragraphs = 0;
        for (int i = 0; i < story.size(); i++) {
            paragraphs += story.kept(i) && Paragraphs.isFull(story.block(i)) && story.block(i).markup().linkDensity() < NO_LINK ? 1 : 0;
        }
        return paragraphs;
    }

    private static void cut(Story story, int first, int end) {
        for (int i = first; i < end; i++) {
            story.cut(i, Reason.RELATED, LIST, null);
        }
        if (first > 0 && isHeading(story.block(first - 1))) {
            story.cut(first - 1, Reason.RELATED, HEADING, null);
        }
    }

    private static boolean isLink(Block block) {
        return block.markup().linkDensity() >= ALL_LINK && !block.endsSentence() && block.text().length() <= LONGEST_LINK;
    }

    private static boolean isHeading(Block block) {
        return block.text().length() <= LONGEST_HEADING && !block.endsSentence() && block.markup().linkDensity() < ALL_LINK && !block.markup().tag().equals("li");
    }
}
