package org.copydesk.enrich.said;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copydesk.enrich.names.Entity;
import org.copydesk.enrich.names.Mention;
import org.copydesk.enrich.names.Names;
import org.copydesk.text.FunctionWords;
import org.copydesk.text.Prose;
import org.copydesk.text.Span;

/** Goes through the quotations of one article in their order and keeps in mind who spoke last. Used once, by one thread. */
final class Conversation {
    private final Prose prose;
    private final List<Quotation> quotations;
    private final Attributions attributions;
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
        this.quotations = quotations;
        this.attributions = attributions;
        this.speakers = new Speakers(prose, names, quotations);
        names.mentions().forEach(mention -> known.add(mention.span()));
    }

    Said read() {
        for (int i = 0; i < quotations.size(); i++) {
            Quotation quotation = quotations.get(i);
            if (quotation.depth() == 0) {
                read(quotation, i);
            }
        }
        return new Said(quotes, understood);
    }

    private void read(Quotation quotation, int index) {
        QuotationShape shape = QuotationShape.of(prose, quotation);
        if (isSoCalled(quotation)) {
            return;
        }
        Attribution own = own(quotation, shape, index);
        if (own != null && shape.isFragment() && isFar(own, quotation)) {
            own = null;
        }
        if (own == null && !shape.isSpeech() && !followsInSentence(quotation, shape)) {
            return;
        }
        if (own != null && shape.isTitle()) {
            return;
        }
        if (own != null) {
            remember(quotation, own);
            return;
        }
        Attribution earlier = earlier(quotation, index);
        if (earlier == null && !shape.isLong()) {
            return;
        }
        if (earlier != null && earlier == lastAttribution) {
            Quote quote = new Quote(quotation.inner(), last.speaker(), last.speakerText(), Quote.Basis.CONTINUED, last.verb());
            quotes.add(quote);
            lastQuotation = quotation;
        } else if (earlier != null) {
            remember(quotation, earlier);
        } else {
            quotes.add(new Quote(quotation.inner(), null, null, null, null));
            last = null;
            lastAttribution = null;
        }
    }

    private boolean isSoCalled(Quotation quotation) {
        int open = prose.tokenFrom(quotation.outer().start());
        return open > 1 && prose.folded(open - 1).equals("called") && prose.is(open - 2, '-');
    }

    /** Whether the verb stands so far before a word or two that these are held at arm's length rather than quoted. */
    private boolean isFar(Attribution attribution, Quotation quotation) {
        int open = prose.tokenFrom(quotation.outer().start());
        boolean predicate = FunctionWords.is(prose.folded(open - 1), FunctionWords.Class.AUXILIARY) || prose.folded(open - 1).equals("as");
        return attribution.verb() != null && !predicate && open - attribution.verb().end() > 8;
    }

    /** Whether somebody was quoted before in the same sentence: "called it 'useless' and 'a great waste'". */
    private boolean followsInSentence(Quotation quotation, QuotationShape shape) {
        return !shape.isTitle() && shape.words() > 1 && inSentence(prose.tokenFrom(quotation.outer().start()));
    }

    /** Whether the quotation before ends in the sentence of this token. */
    private boolean inSentence(int token) {
        return lastAttribution != null && prose.sentenceOf(token) == prose.sentenceOf(prose.tokenFrom(lastQuotation.inner().start()));
    }

    private void remember(Quotation quotation, Attribution attribution) {
        Speakers.Speaker speaker = speakers.of(attribution);
        Span words = prose.span(attribution.first(), attribution.end());
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

    /** What the words around this quotation say. */
    private Attribution own(Quotation quotation, QuotationShape shape, int index) {
        int open = prose.tokenFrom(quotation.outer().start());
        int behind = prose.tokenFrom(quotation.outer().end());
        int floor = floor(open, index);
        boolean colon = prose.is(open - 1, ':') && open - 1 >= floor;
        Attribution before = open > floor ? attributions.before(prose, floor, open, inSentence(open) ? lastAttribution : null) : null;
        if (before == null && colon) {
            before = attributions.subject(prose, floor, open - 1);
        }
        boolean near = before != null && before.verb() != null && (colon || prose.is(open - 1, ',') && open - before.verb().end() <= 12 || before.verb().end() == open);
        if (near || colon && before != null) {
            return before;
        }
        Attribution after = behind(quotation, shape, index);
        if (after != null || before != null || shape.endsSentence() || shape.isFragment() || behind >= prose.size() || prose.sentenceOf(behind) != prose.sentenceOf(behind - 1)) {
            return after != null ? after : before;
        }
        return attributions.trailing(prose, behind, prose.endOf(prose.sentenceOf(behind)));
    }

    /** What stands right behind the quotation; behind a full stop only "- X". */
    private Attribution behind(Quotation quotation, QuotationShape shape, int index) {
        int open = prose.tokenFrom(quotation.outer().start());
        int behind = prose.tokenFrom(quotation.outer().end());
        boolean outside = behind >= prose.size() || prose.paragraphOf(behind) != prose.paragraphOf(open);
        return outside || shape.endsSentence() && !Attributions.isDash(prose, behind) ? null : attributions.after(prose, behind, ceiling(behind, index));
    }

    /** The first token that may say who speaks before this quotation: of its sentence, behind the quotation before. */
    private int floor(int open, int index) {
        int floor = prose.firstOf(prose.sentenceOf(open));
        for (int i = index - 1; i >= 0; i--) {
            if (quotations.get(i).depth() == 0) {
                int end = prose.tokenFrom(quotations.get(i).outer().end());
                return Math.max(floor, end);
            }
        }
        return floor;
    }

    private int ceiling(int behind, int index) {
        int ceiling = prose.endOf(prose.sentenceOf(behind));
        for (int i = index + 1; i < quotations.size(); i++) {
            if (quotations.get(i).depth() == 0) {
                return Math.min(ceiling, prose.tokenFrom(quotations.get(i).outer().start()));
            }
        }
        return ceiling;
    }

    /** What the words before say that stand apart: the quotation before, in this paragraph or at the end of the one before; or a sentence without quotation. */
    private Attribution earlier(Quotation quotation, int index) {
        int open = prose.tokenFrom(quotation.outer().start());
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
            Attribution found = attributions.before(prose, first, prose.endOf(back), null);
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
