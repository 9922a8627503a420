package org.copydesk.enrich.said;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.enrich.names.Entity;
import org.copydesk.enrich.names.Mention;
import org.copydesk.enrich.names.Names;
import org.copydesk.text.Folding;
import org.copydesk.text.FunctionWords;
import org.copydesk.text.Prose;
import org.copydesk.text.Span;

/** Finds the entity that a speaker's words mean, in one article. Used by one thread. */
final class Speakers {
    private final Prose prose;
    private final MentionsInOrder mentions;
    /** Whoever was the first to bear a last name. */
    private final Map<String, Entity> byLastName = new HashMap<>();
    private final Referents referents;

    /** Who it is (or null), and how the words say it. */
    record Speaker(Entity entity, Quote.Basis basis) {
    }

    Speakers(Prose prose, Names names, List<Quotation> quotations) {
        this.prose = prose;
        this.mentions = new MentionsInOrder(names.mentions());
        names.mentions().stream().map(Mention::entity).filter(entity -> entity.kind() == Entity.Kind.PERSON).forEach(person -> {
            String name = Folding.fold(person.name());
            byLastName.putIfAbsent(name.substring(name.lastIndexOf(' ') + 1), person);
        });
        this.referents = new Referents(prose, names, quotations);
    }

    /** Who speaks here; then he is the one who spoke last. */
    Speaker of(Attribution attribution) {
        Speaker speaker = resolve(attribution);
        referents.spoke(speaker.entity(), attribution.speaker().first());
        return speaker;
    }

    /** Who is named by these words; he does not speak himself. */
    Speaker named(Attribution attribution) {
        return resolve(attribution);
    }

    private Speaker resolve(Attribution attribution) {
        Phrase words = attribution.speaker();
        Phrase head = head(words);
        Mention known = mentionIn(words, head);
        String word = prose.folded(words.first());
        boolean alone = words.end() == words.first() + 1;
        if (alone && (SpeakerWords.HE.contains(word) || SpeakerWords.SHE.contains(word))) {
            return new Speaker(known != null ? known.entity() : referents.ofPronoun(words.first()), Quote.Basis.PRONOUN);
        }
        if (alone && SpeakerWords.OTHERS.contains(word)) {
            return new Speaker(null, Quote.Basis.PRONOUN);
        }
        if (known != null) {
            return new Speaker(known.entity(), known.basis() == Mention.Basis.ROLE ? Quote.Basis.ROLE : Quote.Basis.NAMED);
        }
        return isNamed(head) ? new Speaker(byLastName(head), Quote.Basis.NAMED) : new Speaker(referents.ofOffice(head), Quote.Basis.ROLE);
    }

    /** The speaker's own words, without an apposition. */
    private Phrase head(Phrase words) {
        for (int i = words.first() + 1; i < words.end(); i++) {
            if (prose.is(i, ',') || NounPhrases.isWho(prose, i)) {
                return new Phrase(words.first(), i);
            }
        }
        return words;
    }

    /** The last person, else organization, mentioned in these words as the speaker and not beside: "Trump's lawyer", "aide to Trump" are others. */
    private Mention mentionIn(Phrase words, Phrase head) {
        Mention best = null;
        Span span = prose.span(words.first(), words.end());
        int end = prose.end(head.end() - 1);
        for (Mention mention : mentions.behind(span.start())) {
            if (mention.span().start() >= end) {
                break;
            }
            boolean kind = mention.entity().kind() == Entity.Kind.PERSON || mention.entity().kind() == Entity.Kind.ORGANIZATION;
            if (!kind || mention.span().end() > end || isBeside(mention, span, end)) {
                continue;
            }
            boolean person = mention.entity().kind() == Entity.Kind.PERSON;
            if (best == null || person || best.entity().kind() == Entity.Kind.ORGANIZATION) {
                best = mention;
            }
        }
        return best;
    }

    private boolean isBeside(Mention mention, Span span, int end) {
        int first = prose.tokenFrom(mention.span().start());
        int next = prose.tokenFrom(mention.span().end());
        boolean possessive = next < prose.size() && prose.kind(next) == Prose.Kind.POSSESSIVE;
        boolean organization = mention.entity().kind() == Entity.Kind.ORGANIZATION && mention.span().end() < span.end();
        boolean modifier = mention.span().end() < span.end() && next < prose.size() && prose.start(next) < end && prose.isWord(next) && FunctionWords.at(prose, next) == null;
        boolean inside = mention.span().start() > span.start() && first > 0 && (SpeakerWords.BESIDE.contains(prose.folded(first - 1))
                || prose.folded(first - 1).equals("the") && first > 1 && SpeakerWords.BESIDE.contains(prose.folded(first - 2)));
        return possessive || inside || organization || modifier;
    }

    /** Whether the words end with a name: not "the President", nor "Officials" where a sentence begins. */
    private boolean isNamed(Phrase head) {
        int first = head.first();
        boolean determined = FunctionWords.is(prose, first, FunctionWords.Class.DETERMINER);
        boolean plural = head.end() == first + 1 && prose.folded(first).endsWith("s") && prose.firstOf(prose.sentenceOf(first)) == first;
        return !determined && !plural && (prose.isCapitalised(head.end() - 1) || prose.is(head.end() - 1, ')'));
    }

    private Entity byLastName(Phrase head) {
        int end = head.end();
        while (end > head.first() + 1 && !prose.isWord(end - 1)) {
            end--;
        }
        return byLastName.get(prose.folded(end - 1));
    }
}
