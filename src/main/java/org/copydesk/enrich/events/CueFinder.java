package org.copydesk.enrich.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.copydesk.text.Lexicon;
import org.copydesk.text.Prose;

/** Finds the words of a sentence that tell events, the one that the sentence is about first. */
final class CueFinder {
    /** How far from its verb an object may stand, in tokens. */
    private static final int REACH = 11;
    /** The class of words that are nouns unless more speaks for a verb. */
    static final String HOMOGRAPH = "noun";
    private static final Set<String> PLURAL = Set.of("they", "we", "i", "you", "people", "police", "who", "and");
    /** What may follow a noun that is none of its own: "the talks took". */
    private static final Set<String> GOES_ON = Set.of("took", "came", "went", "left", "saw", "broke", "held", "here", "there");
    private static final int SUBORDINATE = 1000;
    private static final int BARE_NOUN = 400;
    private static final int LOOSE = 600;
    private final Senses senses;
    private final Prose prose;
    private final Witnesses witnesses;

    CueFinder(Senses senses) {
        this.senses = senses;
        this.prose = senses.prose;
        this.witnesses = new Witnesses(senses);
    }

    List<Cue> find(int sentence) {
        List<Cue> cues = new ArrayList<>();
        int first = prose.firstOf(sentence);
        int end = prose.endOf(sentence);
        for (int i = first; i < end; i++) {
            Cue cue = senses.verb(i) == null ? null : verb(i, first, end);
            if (cue == null && senses.noun(i) != null && !compound(senses.noun(i).end()) && !witnesses.as(senses.noun(i).end())) {
                cue = noun(i, first);
            }
            if (cue != null) {
                cues.add(cue);
            }
        }
        cues.removeIf(noun -> noun.noun() && cues.stream().anyMatch(verb -> verb.object() >= noun.first() && verb.object() < noun.end()));
        cues.sort(Comparator.comparingInt(Cue::rank));
        return cues;
    }

    private Cue verb(int at, int first, int end) {
        Lexicon.Match<Vocabulary.Verb> match = senses.verb(at);
        if (at > first && prose.isCapitalised(at) && !prose.isCapitalised(at - 1) && prose.isWord(at - 1)) {
            return null; // "in March"
        }
        if (senses.is(at, Mood.BETWEEN) && participleAt(match.end())) {
            return null; // "have requested"
        }
        VerbGroup read = VerbGroup.before(senses, at, first);
        VerbGroup group = read.governed() && !prose.folded(at).endsWith("ing") && heads(first, read.first()) ? read.headline() : read;
        Vocabulary.Verb best = null;
        int object = -1;
        EnumMap<VerbForms.Form, Boolean> standing = new EnumMap<>(VerbForms.Form.class);
        for (Vocabulary.Verb verb : match.entries()) {
            boolean stands = standing.computeIfAbsent(verb.form(), form -> stands(at, match.end(), form, group, first));
            boolean afterName = prose.isCapitalised(at - 1) && !(at - 1 == first && senses.verb(at - 1) != null && prose.folded(at - 1).endsWith("ing")); // "Meeting host Boric"
            if (!stands && !(verb.form() == VerbForms.Form.BASE && afterName)) {
                continue;
            }
            boolean passive = group.passive() && verb.form() == VerbForms.Form.PARTICIPLE;
            int here = verb.trigger().object() == null ? -1 : object(verb.trigger().object(), at, match.end(), first, end, passive);
            boolean follows = here > at && verb.form() == VerbForms.Form.BASE && here >= match.end() && here <= match.end() + 3 && prose.isCapitalised(at - 1);
            if (!follows && !stands) {
                continue;
            }
            boolean fits = verb.trigger().object() == null ? best == null : here >= 0;
            boolean shorter = best != null && verb.words() < best.words();
            if (fits && !shorter && (best == null || object < 0 || Math.abs(here - at) < Math.abs(object - at))) {
                best = verb;
                object = here;
            }
        }
        if (best == null || best.trigger().type() == null || witnesses.as(match.end()) || object >= match.end() && witnesses.as(object + 1)) {
            return null;
        }
        boolean reduced = !group.auxiliary() && best.form() == VerbForms.Form.PAST && prose.folded(match.end()).equals("by") && object != match.end() && object != match.end() + 1;
        reduced |= !group.auxiliary() && best.form() == VerbForms.Form.PAST && ofNoun(at, first);
        boolean passive = reduced || group.passive() && best.form() == VerbForms.Form.PARTICIPLE;
        Clause clause = Clause.before(senses, group.first(), first);
        boolean bare = best.form() == VerbForms.Form.BASE && !group.auxiliary() && !group.infinitive();
        boolean coming = bare && foreseen(clause.first(), at) || best.trigger().ahead() && group.status() == Event.Status.HAPPENED;
        VerbGroup voiced = coming ? group.voiced(passive).planned() : group.voiced(passive);
        if (bare && prose.folded(group.first() - 1).equals("and") && afterInfinitive(first, group.first() - 1)) {
            return null;
        }
        if (best.form() == VerbForms.Form.GERUND && !group.auxiliary() && prose.folded(group.first() - 1).equals("and")) {
            return null; // "aimed at ending the war and resuming talks"
        }
        boolean loose = best.form() == VerbForms.Form.GERUND && !group.auxiliary() || group.governed();
        int rank = at - first + (clause.main() && !reduced ? 0 : SUBORDINATE) + (loose ? LOOSE : 0);
        return new Cue(at, match.end(), object, best.trigger(), false, voiced, clause, reduced || loose, reduced || loose && at > first && !prose.is(group.first() - 1, ','), rank);
    }

