package org.copydesk.enrich.said;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copydesk.enrich.names.Entity;
import org.copydesk.enrich.names.Gender;
import org.copydesk.enrich.names.Mention;
import org.copydesk.enrich.names.Names;
import org.copydesk.text.Cyrillic;
import org.copydesk.text.Folding;
import org.copydesk.text.FunctionWords;
import org.copydesk.text.Prose;
import org.copydesk.text.Span;
import org.copydesk.text.Tsv;

/** Finds whom a pronoun or an office means in one article. Used by one thread. */
final class Referents {
    private static final int SENTENCES_BACK = 4;
    /** The last words of offices: president, leader, minister. */
    private static final Set<String> OFFICES = new HashSet<>();
    /** The first words of those that are Russian: глава, министр. */
    private static final Set<String> RUSSIAN_OFFICES = new HashSet<>();

    static {
        for (Tsv.Row row : Tsv.read("/lexicon/offices.tsv")) {
            String[] words = Folding.fold(row.need("phrase")).split(" ");
            OFFICES.add(words[words.length - 1]);
            if (Cyrillic.begins(words[0])) {
                RUSSIAN_OFFICES.add(words[0]);
            }
        }
    }

    private final Prose prose;
    private final Names names;
    private final MentionsInOrder mentions;
    private final List<Quotation> quotations;
    private Entity last;
    private int lastToken;

    Referents(Prose prose, Names names, List<Quotation> quotations) {
        this.prose = prose;
        this.names = names;
        this.mentions = new MentionsInOrder(names.mentions());
        this.quotations = quotations;
    }

    /** Keeps in mind who spoke last (or null), and where it says so. */
    void spoke(Entity speaker, int token) {
        last = speaker;
        lastToken = token;
    }

    /** Whom "he" means: whom the sentences before are about, if the pronoun fits. */
    Entity ofPronoun(int token) {
        Gender gender = SpeakerWords.SHE.contains(prose.folded(token)) ? Gender.SHE : Gender.HE;
        return subjectBefore(token, gender);
    }

    /** A gender that is not known fits. */
    private boolean fits(Entity person, Gender gender) {
        Gender known = names.gender(person);
        return gender == null || known == null || known == gender;
    }

    /** Whom "the minister" means: who was given that office last, else whom the sentences before are about; null rather than a guess. */
    Entity ofOffice(Phrase words) {
        boolean russian = prose.isCyrillic(words.first()); // which has no article
        String office = prose.folded(russian ? words.first() : words.end() - 1);
        if (russian ? !RUSSIAN_OFFICES.contains(office) : !prose.folded(words.first()).equals("the") || !OFFICES.contains(office)) {
            return null;
        }
        List<Mention> before = mentions.before(prose.start(words.first()));
        for (int i = before.size() - 1; i >= 0; i--) {
            Mention mention = before.get(i);
            if (mention.role() != null && Folding.fold(mention.role()).contains(office) && mayBe(mention.entity(), words)) {
                return mention.entity();
            }
        }
        Entity subject = subjectBefore(words.first(), null);
        return subject != null && mayBe(subject, words) && !holdsOther(subject, office) ? subject : null;
    }

    /** Whether the text gives this person offices, and not this one. */
    private boolean holdsOther(Entity person, String office) {
        boolean other = false;
        for (Mention mention : mentions.all()) {
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
    private boolean mayBe(Entity person, Phrase words) {
        Span span = prose.span(words.first(), words.end());
        for (Mention mention : mentions.behind(span.start())) {
            if (mention.span().start() >= span.end()) {
                break;
            }
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
        for (int back = sentence; back >= Math.max(0, sentence - SENTENCES_BACK); back--) {
            if (last != null && lastToken < token && prose.sentenceOf(lastToken) == back && fits(last, gender)) {
                return last;
            }
            int from = prose.start(prose.firstOf(back));
            int to = back == sentence ? prose.start(token) : prose.end(prose.endOf(back) - 1);
            for (Mention mention : mentions.behind(from)) {
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

    /** The "of" of "Minister of Defence". */
    private boolean isInsideTitle(int token, int floor) {
        String word = prose.folded(token);
        return token > floor && prose.isCapitalised(token - 1) && (word.equals("of") || word.equals("for") || word.equals("and"));
    }

    /** Whether this name is no possessive, and no preposition stands before it and its titles. */
    private boolean isSubject(Span span) {
        int next = prose.tokenFrom(span.end());
        int first = prose.tokenFrom(span.start());
        int floor = prose.firstOf(prose.sentenceOf(first));
        while (first > floor && (prose.isCapitalised(first - 1) || prose.is(first - 1, '-') || prose.is(first - 1, '.') || isInsideTitle(first - 1, floor))) {
            first--;
        }
        first = first > floor && FunctionWords.is(prose, first - 1, FunctionWords.Class.DETERMINER) ? first - 1 : first;
        boolean possessive = next < prose.size() && prose.kind(next) == Prose.Kind.POSSESSIVE;
        boolean prepositional = FunctionWords.is(prose, first, FunctionWords.Class.PREPOSITION)
                || first > floor && FunctionWords.is(prose, first - 1, FunctionWords.Class.PREPOSITION);
        return !possessive && !prepositional;
    }
}
