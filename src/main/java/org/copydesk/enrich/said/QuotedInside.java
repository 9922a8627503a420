package org.copydesk.enrich.said;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.enrich.names.Entity;
import org.copydesk.text.Prose;

/** Finds who is quoted inside a quote: “He told me, ‘The port will open,’ and it did.” Only where the words beside say so. */
final class QuotedInside {
    private final Prose prose;
    private final Attributions attributions;
    private final Speakers speakers;

    QuotedInside(Prose prose, Attributions attributions, Speakers speakers) {
        this.prose = prose;
        this.attributions = attributions;
        this.speakers = speakers;
    }

    /** @param outer the quotes that stand in no other */
    List<Quote> find(List<Quotation> quotations, List<Quote> outer) {
        List<Quote> found = new ArrayList<>();
        for (Quotation quotation : quotations) {
            Quote around = quotation.depth() == 0 ? null
                    : outer.stream().filter(quote -> quote.span().contains(quotation.outer())).findFirst().orElse(null);
            Attribution attribution = around == null ? null : attribution(quotation, around);
            if (attribution != null) {
                found.add(quote(quotation, attribution, around.speaker()));
            }
        }
        return found;
    }

    private Attribution attribution(Quotation quotation, Quote around) {
        int open = prose.tokenFrom(quotation.outer().start());
        int behind = prose.tokenFrom(quotation.outer().end());
        int floor = Math.max(prose.firstOf(prose.sentenceOf(open)), prose.tokenFrom(around.span().start()));
        int ceiling = Math.min(prose.tokenFrom(around.span().end()), behind < prose.size() ? prose.endOf(prose.sentenceOf(behind)) : behind);
        if (QuotationShape.of(prose, quotation).isTitle()) {
            return null;
        }
        Attribution before = open > floor ? attributions.before.find(prose, floor, open, null) : null;
        boolean beside = before != null && before.verb() != null && open - before.verb().end() <= 2;
        Attribution found = beside ? before : behind < ceiling ? attributions.behind.find(prose, behind, ceiling) : null;
        return found == null || found.verb() == null ? null : found;
    }

    /** @param self who speaks around it: inside, "I" is he */
    private Quote quote(Quotation quotation, Attribution attribution, Entity self) {
        Phrase words = attribution.speaker();
        String verb = prose.text(attribution.verb().first(), attribution.verb().end());
        boolean own = prose.folded(words.first()).equals("i");
        boolean pronoun = own || words.end() == words.first() + 1 && (SpeakerWords.HE.contains(prose.folded(words.first()))
                || SpeakerWords.SHE.contains(prose.folded(words.first())) || SpeakerWords.OTHERS.contains(prose.folded(words.first())));
        Speakers.Speaker named = pronoun ? new Speakers.Speaker(own ? self : null, Quote.Basis.PRONOUN) : speakers.named(attribution);
        return new Quote(quotation.inner(), named.entity(), prose.text(words.first(), words.end()), named.basis(), verb);
    }
}
