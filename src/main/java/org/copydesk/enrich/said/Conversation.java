package org.copydesk.enrich.said;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copydesk.enrich.names.Mention;
import org.copydesk.enrich.names.Names;
import org.copydesk.text.FunctionWords;
import org.copydesk.text.Prose;
import org.copydesk.text.Span;

/** Goes through the quotations of one article in their order and keeps in mind who spoke last. Used once, by one thread. */
final class Conversation {
    /** From how many tokens on a verb is far from a word or two in quotation marks. */
    private static final int FAR = 9;
    private final Prose prose;
    private final List<Quotation> quotations;
    private final List<Quotation> nested;
    private final Attributions attributions;
    private final Surroundings surroundings;
    private final Speakers speakers;
    private final List<Quote> quotes = new ArrayList<>();
    private final List<Mention> understood = new ArrayList<>();
    private final Set<Span> known = new HashSet<>();

    /** The last quote that has a speaker, its quotation, and the words that say so. */
    private Quote last;
    private Quotation lastQuotation;
    private Attribution lastAttribution;

    Conversation(Prose prose, Names names, List<Quotation> quotations, Attributions attributions) {
        this.prose = prose;
        this.nested = quotations.stream().filter(quotation -> quotation.depth() > 0).toList();
        this.quotations = quotations.stream().filter(quotation -> quotation.depth() == 0).toList();
        this.attributions = attributions;
        this.surroundings = new Surroundings(prose, this.quotations, attributions);
        this.speakers = new Speakers(prose, names, this.quotations);
        names.mentions().forEach(mention -> known.add(mention.span()));
    }

    Said read() {
        for (int i = 0; i < quotations.size(); i++) {
            read(quotations.get(i), i);
        }
        List<Quote> all = new ArrayList<>(quotes);
        all.addAll(new QuotedInside(prose, attributions, speakers).find(nested, quotes));
        all.sort(Comparator.comparing(Quote::span));
        return new Said(all, understood);
    }

    private void read(Quotation quotation, int index) {
        QuotationShape shape = QuotationShape.of(prose, quotation);
        int open = surroundings.open(quotation);
        Attribution own = isSoCalled(open) ? null : surroundings.of(index, shape, inSentence(open) ? lastAttribution : null);
        if (isSoCalled(open) || shape.isTitle() || shape.isFragment() && named(open)) {
            return;
        }
        if (own != null && !(shape.isFragment() && isFar(own, open))) {
            int before = quotes.size() - 1;
            remember(quotation, own);
            if (quotation.resumed() && before >= 0 && index > 0) {
                begun(before, quotations.get(index - 1));
            }
        } else if (shape.isSpeech() || shape.words() > 1 && inSentence(open)) {
            carryOn(quotation, shape);
        }
    }

    /** A quotation over several paragraphs, of which the last says who speaks: he has spoken in the one before it, too. */
    private void begun(int quote, Quotation before) {
        Quote open = quotes.get(quote);
        if (open.span().equals(before.inner()) && open.speakerText() == null) {
            quotes.set(quote, new Quote(open.span(), last.speaker(), last.speakerText(), Quote.Basis.CONTINUED, last.verb()));
        }
    }

    /** The “Shanghai spirit”: an article before the marks, and a capital letter behind them. */
    private boolean named(int open) {
        return prose.folded(open - 1).equals("the") && prose.isCapitalised(open + 1);
    }

    /** A quotation of which the words around it say nothing. */
    private void carryOn(Quotation quotation, QuotationShape shape) {
        Attribution earlier = earlier(quotation);
        if (earlier != null && earlier == lastAttribution) {
            quotes.add(new Quote(quotation.inner(), last.speaker(), last.speakerText(), Quote.Basis.CONTINUED, last.verb()));
            lastQuotation = quotation;
        } else if (earlier != null) {
            remember(quotation, earlier);
        } else if (shape.isLong()) {
            quotes.add(new Quote(quotation.inner(), null, null, null, null));
            last = null;
            lastAttribution = null;
        }
    }

    private boolean isSoCalled(int open) {
        return open > 1 && prose.folded(open - 1).equals("called") && prose.is(open - 2, '-');
    }

    /** Whether the verb stands so far before a word or two that these are held at arm's length rather than quoted. */
    private boolean isFar(Attribution attribution, int open) {
        boolean predicate = FunctionWords.is(prose, open - 1, FunctionWords.Class.AUXILIARY) || prose.folded(open - 1).equals("as");
        return attribution.verb() != null && !predicate && open - attribution.verb().end() >= FAR;
    }

    /** Whether the quotation before ends in the sentence of this token. */
    private boolean inSentence(int token) {
        return lastAttribution != null && prose.sentenceOf(token) == prose.sentenceOf(prose.tokenFrom(lastQuotation.inner().start()));
    }

    private void remember(Quotation quotation, Attribution attribution) {
        Speakers.Speaker speaker = speakers.of(attribution);
        Span words = prose.span(attribution.speaker().first(), attribution.speaker().end());
        String verb = attribution.verb() == null ? null : prose.text(attribution.verb().first(), attribution.verb().end());
        last = new Quote(quotation.inner(), speaker.entity(), words.of(prose.text()), speaker.basis(), verb);
        lastQuotation = quotation;
        lastAttribution = attribution;
        quotes.add(last);
        boolean indirect = speaker.basis() == Quote.Basis.PRONOUN || speaker.basis() == Quote.Basis.ROLE;
        if (speaker.entity() != null && indirect && known.add(words)) {
            understood.add(new Mention(speaker.entity(), words, speaker.basis() == Quote.Basis.PRONOUN ? Mention.Basis.PRONOUN : Mention.Basis.ROLE, null));
        }
    }

    /** What the words before say that stand apart: the quotation before, in this paragraph or at the end of the one before; or a sentence without quotation. */
    private Attribution earlier(Quotation quotation) {
        int open = surroundings.open(quotation);
        boolean part = open > prose.firstOf(prose.sentenceOf(open)) && Character.isLowerCase(prose.text().codePointAt(quotation.inner().start()));
        if (part) {
            return inSentence(open) ? lastAttribution : null;
        }
        int paragraph = prose.paragraphOf(open);
        int sentence = prose.sentenceOf(open);
        int lastEnd = lastQuotation == null || last == null ? -1 : prose.tokenFrom(lastQuotation.outer().end()) - 1;
        if (lastEnd >= 0 && lastAttribution != null) {
            int there = prose.paragraphOf(lastEnd);
            boolean same = there == paragraph;
            boolean adjoining = there == paragraph - 1 && prose.firstOf(sentence) == open && (quotation.resumed() || endsParagraph(lastEnd));
            if (same && sentence - prose.sentenceOf(lastEnd) <= 1 || adjoining) {
                return lastAttribution;
            }
        }
        for (int back = sentence - 1; back >= Math.max(0, sentence - 2) && prose.paragraphOfSentence(back) >= paragraph - 1; back--) {
            int first = prose.firstOf(back);
            if (lastEnd >= first) {
                return lastAttribution;
            }
            Attribution found = attributions.before.find(prose, first, prose.endOf(back), null);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Whether the paragraph ends with the quotation before, or with the words that say who spoke it. */
    private boolean endsParagraph(int token) {
        return prose.sentenceOf(token) >= lastSentence(token) - 1;
    }

    private int lastSentence(int token) {
        int paragraph = prose.paragraphOf(token);
        int sentence = prose.sentenceOf(token);
        while (sentence + 1 < prose.sentences() && prose.paragraphOfSentence(sentence + 1) == paragraph) {
            sentence++;
        }
        return sentence;
    }
}