    /** Whether the token is this form of a verb here, and no noun or adjective. */
    private boolean stands(int at, int end, VerbForms.Form form, VerbGroup group, int first) {
        int before = at - 1;
        while (before >= first && senses.adverb(before)) {
            before--;
        }
        boolean opens = before < first;
        boolean noun = senses.noun(at) != null || senses.classes(at).contains(HOMOGRAPH);
        boolean nounBefore = senses.is(before, Mood.DETERMINER) || senses.is(before, Mood.LINK) && !prose.folded(before).equals("to")
                || !opens && prose.kind(before) == Prose.Kind.POSSESSIVE || opens && form != VerbForms.Form.GERUND;
        return switch (form) {
            case GERUND -> group.auxiliary() || opens || prose.is(before, ',') || senses.is(before, Mood.CLAUSE) || senses.is(before, Mood.LINK) && !prose.isCapitalised(end);
            case PAST -> !group.passive() && !nounBefore && !adjective(before, end);
            case PARTICIPLE -> !nounBefore && !adjective(before, end) || group.auxiliary();
            case BASE -> group.infinitive() || group.auxiliary() && !senses.is(before, Mood.BE) || group.negated() || group.refused()
                    || !nounBefore && pluralAt(before) && (!noun || opensObject(end) || plain(end));
            case THIRD -> !nounBefore && !group.auxiliary() && (prose.isCapitalised(before) || !pluralAt(before) || prose.folded(before).equals("who")) && !prose.folded(end).equals("of")
                    && (!noun || senses.is(end, Mood.DETERMINER) || opensObject(end) && (prose.isCapitalised(before) || prose.folded(before).equals("who")));
        };
    }

    /** "the long-threatened invasion": a hyphen before, a noun of events behind. */
    private boolean adjective(int before, int end) {
        return prose.is(before, '-') && prose.touchesNext(before) || senses.is(before, Mood.DETERMINER) && end < prose.size() && prose.isWord(end);
    }

    private boolean pluralAt(int token) {
        String word = prose.folded(token);
        if (senses.verb(token) != null && senses.noun(token) == null && !prose.isCapitalised(token)) {
            return false;
        }
        return word.endsWith("s") && !word.endsWith("ss") && word.length() > 3 || PLURAL.contains(word);
    }

    private boolean opensObject(int at) {
        return at < prose.size() && (senses.is(at, Mood.DETERMINER) || senses.is(at, Mood.LINK) || prose.isCapitalised(at) || prose.isNumber(at));
    }

    /** "Russian minister to visit Minsk": no verb comes before the infinitive. */
    private boolean heads(int first, int end) {
        for (int i = first; i < end; i++) {
            if (senses.verb(i) != null && !prose.isCapitalised(i) || senses.mood(i) != null && !senses.is(i, Mood.DETERMINER) && !senses.is(i, Mood.LINK)
                    || !prose.isWord(i) && !prose.is(i, ',') && prose.kind(i) != Prose.Kind.POSSESSIVE && !prose.is(i, '-')) {
                return false;
            }
        }
        return end > first;
    }

    /** "a visit that will see Chile and Peru sign": what is seen, made or let happen comes with the verb before it. */
    private boolean foreseen(int from, int verb) {
        for (int i = from; i < verb; i++) {
            if (senses.is(i, Mood.PLANNED)) {
                return true;
            }
        }
        return false;
    }

