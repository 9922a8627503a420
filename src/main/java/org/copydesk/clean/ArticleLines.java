package org.copydesk.clean;

/** Cuts the lines that the line model takes for something else than the body. Where it would leave nothing of a text, it is not asked. */
final class ArticleLines implements Rule {
    private final LineModel model;

    ArticleLines(LineModel model) {
        this.model = model;
    }

    @Override
    public void apply(Story story) {
        double[] odds = model.odds(story);
        boolean[] body = model.body(odds);
        story.judge(odds);
        int first = 0;
        int last = body.length - 1;
        while (first < body.length && !body[first]) {
            first++;
        }
        while (last >= 0 && !body[last]) {
            last--;
        }
        boolean page = story.size() > 0 && story.block(0).markup() != null;
        if (last < 0 && !page) {
            return;
        }
        boolean related = false;
        for (int i = 0; i < body.length; i++) {
            Footers.Footer footer = body[i] ? null : story.block(i).footer();
            related = i > first && !body[i] && (related || footer != null && footer.heading() && footer.reason() == Reason.RELATED);
            if (!body[i]) {
                String where = i < first ? "head" : i > last ? "tail" : "insert";
                Double sure = 1 / (1 + Math.exp(Math.min(odds[i], 30)));
                story.cut(i, CutReasons.of(story.block(i), footer, related), footer == null ? "line model, " + where : footer.rule(), sure);
            }
        }
    }
}
