package org.copydesk.clean;

/** The reason for a line that the model has cut: what it is known as, what the page calls it, or where it stands. */
final class CutReasons {
    private static final double MOSTLY_LINKS = 0.5;

    private CutReasons() {
    }

    /** @param footer what the line is known as, or null; related: it stands under a heading of other stories */
    static Reason of(Block block, Footers.Footer footer, boolean related) {
        if (footer != null) {
            return footer.reason();
        }
        Marks.Mark mark = block.mark();
        if (mark != null) {
            return mark.reason();
        }
        if (block.date() != null && !related) {
            return Reason.DATE;
        }
        if (block.markup() == null) {
            return related ? Reason.RELATED : Reason.OTHER;
        }
        if (block.markup().tag().equals("figcaption") || block.markup().path().contains("figure")) {
            return Reason.CAPTION;
        }
        Reason named = PageSigns.reason(block.markup());
        return named != null ? named : related ? Reason.RELATED : block.markup().linkDensity() > MOSTLY_LINKS ? Reason.NAVIGATION : Reason.OTHER;
    }
}
