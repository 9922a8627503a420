package org.copydesk.enrich.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.copydesk.enrich.names.Entity;
import org.copydesk.text.Prose;

/** Gives the players of a Russian sentence their parts in an event: by their case, and by the prepositions that they stand behind. */
final class RussianCasting {
    /** How many tokens behind a verb a noun may stand whose owner is meant by it: "осудил действия". */
    private static final int NEXT = 4;
    /** How many tokens behind a noun those may stand who belong to it. */
    private static final int FAR = 14;
    private static final Set<String> APART = Set.of("перед", "после", "до", "накануне", "преддверии");
    private final RussianSenses senses;
    private final Prose prose;

    RussianCasting(RussianSenses senses) {
        this.senses = senses;
        this.prose = senses.prose;
    }

    /** @param scene between whom and where the sentence is set, if nobody is named */
    List<Party> parties(Cue cue, RussianClause clause, List<RussianPlayer> players, Scene scene) {
        List<RussianPlayer> here = players.stream().filter(clause::holds).toList();
        Bill bill = new Bill();
        Roles roles = cue.trigger().roles();
        boolean passive = cue.passive();
        List<RussianPlayer> owners = here.stream().filter(p -> p.link().equals("of") && owns(cue, p)).toList();
        List<RussianPlayer> between = here.stream().filter(p -> p.link().equals("between") && !bond(p) && p.first() > Math.min(cue.first(), cue.object() < 0 ? cue.first() : cue.object())).toList();
        bill.add(roles.of("of"), owners);
        bill.add(roles.of("between"), between);
        boolean noun = noun(cue);
        boolean asks = !noun || !bill.is(roles.of(Roles.SUBJECT)) && (!cue.noun() || senses.during(cue.first()));
        List<RussianPlayer> subjects = asks ? subjects(cue, clause, here, players) : List.of();
        if (!passive && !(noun && !between.isEmpty())) {
            bill.add(roles.of(Roles.SUBJECT), subjects);
        } else if (passive) {
            bill.add(roles.of(Roles.OBJECT), subjects);
            bill.add(roles.of("by"), here.stream().filter(p -> p.may(Case.INSTRUMENTAL) && !p.may(Case.NOMINATIVE)).toList());
        }
        if (!noun && !passive) {
            bill.add(roles.of(Roles.OBJECT), objects(cue, here, subjects));
        }
        if (!noun) {
            bill.add(roles.of("to"), here.stream().filter(p -> p.may(Case.DATIVE) && !p.may(Case.NOMINATIVE) && !p.may(Case.ACCUSATIVE) && !subjects.contains(p)).toList());
        }
        for (RussianPlayer player : here) {
            if (!player.link().isEmpty() && !player.link().equals("of") && !player.link().equals("between") && belongs(cue, player)) {
                bill.add(roles.of(player.link()), player);
            }
        }
        if (cue.trigger().type().across()) {
            bill.playbill.abroad(cue.trigger().type().roles().of(Roles.SUBJECT));
        }
        unsaid(cue, clause, here, bill, scene);
        if (cue.trigger().type().least() > 1) {
            List<Party> known = List.copyOf(bill.playbill.parties());
            bill.playbill.parties().removeIf(p -> p.country() == null && p.entity().kind() == Entity.Kind.PERSON && known.stream().anyMatch(q -> q.role() == p.role() && q.country() != null));
        }
        return bill.playbill.parties();
    }

    /** The parties found so far, with those of whom no more than the office is known. */
    private static final class Bill {
        private final Playbill playbill = new Playbill();
        private final List<Party.Role> unknown = new ArrayList<>();

        void add(Party.Role role, List<RussianPlayer> players) {
            players.forEach(player -> add(role, player));
        }

        void add(Party.Role role, RussianPlayer player) {
            if (player.known()) {
                playbill.add(role, player.player());
            } else if (role != null) {
                unknown.add(role);
            }
        }

        boolean is(Party.Role role) {
            return unknown.contains(role) || playbill.parties().stream().anyMatch(party -> party.role() == role);
        }
    }

