package org.copydesk.clean;

/**
 * Cuts other news that stand below the story without a heading over them: a headline and a date, in either order, cut already or not, and a paragraph that names
 * hardly anything that the story names. Only at the end, where nothing that follows is of the story, and only what is shorter than the story.
 */
final class OtherNews implements Rule {
    private static final String RULE = "other news below the story";
    private static final int SHORTEST_HEADLINE = 3;
    private static final int LONGEST_HEADLINE = 200;
    private static final double HARDLY_ANYTHING = 0.2;

    @Override
    public void apply(Story story) {
        int first = Lead.of(story);
        for (int i = first + 1; i + 2 < story.size(); i++) {
            boolean begins = isHeadline(story, i) && isDate(story, i + 1) || isDate(story, i) && isHeadline(story, i + 1);
            if (begins && story.kept(i + 2) && Paragraphs.isFull(story.block(i + 2)) && isOther(story, first, i)) {
                for (int k = i; k < story.size(); k++) {
                    if (story.kept(k)) {
                        story.cut(k, Reason.RELATED, RULE, null);
                    } else if (story.cutOf(k).reason() == Reason.DATE || story.cutOf(k).reason() == Reason.OTHER) {
                        story.rename(k, Reason.RELATED, RULE);
                    }
                }
                return;
            }
        }
    }

    private static boolean isHeadline(Story story, int i) {
        String text = story.block(i).text();
        return !story.block(i).endsSentence() && text.length() <= LONGEST_HEADLINE && text.split(" ").length >= SHORTEST_HEADLINE
                && !Character.isLowerCase(text.codePointAt(0)) && !text.endsWith(":") && !text.endsWith(",");
    }

    private static boolean isDate(Story story, int i) {
        return story.block(i).date() != null;
    }

    private static boolean isOther(Story story, int first, int start) {
        Kinship kinship = Kinship.with(story, first, start);
        int before = 0;
        int behind = 0;
        for (int i = first; i < story.size(); i++) {
            int length = story.kept(i) && Paragraphs.isFull(story.block(i)) ? story.block(i).text().length() : 0;
            before += i < start ? length : 0;
            behind += i < start ? 0 : length;
            if (i >= start && length > 0 && kinship.share(story.block(i).text()) > HARDLY_ANYTHING) {
                return false;
            }
        }
        return behind < before;
    }
}
