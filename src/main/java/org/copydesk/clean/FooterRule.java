package org.copydesk.clean;

/** Cuts the lines that stand around articles everywhere, and notes whose they are: "Follow Daryo's official pages". */
final class FooterRule implements Rule {
    private static final int LONGEST = 220;
    private static final double SURE = 1.5;

    @Override
    public void apply(Story story) {
        for (int i = 0; i < story.size(); i++) {
            String line = story.block(i).text();
            Footers.Footer footer = line.length() > LONGEST ? null : story.block(i).footer();
            if (footer == null || story.odds(i) > SURE && !footer.certain()) {
                continue;
            }
            story.cut(i, footer.reason(), footer.rule(), null);
            boolean names = footer.reason() == Reason.SOCIAL || footer.reason() == Reason.COPYRIGHT || footer.reason() == Reason.RELATED && !footer.heading();
            if (story.source == null && names) {
                story.source = Sources.in(line);
            }
        }
    }
}