    /** Whether the noun is his that tells the event, or that its verb takes. */
    private boolean owns(Cue cue, RussianPlayer player) {
        int noun = cue.noun() ? cue.first() : cue.object();
        if (noun < 0) {
            return cue.trigger().type().deed() && player.owner() >= cue.end() && player.owner() < cue.end() + NEXT;
        }
        return player.owner() >= noun && player.owner() < senses.noun(noun).end();
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

    /** Whether he is of this event, and not of another noun before his preposition: "развитие сотрудничества с Россией". */
    private boolean belongs(Cue cue, RussianPlayer player) {
        int noun = cue.noun() ? cue.first() : cue.object();
        boolean there = cue.trigger().type().lasting() && player.link().equals("in") && senses.during(cue.first()); // "находится в Ташкенте с визитом"
        if (cue.noun() && (player.first() < cue.end() && !there || player.first() - cue.end() > FAR)) {
            return false;
        }
        if (!player.place()) {
            return cue.noun() || !besides(player, noun);
        }
        int before = player.first() - 1;
        while (before > 0 && (senses.adjective(before) || senses.preposition(before) != null || senses.is(before, "site"))) {
            before--;
        }
        boolean word = prose.isWord(before) && !prose.isCapitalised(before);
        boolean own = before >= cue.first() && before < cue.end() || noun >= 0 && before >= noun && before < senses.noun(noun).end() || senses.noun(before) != null && senses.is(before, "@visit");
        return own || !word || senses.verb(before) != null || senses.is(before, Mood.BETWEEN) || senses.adjective(before) || prose.isNumber(before);
    }

    /** "Поговорил с министром перед встречей с президентом": whether he stands behind a noun that tells what came before or after. */
    private boolean besides(RussianPlayer player, int object) {
        int other = senses.described(player.first()) - 2;
        boolean tells = other > 0 && other != object && senses.noun(other) != null && senses.noun(other).entries().stream().anyMatch(noun -> senses.vocabulary.events.containsKey(noun.kind()));
        int first = tells ? senses.described(other) : 0;
        return first > 0 && APART.contains(prose.folded(first - 1));
    }

    /** "Отношения между Россией и Китаем": between them is something else. */
    private boolean bond(RussianPlayer player) {
        int before = player.first() - 1;
        while (before > 0 && (senses.adjective(before) || senses.preposition(before) != null || senses.is(before, Mood.DETERMINER) || prose.isCapitalised(before) || prose.folded(before).equals("и"))) {
            before--;
        }
        return senses.is(before, "@bond");
    }

    /** Whether a noun tells it, and a verb at most that it happened: "состоялась встреча". */
    private static boolean noun(Cue cue) {
        return cue.noun() || cue.trigger().object() != null && cue.trigger().object().startsWith(Trigger.AS_SUBJECT);
    }

    /** "В нашей стране". */
    private boolean ours(RussianClause clause) {
        return java.util.stream.IntStream.range(clause.first(), clause.end()).anyMatch(i -> prose.folded(i).startsWith("наш"));
    }

    /** Who takes part though he is not named: the other of the two countries of which the story is. */
    private void unsaid(Cue cue, RussianClause clause, List<RussianPlayer> here, Bill bill, Scene scene) {
        List<Party> parties = bill.playbill.parties();
        EventType type = cue.trigger().type();
        List<String> countries = parties.stream().map(Party::country).filter(Objects::nonNull).distinct().toList();
        boolean many = java.util.stream.IntStream.range(clause.first(), clause.end()).anyMatch(i -> senses.is(i, "@session"));
        boolean others = many || here.stream().anyMatch(p -> p.country() != null && !scene.pair().contains(p.country()));
        boolean ahead = cue.noun() && cue.status() == Event.Status.PLANNED && !senses.during(cue.first()) && senses.is(cue.first(), "@signing") && scene.alone();
        if (parties.isEmpty() && type.paired() && (cue.passive() || noun(cue) && !cue.noun() || ahead) && bill.unknown.isEmpty() && !others) {
            scene.pair().forEach(country -> parties.add(new Party(cue.trigger().roles().of(Roles.SUBJECT), country, null)));
            return;
        }
        String other = countries.size() == 1 ? scene.other(countries.get(0)) : null;
        if (other == null || !type.mutual() && !type.across()) {
            return;
        }
        parties.replaceAll(p -> p.country() == null && p.entity().kind() == Entity.Kind.PERSON && parties.stream().noneMatch(q -> q.country() != null && q.role() == p.role()) ? new Party(p.role(), other, p.entity()) : p);
        boolean alone = parties.stream().allMatch(p -> countries.get(0).equals(p.country()));
        if (alone && !bill.unknown.isEmpty()) {
            parties.add(new Party(bill.unknown.get(0), other, null));
        } else if (alone && type.mutual() && !type.deed() && noun(cue) && !cue.noun() && scene.alone() && !others) {
            parties.replaceAll(p -> new Party(Party.Role.TARGET, p.country(), p.entity()));
            parties.add(0, new Party(type.roles().of(Roles.SUBJECT), other, null)); // "состоялась встреча с послом Чили"
        } else if (alone && type.mutual() && !type.deed() && cue.object() >= 0 && scene.alone() && here.stream().anyMatch(p -> p.place() && p.link().equals("in") && other.equals(p.country()))) {
            parties.add(new Party(type.roles().of("with"), other, null)); // "министр Ирана провел переговоры в Баку"
        } else if (alone && type.across() && (cue.noun() && (!senses.during(cue.first()) || clause.relative()) || ours(clause)) && scene.alone() && parties.stream().map(Party::role).distinct().count() == 1) {
            Party.Role subject = type.roles().of(Roles.SUBJECT);
            Party.Role object = type.roles().of(Roles.OBJECT);
            parties.add(new Party(parties.get(0).role() == subject ? object : subject, other, null));
        }
    }
}
