package org.copydesk.enrich.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.copydesk.text.Lexicon;
import org.copydesk.text.Prose;

/** Finds the words of a Russian sentence that tell events: verbs with the nouns that they need, and nouns that tell by themselves. */
final class RussianCues {
    /** How far before a noun or infinitive the word may stand that says whether it comes. */
    private static final int NEAR = 7;
    /** The same where the noun only says when something else happened. */
    private static final int NEXT = 2;
    private static final Set<String> WILL = Set.of("будет", "будут");
    private final RussianSenses senses;
    private final Prose prose;

    RussianCues(RussianSenses senses) {
        this.senses = senses;
        this.prose = senses.prose;
    }

    /** In the order of the sentence, verbs first. */
    List<Cue> find(int sentence) {
        List<Cue> verbs = new ArrayList<>();
        List<Cue> nouns = new ArrayList<>();
        int end;
        for (int i = prose.firstOf(sentence); i < prose.endOf(sentence); i = end) {
            Cue cue = verb(i, sentence);
            end = cue == null ? i + 1 : cue.end();
            if (cue != null) {
                verbs.add(cue);
            }
        }
        for (int i = prose.firstOf(sentence); i < prose.endOf(sentence); i = end) {
            Cue cue = noun(i, sentence, verbs);
            end = senses.noun(i) == null ? i + 1 : senses.noun(i).end();
            if (cue != null && verbs.stream().noneMatch(verb -> verb.takes(cue))) {
                nouns.add(cue);
            }
        }
        verbs.removeIf(verb -> verb.trigger().type() == null);
        verbs.addAll(nouns);
        verbs.sort(Comparator.comparing(Cue::noun));
        return verbs;
    }

    private Cue verb(int at, int sentence) {
        Lexicon.Match<RussianVocabulary.Verb> match = senses.verb(at);
        if (match == null) {
            return null;
        }
        RussianClause clause = RussianClause.around(senses, at, sentence);
        RussianObjects.Taken taken = new RussianObjects(senses, match, clause).best();
        return taken == null ? null : new Cue(at, match.end(), taken.object(), taken.verb().trigger(), false, group(at, taken.verb(), clause), clause.asClause(), false, false, false, at);
    }

    private VerbGroup group(int at, RussianVocabulary.Verb verb, RussianClause clause) {
        boolean infinitive = verb.form() == RussianVerbs.Form.INFINITIVE;
        boolean negated = prose.folded(at - 1).equals("не") || prose.folded(at + 1).equals("бы") || prose.folded(at + 1).equals("ли");
        Event.Status status = verb.form() == RussianVerbs.Form.PRESENT && verb.done() ? Event.Status.PLANNED : Event.Status.HAPPENED;
        boolean possible = false;
        boolean explained = !infinitive;
        boolean passive = verb.form() == RussianVerbs.Form.PASSIVE;
        for (int i = clause.first(); i < clause.end() && (infinitive || passive); i++) {
            boolean beside = i < at && at - i <= NEAR || i > at && i - at <= 2;
            Mood mood = beside && i != at ? senses.mood(i) : null;
            boolean will = WILL.contains(prose.folded(i));
            if (passive && will || infinitive && mood == Mood.PLANNED) {
                status = Event.Status.PLANNED;
                explained = true;
            } else if (infinitive && mood == Mood.PROPOSED && status != Event.Status.PLANNED) {
                status = Event.Status.PROPOSED;
                explained = true;
            } else if (infinitive && (mood == Mood.POSSIBLE || mood == Mood.NOT)) {
                possible = true;
            }
        }
        return new VerbGroup(at, status, negated, false, possible, passive, true, infinitive, !explained);
    }

    private Cue noun(int at, int sentence, List<Cue> verbs) {
        if (senses.noun(at) == null) {
            return null;
        }
        Trigger trigger = senses.noun(at).entries().stream().map(noun -> senses.vocabulary.events.get(noun.kind())).filter(java.util.Objects::nonNull).findFirst().orElse(null);
        if (trigger == null) {
            return null;
        }
        RussianClause clause = RussianClause.around(senses, at, sentence);
        Event.Status status = Event.Status.HAPPENED;
        boolean possible = false;
        boolean during = senses.during(at);
        List<Cue> beside = verbs.stream().filter(verb -> verb.first() >= clause.first() && verb.first() < clause.end()).toList();
        int reach = during && beside.stream().anyMatch(verb -> verb.status() == Event.Status.HAPPENED && !verb.group().governed()) ? NEXT : NEAR;
        for (int i = clause.first(); i < clause.end() && !(during && i > at); i++) {
            Mood mood = senses.mood(i);
            boolean before = i < at && at - i <= reach;
            if (mood == Mood.PLANNED && (before || i > at)) {
                status = Event.Status.PLANNED;
            }
            possible |= before && (mood == Mood.PROPOSED || mood == Mood.POSSIBLE || mood == Mood.NOT) || mood == Mood.CONDITION;
        }
        boolean asked = beside.stream().anyMatch(verb -> verb.first() < at && (verb.group().infinitive() && verb.group().governed() || verb.trigger().type() != null && verb.trigger().type().ahead()));
        if (asked) {
            return null; // "пригласил посетить страну с визитом"
        }
        boolean coming = beside.stream().anyMatch(verb -> verb.status() == Event.Status.PLANNED);
        status = coming ? Event.Status.PLANNED : status;
        VerbGroup group = new VerbGroup(at, status, prose.folded(at - 1).equals("не"), false, possible && status != Event.Status.PLANNED, false, false, false, false);
        return new Cue(at, senses.noun(at).end(), Cue.NONE, trigger, true, group, clause.asClause(), false, possible && !during && status != Event.Status.PLANNED, false, at);
    }
}
