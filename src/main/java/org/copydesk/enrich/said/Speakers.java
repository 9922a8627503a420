package org.copydesk.enrich.said;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copydesk.enrich.names.Entity;
import org.copydesk.enrich.names.Gender;
import org.copydesk.enrich.names.Mention;
import org.copydesk.enrich.names.Names;
import org.copydesk.text.Folding;
import org.copydesk.text.FunctionWords;
import org.copydesk.text.Prose;
import org.copydesk.text.Span;
import org.copydesk.text.Tsv;

/** Finds the entity that a speaker's words mean, in one article. Used by one thread. */
final class Speakers {
    private static final Set<String> SINGULAR = Set.of("he", "she", "он", "она", "il", "elle", "él", "ella", "er");
    private static final Set<String> SHE = Set.of("she", "она", "elle", "ella");
    private static final Set<String> NOT_BEFORE = Set.of("of", "for", "to", "with", "by", "from", "against", "about", "on", "at");
    /** The last words of offices: president, leader, minister. */
    private static final Set<String> OFFICES = new HashSet<>();

    static {
        for (Tsv.Row row : Tsv.read("/lexicon/offices.tsv")) {
            String[] words = Folding.fold(row.need("phrase")).split(" ");
            OFFICES.add(words[words.length - 1]);
        }
    }

    private final Prose prose;
    private final Names names;
    private final List<Mention> mentions;
    private final List<Quotation> quotations;
    private Entity last;
    private Attribution lastWords;

    /** Who it is (or null), and how the words say it. */
    record Speaker(Entity entity, Quote.Basis basis) {
    }

    Speakers(Prose prose, Names names, List<Quotation> quotations) {
        this.prose = prose;
        this.names = names;
        this.quotations = quotations;
        this.mentions = names.mentions();
    }

    /** Who speaks here; then he is the one who spoke last. */
    Speaker of(Attribution attribution) {
        Speaker speaker = resolve(attribution);
        last = speaker.entity();
        lastWords = attribution;
        return speaker;
    }

    private Speaker resolve(Attribution attribution) {
        int first = attribution.first();
        String word = prose.folded(first);
        Span span = prose.span(first, attribution.end());
        Mention known = mentionIn(span, head(attribution));
        if (attribution.end() == first + 1 && SINGULAR.contains(word)) {
            return new Speaker(known != null ? known.entity() : referent(first), Quote.Basis.PRONOUN);
        }
        if (attribution.end() == first + 1 && (word.equals("they") || word.equals("it") || word.equals("we") || word.equals("i"))) {
            return new Speaker(null, Quote.Basis.PRONOUN);
        }
        if (known != null) {
            return new Speaker(known.entity(), known.basis() == Mention.Basis.ROLE ? Quote.Basis.ROLE : Quote.Basis.NAMED);
        }
        boolean named = isNamed(attribution);
        return new Speaker(named ? byLastName(attribution) : referentOfRole(attribution), named ? Quote.Basis.NAMED : Quote.Basis.ROLE);
    }

    /** One past the speaker's own words, without an apposition. */
    private int head(Attribution attribution) {
        for (int i = attribution.first(); i < attribution.end(); i++) {
            if (prose.is(i, ',') || prose.folded(i).equals("who")) {
                return i;
            }
        }
        return attribution.end();
    }

