package org.copydesk.clean;

/** What has been passed on the way down an article: how many full paragraphs and footers, and how long ago. One use, one thread. */
final class Passed {
    private static final int FAR = 40;

    int full;
    int footers;
    int characters;
    int sinceFull = FAR;
    int sinceFooter = FAR;
    int sinceHeading = FAR;
    int sinceComments = FAR;
    /** Whether a heading over other stories has stood below a full paragraph. */
    boolean related;

    void line(LineShape shape, int length) {
        Footers.Footer footer = shape.footer;
        boolean heading = footer != null && footer.heading();
        related |= heading && full > 0;
        full += shape.full ? 1 : 0;
        footers += footer == null ? 0 : 1;
        characters += length;
        sinceFull = since(shape.full, sinceFull);
        sinceFooter = since(footer != null, sinceFooter);
        sinceHeading = since(heading, sinceHeading);
        sinceComments = since(footer != null && footer.reason() == Reason.COMMENTS, sinceComments);
    }

    private static int since(boolean now, int before) {
        return now ? 0 : Math.min(FAR, before + 1);
    }
}
