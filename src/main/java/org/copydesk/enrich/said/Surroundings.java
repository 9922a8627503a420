package org.copydesk.enrich.said;

import java.util.List;
import org.copydesk.text.Prose;

/** The words right around each quotation of one article, up to the ones beside it. Used by one thread. */
final class Surroundings {
    /** How many tokens may stand between a verb and the comma that opens a quotation. */
    private static final int NEAR = 12;
    private final Prose prose;
    private final List<Quotation> quotations;
    private final Attributions attributions;

    /** Of the quotations, only those that are not inside another. */
    Surroundings(Prose prose, List<Quotation> quotations, Attributions attributions) {
        this.prose = prose;
        this.quotations = quotations;
        this.attributions = attributions;
    }

    int open(Quotation quotation) {
        return prose.tokenFrom(quotation.outer().start());
    }

    int behind(Quotation quotation) {
        return prose.tokenFrom(quotation.outer().end());
    }

    /** Who speaks by these words; {@code earlier} is who was quoted before in the same sentence, or null. */
    Attribution of(int index, QuotationShape shape, Attribution earlier) {
        Quotation quotation = quotations.get(index);
        int open = open(quotation);
        int floor = floor(open, index);
        boolean colon = prose.is(open - 1, ':') && open - 1 >= floor;
        Attribution before = open > floor ? attributions.before.find(prose, floor, open, earlier) : null;
        if (before == null && colon) {
            before = attributions.before.subject(prose, floor, open - 1);
        }
        if (before != null && (colon || isNear(before, open))) {
            return before;
        }
        Attribution after = behind(index, shape);
        boolean trailing = after == null && before == null && !shape.endsSentence() && !shape.isFragment();
        return after != null ? after : trailing ? trailing(quotation) : before;
    }

    private boolean isNear(Attribution before, int open) {
        return before.verb() != null && (before.verb().end() == open || prose.is(open - 1, ',') && open - before.verb().end() <= NEAR);
    }

    /** What stands right behind the quotation; behind a full stop only "- X". */
    private Attribution behind(int index, QuotationShape shape) {
        int open = open(quotations.get(index));
        int behind = behind(quotations.get(index));
        boolean outside = behind >= prose.size() || prose.paragraphOf(behind) != prose.paragraphOf(open);
        return outside || shape.endsSentence() && !WordsBehind.isDash(prose, behind) ? null : attributions.behind.find(prose, behind, ceiling(behind, index));
    }

    private Attribution trailing(Quotation quotation) {
        int behind = behind(quotation);
        boolean inside = behind < prose.size() && prose.sentenceOf(behind) == prose.sentenceOf(behind - 1);
        return inside ? attributions.behind.trailing(prose, behind, prose.endOf(prose.sentenceOf(behind))) : null;
    }

    /** The first token that may say who speaks: of its sentence, behind the quotation before. */
    private int floor(int open, int index) {
        int floor = prose.firstOf(prose.sentenceOf(open));
        return index == 0 ? floor : Math.max(floor, behind(quotations.get(index - 1)));
    }

    private int ceiling(int behind, int index) {
        int ceiling = prose.endOf(prose.sentenceOf(behind));
        return index + 1 == quotations.size() ? ceiling : Math.min(ceiling, open(quotations.get(index + 1)));
    }
}