    /** The last person, else organization, mentioned in these words as the speaker and not beside: "Trump's lawyer", "aide to Trump" are others. */
    private Mention mentionIn(Span span, int headEnd) {
        Mention best = null;
        int end = prose.end(headEnd - 1);
        for (Mention mention : mentions) {
            if (mention.span().start() >= end) {
                break;
            }
            boolean kind = mention.entity().kind() == Entity.Kind.PERSON || mention.entity().kind() == Entity.Kind.ORGANIZATION;
            if (!kind || mention.span().end() <= span.start() || mention.span().end() > end || isBeside(mention, span, end)) {
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
        boolean modifier = mention.span().end() < span.end() && next < prose.size() && prose.start(next) < end && prose.isWord(next) && FunctionWords.of(prose.folded(next)) == null;
        boolean inside = mention.span().start() > span.start() && first > 0 && (NOT_BEFORE.contains(prose.folded(first - 1))
                || prose.folded(first - 1).equals("the") && first > 1 && NOT_BEFORE.contains(prose.folded(first - 2)));
        return possessive || inside || organization || modifier;
    }

    private boolean isNamed(Attribution attribution) {
        int end = head(attribution);
        if (FunctionWords.is(prose.folded(attribution.first()), FunctionWords.Class.DETERMINER)) {
            return false;
        }
        boolean plural = end == attribution.first() + 1 && prose.folded(attribution.first()).endsWith("s") && isFirstOfSentence(attribution.first());
        return !plural && (prose.isCapitalised(end - 1) || prose.is(end - 1, ')'));
    }

    /** The "of" of "Minister of Defence". */
    private boolean isInsideTitle(int token, int floor) {
        String word = prose.folded(token);
        return token > floor && prose.isCapitalised(token - 1) && (word.equals("of") || word.equals("for") || word.equals("and"));
    }

    private boolean isFirstOfSentence(int token) {
        return prose.firstOf(prose.sentenceOf(token)) == token;
    }

    private Entity byLastName(Attribution attribution) {
        int end = head(attribution);
        while (end > attribution.first() + 1 && !prose.isWord(end - 1)) {
            end--;
        }
        String last = prose.folded(end - 1);
        for (Mention mention : mentions) {
            String name = Folding.fold(mention.entity().name());
            if (mention.entity().kind() == Entity.Kind.PERSON && (name.equals(last) || name.endsWith(" " + last))) {
                return mention.entity();
            }
        }
        return null;
    }

    /** Whom "he" means: whom the sentences before are about, if the pronoun fits. */
    private Entity referent(int token) {
        Gender gender = SHE.contains(prose.folded(token)) ? Gender.SHE : Gender.HE;
        return subjectBefore(token, gender);
    }

    /** A gender that is not known fits. */
    private boolean fits(Entity person, Gender gender) {
        Gender known = names.gender(person);
        return gender == null || known == null || known == gender;
    }

    private Entity referentOfRole(Attribution attribution) {
        String office = prose.folded(head(attribution) - 1);
        if (!prose.folded(attribution.first()).equals("the") || !OFFICES.contains(office)) {
            return null;
        }
        for (int i = mentions.size() - 1; i >= 0; i--) {
            Mention mention = mentions.get(i);
            boolean before = mention.span().end() <= prose.start(attribution.first());
            if (before && mention.role() != null && Folding.fold(mention.role()).contains(office) && mayBe(mention.entity(), attribution)) {
                return mention.entity();
            }
        }
        Entity subject = subjectBefore(attribution.first(), null);
        return subject != null && mayBe(subject, attribution) && !holdsOther(subject, office) ? subject : null;
    }

    /** Whether the text gives this person offices, and not this one. */
    private boolean holdsOther(Entity person, String office) {
        boolean other = false;
        for (Mention mention : mentions) {
            if (mention.role() != null && mention.entity().equals(person)) {
                if (Folding.fold(mention.role()).contains(office)) {
                    return false;
                }
                other = true;
            }
        }
        return other && !office.equals("leader") && !office.equals("official");
    }

    /** A country in the words must be the person's. */
    private boolean mayBe(Entity person, Attribution attribution) {
        Span span = prose.span(attribution.first(), attribution.end());
        for (Mention mention : mentions) {
            if (mention.span().overlaps(span) && mention.entity().kind() == Entity.Kind.PLACE && mention.entity().country() != null) {
                return mention.entity().country().equals(person.country());
            }
        }
        return true;
    }

    /**
     * The person that the nearest sentence before this token is about, at most four back: who spoke in it, else the first
     * one that is named as its subject; outside quotations.
     */
    private Entity subjectBefore(int token, Gender gender) {
        int sentence = prose.sentenceOf(token);
        for (int back = sentence; back >= Math.max(0, sentence - 4); back--) {
            if (lastWords != null && prose.sentenceOf(lastWords.first()) == back && lastWords.first() < token && last != null && fits(last, gender)) {
                return last;
            }
            int from = prose.start(prose.firstOf(back));
            int to = back == sentence ? prose.start(token) : prose.end(prose.endOf(back) - 1);
            for (Mention mention : mentions) {
                Span span = mention.span();
                if (span.start() >= to) {
                    break;
                }
                boolean person = span.start() >= from && mention.entity().kind() == Entity.Kind.PERSON && fits(mention.entity(), gender);
                if (person && isSubject(span) && quotations.stream().noneMatch(quotation -> quotation.inner().contains(span))) {
                    return mention.entity();
                }
            }
        }
        return null;
    }

    /** Whether this name is no possessive, and no preposition stands before it and its titles. */
    private boolean isSubject(Span span) {
        int next = prose.tokenFrom(span.end());
        int first = prose.tokenFrom(span.start());
        int floor = prose.firstOf(prose.sentenceOf(first));
        while (first > floor && (prose.isCapitalised(first - 1) || prose.is(first - 1, '-') || prose.is(first - 1, '.') || isInsideTitle(first - 1, floor))) {
            first--;
        }
        first = first > floor && FunctionWords.is(prose.folded(first - 1), FunctionWords.Class.DETERMINER) ? first - 1 : first;
        boolean possessive = next < prose.size() && prose.kind(next) == Prose.Kind.POSSESSIVE;
        boolean prepositional = FunctionWords.is(prose.folded(first), FunctionWords.Class.PREPOSITION) || first > floor && FunctionWords.is(prose.folded(first - 1), FunctionWords.Class.PREPOSITION);
        return !possessive && !prepositional;
    }
}
