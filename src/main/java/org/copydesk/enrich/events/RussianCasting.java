package org.copydesk.enrich.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.copydesk.enrich.names.Entity;
import org.copydesk.text.Prose;

/** Gives the players of a Russian sentence their parts in an event: by their case, and by the prepositions that they stand behind. */
final class RussianCasting {
    private final RussianSenses senses;
    private final Prose prose;
    private final RussianBelonging belonging;

    RussianCasting(RussianSenses senses) {
        this.senses = senses;
        this.prose = senses.prose;
        this.belonging = new RussianBelonging(senses);
    }

    /** @param scene between whom and where the sentence is set, if nobody is named */
    List<Party> parties(Cue cue, RussianClause clause, List<RussianPlayer> players, Scene scene) {
        List<RussianPlayer> here = players.stream().filter(clause::holds).toList();
        RussianBill bill = new RussianBill();
        Roles roles = cue.trigger().roles();
        EventType type = cue.trigger().type();
        int word = cue.object() < 0 ? cue.first() : Math.min(cue.first(), cue.object());
        List<RussianPlayer> between = here.stream().filter(p -> p.link().equals("between") && !belonging.bond(p) && p.first() > word).toList();
        bill.add(roles.of("of"), here.stream().filter(p -> p.link().equals("of") && belonging.owns(cue, p)).toList());
        bill.add(roles.of("between"), between);
        boolean asks = !noun(cue) || !bill.is(roles.of(Roles.SUBJECT)) && (!cue.noun() || senses.during(cue.first()));
        List<RussianPlayer> subjects = asks ? subjects(cue, clause, here, players) : List.of();
        addByCase(bill, cue, here, noun(cue) && !between.isEmpty() ? List.of() : subjects, subjects);
        here.stream().filter(p -> !p.link().isEmpty() && !p.link().equals("of") && !p.link().equals("between") && belonging.belongs(cue, p)).forEach(p -> bill.add(roles.of(p.link()), p));
        if (type.across()) {
            bill.abroad(type.roles().of(Roles.SUBJECT));
        }
        new RussianUnsaid(senses, cue, clause, here, scene, bill).add();
        return type.least() > 1 ? withCountries(bill.parties()) : bill.parties();
    }

    /** Adds those of whom their case tells the part. */
    private void addByCase(RussianBill bill, Cue cue, List<RussianPlayer> here, List<RussianPlayer> doers, List<RussianPlayer> subjects) {
        Roles roles = cue.trigger().roles();
        if (cue.passive()) {
            bill.add(roles.of(Roles.OBJECT), subjects);
            bill.add(roles.of("by"), here.stream().filter(p -> p.may(Case.INSTRUMENTAL) && !p.may(Case.NOMINATIVE)).toList());
        } else {
            bill.add(roles.of(Roles.SUBJECT), doers);
        }
        if (noun(cue)) {
            return;
        }
        if (!cue.passive()) {
            bill.add(roles.of(Roles.OBJECT), objects(cue, here, subjects));
        }
        bill.add(roles.of("to"), here.stream().filter(p -> p.may(Case.DATIVE) && !p.may(Case.NOMINATIVE) && !p.may(Case.ACCUSATIVE) && !subjects.contains(p)).toList());
    }

    /** Without people of no country beside whom a country has the same role. */
    private static List<Party> withCountries(List<Party> parties) {
        List<Party> known = List.copyOf(parties);
        parties.removeIf(p -> p.country() == null && p.entity().kind() == Entity.Kind.PERSON && known.stream().anyMatch(q -> q.role() == p.role() && q.country() != null));
        return parties;
    }

    /** Who stands in the nominative: nearest before the word, else behind it; of a clause without one whoever did what was told before. */
    private List<RussianPlayer> subjects(Cue cue, RussianClause clause, List<RussianPlayer> here, List<RussianPlayer> players) {
        if (clause.relative()) {
            return players.stream().filter(p -> p.end() <= clause.first() && clause.first() - p.end() <= 2).reduce((a, b) -> b).map(List::of).orElse(List.of());
        }
        List<RussianPlayer> may = here.stream().filter(p -> p.may(Case.NOMINATIVE)).toList();
        List<RussianPlayer> sure = may.stream().filter(p -> !p.cases().contains(Case.ACCUSATIVE)).toList();
        List<RussianPlayer> all = sure.isEmpty() ? may.stream().filter(p -> !p.place() || p.end() <= cue.first() || cue.noun()).toList() : sure;
        RussianPlayer before = all.stream().filter(p -> p.end() <= cue.first()).max(Comparator.comparingInt(RussianPlayer::first)).orElse(null);
        RussianPlayer subject = before != null ? before : all.stream().filter(p -> p.first() >= cue.end()).min(Comparator.comparingInt(RussianPlayer::first)).orElse(null);
        if (subject == null && !cue.group().infinitive()) {
            subject = players.stream().filter(p -> p.may(Case.NOMINATIVE) && (p.person() || !p.cases().contains(Case.ACCUSATIVE)) && p.end() <= clause.first()).reduce((a, b) -> b).orElse(null);
        }
        return subject == null ? List.of() : together(subject, players);
    }

    /** Who stands in the accusative and is not the subject, nearest behind the verb, else before it. */
    private List<RussianPlayer> objects(Cue cue, List<RussianPlayer> here, List<RussianPlayer> subjects) {
        boolean people = cue.trigger().type().roles().of(Roles.OBJECT) == Party.Role.TARGET && cue.trigger().type().mutual();
        List<RussianPlayer> all = here.stream().filter(p -> p.may(Case.ACCUSATIVE) && !subjects.contains(p) && !(people && p.place())).toList();
        RussianPlayer object = all.stream().filter(p -> p.first() >= cue.end()).min(Comparator.comparingInt(RussianPlayer::first))
                .orElse(all.stream().filter(p -> p.end() <= cue.first()).max(Comparator.comparingInt(RussianPlayer::first)).orElse(null));
        if (object == null && cue.trigger().object() == null && cue.trigger().type().across()) { // "поздравил с днем рождения президента": no birthday of his, or it is
            object = here.stream().filter(p -> p.link().equals("of") && p.cases().contains(Case.ACCUSATIVE) && !p.place() && p.owner() >= cue.end()).findFirst().orElse(null);
        }
        return object == null ? List.of() : together(object, here);
    }

    /** This player and those of one list with him. */
    private List<RussianPlayer> together(RussianPlayer one, List<RussianPlayer> players) {
        List<RussianPlayer> list = new ArrayList<>(List.of(one));
        int at = players.indexOf(one);
        for (int i = at; i > 0 && listed(players.get(i - 1), players.get(i)); i--) {
            list.add(0, players.get(i - 1));
        }
        for (int i = at; i + 1 < players.size() && listed(players.get(i), players.get(i + 1)); i++) {
            list.add(players.get(i + 1));
        }
        return list;
    }

    private boolean listed(RussianPlayer one, RussianPlayer next) {
        boolean same = one.link().equals(next.link()) && (one.first() == next.first() || next.cases().stream().anyMatch(one.cases()::contains));
        for (int i = one.end(); same && i < next.first(); i++) {
            same = prose.folded(i).equals("и") || prose.is(i, ',') || prose.is(i, '-') || prose.is(i, '–') || prose.folded(i).equals("также") || prose.folded(i).equals("а") || senses.adjective(i);
        }
        return same;
    }

    /** Whether a noun tells it, and a verb at most that it happened: "состоялась встреча". */
    static boolean noun(Cue cue) {
        return cue.noun() || cue.trigger().object() != null && cue.trigger().object().startsWith(Trigger.AS_SUBJECT);
    }
}