    /** "told Serbia to cease fire and withdraw": the second is asked for as the first is. */
    private boolean afterInfinitive(int first, int and) {
        for (int i = and - 1; i > first && !prose.is(i, ','); i--) {
            if (prose.folded(i - 1).equals("to") && prose.isWord(i) && !prose.isCapitalised(i) && !senses.is(i, Mood.DETERMINER) && senses.noun(i) == null) {
                return true;
            }
        }
        return false;
    }

    /** "Imposed fines in moves coordinated with Chile": behind a verb and a preposition, a past form only describes its noun. */
    private boolean ofNoun(int at, int first) {
        boolean described = at - 2 > first && senses.is(at - 2, Mood.LINK) && !prose.isCapitalised(at - 1);
        for (int i = at - 3; described && i > first && !senses.is(i, Mood.CLAUSE); i--) {
            if (senses.verb(i) != null && !prose.isCapitalised(i) && senses.noun(i) == null || senses.is(i, Mood.BE)) {
                return true;
            }
        }
        return false;
    }

    /** "Welcomed President Boric's statement": no object, but whose it is. */
    private boolean owns(int at) {
        int next = at + 1;
        while (next < at + 5 && prose.isWord(next) && (prose.isCapitalised(next) || senses.mood(next) == null || prose.folded(next).equals("of"))) {
            next++;
        }
        return next < prose.size() && prose.kind(next) == Prose.Kind.POSSESSIVE;
    }

    private boolean participleAt(int at) {
        int verb = senses.adverb(at) ? at + 1 : at;
        return prose.folded(verb).endsWith("ed") && !prose.isCapitalised(verb)
                || senses.verb(verb) != null && senses.verb(verb).entries().stream().anyMatch(v -> v.form() == VerbForms.Form.PARTICIPLE);
    }

    /** Whether this is a word of no other use: "arrest activists". */
    private boolean plain(int at) {
        return prose.isWord(at) && senses.mood(at) == null && senses.verb(at) == null;
    }

    /** Where the object stands that the verb needs: behind it, or in the passive before it; -1 when nowhere. */
    private int object(String object, int at, int end, int first, int last, boolean passive) {
        if (object.startsWith(Trigger.ANYWHERE)) {
            String wanted = object.substring(Trigger.ANYWHERE.length());
            return IntStream.range(first, last).filter(i -> senses.classes(i).contains(wanted)).findFirst().orElse(-1);
        }
        boolean asSubject = object.startsWith(Trigger.AS_SUBJECT);
        if (passive || asSubject) {
            String wanted = asSubject ? object.substring(Trigger.AS_SUBJECT.length()) : object;
            for (int i = at - 1; i >= Math.max(first, at - REACH - 4); i--) {
                boolean name = asSubject && prose.isCapitalised(i) && i > first;
                if (!name && senses.classes(i).contains(wanted)) {
                    return i;
                }
            }
            if (asSubject) {
                return -1;
            }
        }
        for (int i = end; i < Math.min(last, end + REACH); i++) {
            if (senses.classes(i).contains(object) && !owns(i)) {
                return i;
            }
            if (senses.parts(i) && !senses.quotes(i) || prose.folded(i).equals("from") || senses.is(i, Mood.CLAUSE) && i > end + 1 && !prose.folded(i).equals("as")) {
                break;
            }
        }
        return -1;
    }

    /** "battle tank", "summit venue": the noun only describes the next. */
    private boolean compound(int at) {
        String next = prose.folded(at);
        return plain(at) && !prose.isCapitalised(at) && !next.endsWith("ed") && !next.endsWith("s") && !senses.adverb(at)
                && !GOES_ON.contains(next);
    }

    private Cue noun(int at, int first) {
        Lexicon.Match<Trigger> match = senses.noun(at);
        Clause clause = Clause.before(senses, at, first);
        Nominal nominal = Nominal.before(senses, at, first);
        boolean away = match.entries().get(0).type().roles().of("in") == Party.Role.HOST && prose.folded(at - 1).length() > 0;
        boolean topic = !away && !senses.is(at, Mood.LINK) && Nominal.topic(senses, at, first);
        int rank = at - first + BARE_NOUN + (clause.main() ? 0 : SUBORDINATE);
        VerbGroup group = nominal.group(at);
        boolean coming = nominal.status() == Event.Status.HAPPENED && !match.entries().get(0).type().ahead() && (clause.main() && Nominal.ahead(senses, clause.first(), at, match.end()) || Nominal.opensPlan(senses, at, match.end(), first) || Nominal.beside(senses, at, first));
        return new Cue(at, match.end(), -1, match.entries().get(0), true, coming ? group.planned() : group, clause, false, topic, rank);
    }
}
