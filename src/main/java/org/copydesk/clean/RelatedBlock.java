package org.copydesk.clean;

import org.copydesk.parse.Box;

/**
 * What stands under a heading such as "More news" is other stories, whole paragraphs of them included, until the body
 * evidently goes on: a full paragraph that names what this story names, or of which the line model is sure, or on a page one beside the lead.
 */
final class RelatedBlock implements Rule {
    private static final int FULL_PARAGRAPH = 100;
    private static final String RULE = "under a heading of other stories";
    private static final double SURE = 1.5;

    @Override
    public void apply(Story story) {
        int first = Lead.of(story);
        Kinship kinship = null;
        boolean inside = false;
        Box heading = null;
        for (int i = first; i < story.size(); i++) {
            Removal cut = story.cutOf(i);
            Footers.Footer footer = cut == null ? null : story.block(i).footer();
            if (footer != null && footer.heading() && footer.reason() == Reason.RELATED) {
                inside = true;
                heading = container(story.block(i));
                kinship = kinship != null ? kinship : Kinship.with(story, first, i);
            } else if (inside && cut != null && (cut.reason() == Reason.OTHER || cut.reason() == Reason.DATE)) {
                story.rename(i, Reason.RELATED, RULE);
            } else if (inside && cut == null) {
                Block block = story.block(i);
                Box container = container(block);
                boolean besideTheLead = container != null && container != heading && container == container(story.block(first));
                inside = !besideTheLead && !(block.text().length() >= FULL_PARAGRAPH && block.endsSentence() && Datelines.of(block.text()) == null
                        && (story.odds(i) > (block.markup() == null ? SURE : 0) || kinship.shares(block.text())));
                if (inside) {
                    story.cut(i, Reason.RELATED, RULE, null);
                }
            }
        }
    }

    private static Box container(Block block) {
        return block.markup() == null ? null : block.markup().box().around();
    }
}
