package org.copydesk.enrich.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.copydesk.enrich.names.Entity;
import org.copydesk.text.Prose;

/** Gives the players of a sentence their parts in an event. */
final class Casting {
    /** The part of those who stand right before a noun, where it is not that of the subject. */
    private static final String OWNER = "owner";
    /** How many tokens before "who" its person may stand when no name says that it is one. */
    private static final int NEAR = 3;
    /** Prepositions that may stand between a word and those between whom it is. */
    private static final Set<String> WHERE = Set.of("of", "in", "at", "on");
    private final Reading reading;
    private final Prose prose;
    private final Complements complements;
    private final Bodies bodies;

    Casting(Reading reading, Bodies bodies) {
        this.reading = reading;
        this.bodies = bodies;
        this.prose = reading.prose;
        this.complements = new Complements(reading);
    }

    /**
     * @param main whether this is the main event of its sentence: then those whom nobody names may be the pair
     * @param pair the two countries that are being spoken of; empty when they are not two
     */
    List<Party> parties(Cue cue, List<Player> players, boolean main, List<String> pair) {
        List<Party> parties = new ArrayList<>();
        Roles roles = cue.trigger().roles();
        List<Player> reached = nearest(cue, complements.behind(cue, players)).stream()
                .filter(p -> cue.noun() || p.end() > cue.object() || p.entity() == null || p.person() || !p.link().isEmpty() || cue.trigger().type().deed()).toList(); // "chair the SCO meeting"
        boolean asked = !cue.noun() && cue.trigger().type().ahead() && reached.stream().anyMatch(p -> p.link().isEmpty());
        List<Player> behind = asked ? reached.stream().filter(p -> p.link().isEmpty() || p.link().equals("by")).toList() : reached; // not where somebody is to go
        List<Player> between = Stream.concat(complements.inside(cue, players).stream(), behind.stream()).filter(p -> p.link().equals("between") && near(cue, p)).toList();
        boolean ours = !cue.trigger().type().mutual() || cue.noun() || cue.object() >= 0 || !between.isEmpty() && between.get(0).first() - cue.end() < NEAR; // "reviewed the truce between Mali and Chad"
        if (ours && between.size() > 1 && roles.of("between") != null) {
            between.forEach(p -> add(parties, roles.of("between"), p));
            return parties;
        }
        String subject = cue.passive() ? Roles.OBJECT : Roles.SUBJECT;
        String object = cue.passive() ? Roles.SUBJECT : Roles.OBJECT;
        List<Player> owners = cue.noun() ? owners(cue.first(), players) : List.of();
        Party.Role own = roles.of(OWNER) == null ? roles.of(subject) : roles.of(OWNER);
        owners.forEach(p -> add(parties, own, p));
        boolean owned = cue.noun() && behind.stream().anyMatch(p -> (p.link().equals("of") || p.link().equals("by")) && roles.of(p.link()) == roles.of(subject));
        boolean alone = cue.noun() && !cue.trigger().type().mutual() && !cue.trigger().type().across();
        if (owners.isEmpty() && !owned && !alone) {
            subjects(cue, players).forEach(p -> add(parties, roles.of(subject), p));
        }
        if (cue.noun() && parties.isEmpty() && roles.of(subject) != null && !(cue.trigger().type().paired() && prose.folded(cue.end()).equals("with") && both(complements.opened(cue, players), players))) {
            complements.opened(cue, players).forEach(who -> together(who, players).forEach(p -> add(parties, roles.of(subject), p)));
        }
        boolean deed = cue.trigger().type().deed();
        behind.stream().filter(p -> ours || !p.link().equals("between")).filter(p -> !deed || behind.stream().noneMatch(q -> q != p && q.first() == p.first())).forEach(p -> add(parties, roles.of(link(cue, p, behind, object)), p));
        if (cue.noun() && cue.trigger().type().across()) {
            complements.around(cue, players).forEach(p -> add(parties, roles.of(p.link()), p));
        }
        if (cue.clause().relative() && parties.stream().map(Party::country).distinct().count() == 1) {
            hearer(cue, players, parties);
        }
        if (cue.noun() && cue.trigger().type().mutual() && prose.folded(cue.end()).equals("with") && prose.folded(cue.end() + 1).equals("the") && prose.folded(cue.end() + 2).equals("participation")) {
            parties.replaceAll(p -> new Party(roles.of(Roles.SUBJECT), p.country(), p.entity()));
        }
        beside(cue, players, parties);
        abroad(cue, parties, pair);
        host(cue, owners, parties, pair);
        boolean others = players.stream().anyMatch(p -> !p.person() && (p.country() == null ? bodies.among(p.entity()) : !pair.contains(p.country())));
        boolean during = cue.clause().relative() && cue.clause().opener() == Mood.CLAUSE && !main;
        boolean nobody = cue.noun() || prose.folded(cue.group().first() - 1).equals("it") || cue.passive() && !prose.folded(cue.end()).equals("by"); // else it has a subject, and it is somebody else
        if ((main || during) && nobody && cue.trigger().type().paired() && parties.isEmpty() && !others && theirs(cue, players)) {
            pair.forEach(country -> parties.add(new Party(roles.of(Roles.SUBJECT), country, null)));
        }
        return parties;
    }

    /** "During the talks with Peru the sides agreed": the sides are Peru and somebody else. */
    private static boolean both(List<Player> opened, List<Player> players) {
        return opened.stream().anyMatch(p -> players.stream().anyMatch(q -> q != p && q.first() == p.first()));
    }

    /** Whether it can be that of the two countries: "the talks", "the bilateral meeting", "15 agreements were signed", where no other people act. */
    private boolean theirs(Cue cue, List<Player> players) {
        int sentence = prose.sentenceOf(cue.first());
        for (int i = prose.firstOf(sentence); i < prose.endOf(sentence); i++) {
            boolean people = reading.classes(i).contains("@people") || reading.classes(i).contains("@body");
            int at = i;
            boolean title = players.stream().anyMatch(p -> p.first() <= at + 3 && at < p.end());
            if (people && !title && i != cue.object() && !(prose.isCapitalised(i) && i > prose.firstOf(sentence))) {
                return false;
            }
        }
        int before = cue.first() - 1;
        while (before > prose.firstOf(sentence) && (prose.isWord(before) || prose.is(before, '-')) && reading.mood(before) == null && !prose.isCapitalised(before)) {
            before--;
        }
        return !cue.noun() || Set.of("the", "this", "these").contains(prose.folded(before));
    }

    /** "Lauded Turkey's support in addressing the Afghan crisis": a deed is done to those who stand first, and who share their part. */
    private List<Player> nearest(Cue cue, List<Player> behind) {
        if (!cue.trigger().type().deed() || cue.noun()) {
            return behind;
        }
        List<Player> nearest = new ArrayList<>();
        Player target = null;
        for (Player player : behind) {
            if (cue.trigger().roles().of(player.link().isEmpty() ? Roles.OBJECT : player.link()) == null && !player.link().equals("by")) {
                continue;
            }
            boolean acts = cue.trigger().roles().of(player.link()) == Party.Role.ACTOR || player.link().equals("by");
            if (acts || target == null || joined(target.end(), player.first())) {
                nearest.add(player);
                target = acts ? target : player;
            }
        }
        return nearest;
    }

    /** Somebody of whom nobody says where from, met by one of the two countries, is of the other. */
    private static void abroad(Cue cue, List<Party> parties, List<String> pair) {
        List<String> known = parties.stream().map(Party::country).filter(Objects::nonNull).distinct().toList();
        boolean bodies = parties.stream().anyMatch(p -> p.entity() != null && p.entity().kind() == Entity.Kind.ORGANIZATION);
        if (bodies || !cue.trigger().type().mutual() || known.size() != 1 || !pair.contains(known.get(0))) {
            return;
        }
        String other = pair.get(1 - pair.indexOf(known.get(0)));
        parties.replaceAll(p -> p.country() == null && p.entity().kind() == Entity.Kind.PERSON
                && (parties.size() == 2 || parties.stream().noneMatch(q -> q.country() != null && q.role() == p.role())) ? new Party(p.role(), other, p.entity()) : p);
    }

    /** "Invited Oman during a call with Peru": who did the one thing does the other. */
    private static void beside(Cue cue, List<Player> players, List<Party> parties) {
        Party.Role subject = cue.trigger().roles().of(Roles.SUBJECT);
        boolean open = cue.noun() && cue.trigger().type().mutual() && cue.clause().opener() == Mood.CLAUSE && !parties.isEmpty()
                && parties.stream().noneMatch(p -> p.role() == subject || p.country() == null);
        Player who = !open ? null : players.stream().filter(p -> p.end() <= cue.clause().first() && p.person() && p.country() != null && (p.link().isEmpty() || p.link().equals("by")))
                .reduce((a, b) -> b).orElse(null);
        if (who != null && parties.stream().noneMatch(p -> p.country().equals(who.country()))) {
            parties.add(0, who.as(subject));
        }
    }

    /** "Putin's visit was fruitful", told of Russia and Cuba: he came to the other of the two. */
    private static void host(Cue cue, List<Player> owners, List<Party> parties, List<String> pair) {
        boolean alone = parties.size() == 1 && owners.size() == 1 && owners.get(0).person() && cue.trigger().type().across();
        String guest = alone ? owners.get(0).country() : null;
        if (guest != null && pair.contains(guest) && parties.get(0).role() == Party.Role.GUEST) {
            parties.add(new Party(Party.Role.HOST, pair.get(1 - pair.indexOf(guest)), null));
        }
    }

    private String link(Cue cue, Player player, List<Player> behind, String object) {
        if (cue.noun() && player.link().isEmpty()) {
            // a noun has no object: "At the talks both sides" speaks of those who talk, "At the talks Macron" of somebody who does more
            boolean both = cue.trigger().type().paired() && !prose.folded(cue.end()).equals("with") && behind.stream().anyMatch(p -> p != player && p.first() == player.first());
            return both ? Roles.SUBJECT : "";
        }
        boolean done = player.link().equals("by") && !cue.noun();
        boolean unlinked = player.link().isEmpty() && !(cue.passive() && cue.object() >= 0 && cue.object() < cue.first());
        boolean doer = done && cue.trigger().type().deed() && cue.trigger().type().toward(); // "slammed statements by Peru"
        return unlinked || done && cue.passive() || doer ? object : done ? "" : player.link();
    }

    /** Whether no other preposition stands between the cue, or its object, and this player's own. */
    private boolean near(Cue cue, Player player) {
        int links = 0;
        for (int i = Math.max(cue.end(), cue.object() + 1); i < player.first(); i++) {
            links += reading.is(i, Mood.LINK) && !WHERE.contains(prose.folded(i)) ? 1 : 0;
        }
        return links <= 1;
    }

    /** "Macron received an envoy, who handed over a letter": the one of whom the whole sentence speaks. */
    private void hearer(Cue cue, List<Player> players, List<Party> parties) {
        Party.Role role = cue.trigger().roles().of(cue.trigger().roles().of(Roles.OBJECT) == null ? "with" : Roles.OBJECT);
        players.stream().filter(p -> p.link().isEmpty() && p.end() < cue.clause().first()).findFirst().ifPresent(p -> add(parties, role, p));
    }

    private void add(List<Party> parties, Party.Role role, Player player) {
        if (role == Party.Role.HOST && bodies.among(player.entity()) && !player.link().isEmpty() && !prose.folded(player.first() - 2).equals("to") && !prose.folded(player.first() - 1).equals("to")) {
            return; // "travels to Nairobi for a summit of the African Union"
        }
        boolean there = role == null || parties.stream().anyMatch(p -> player.entity() != null && player.entity().equals(p.entity())
                || player.entity() == null && player.country().equals(p.country()));
        if (!there) {
            Party country = player.entity() == null || player.country() == null ? null
                    : parties.stream().filter(p -> p.entity() == null && player.country().equals(p.country())).findFirst().orElse(null);
            parties.remove(country);
            parties.add(player.as(country == null ? role : country.role())); // "Kazakh-Russian talks with Putin": he stands for his country
        }
    }

    private List<Player> subjects(Cue cue, List<Player> players) {
        int at = cue.noun() ? cue.first() : firstOfRow(cue.group().first());
        List<Player> before = players.stream().filter(p -> p.end() <= at).toList();
        List<Player> inClause = before.stream().filter(cue.clause()::holds).toList();
        Player subject = last(inClause, "");
        if (subject == null && !cue.noun() && !cue.clause().word().equals("who") && cue.clause().relative()) {
            int opener = cue.clause().first() - 1;
            Player antecedent = before.stream().filter(p -> p.end() <= opener && opener - p.end() <= 2).reduce((a, b) -> b).orElse(null);
            return antecedent == null ? List.of() : together(antecedent, before); // "an agreement that would offer": nobody does
        }
        if (subject == null && (cue.noun() ? cue.clause().word().equals("who") : cue.clause().relative())) {
            subject = before.stream().filter(p -> p.end() <= cue.clause().first()).reduce((a, b) -> b).filter(p -> p.person() || cue.clause().first() - p.end() <= NEAR).orElse(null);
        }
        if (subject == null) {
            subject = last(inClause, "of");
        }
        if (subject == null) {
            subject = last(inClause, "from");
        }
        if (subject == null && !cue.passive() && !cue.noun()) {
            Stream<Player> unlinked = before.stream().filter(p -> p.link().isEmpty());
            int opener = cue.clause().first() - 1;
            boolean told = cue.clause().main() && opener >= prose.firstOf(prose.sentenceOf(at)) && prose.folded(opener).equals("that"); // "GENEVA: China said that it had": China
            subject = told ? unlinked.filter(p -> p.end() <= cue.clause().first()).reduce((a, b) -> joined(a.end(), b.first()) ? a : b).orElse(null) : unlinked.findFirst().orElse(null);
        }
        if (subject != null && cue.clause().word().equals("who") && cue.trigger().type().across() && cue.trigger().type().lasting()) {
            return List.of(subject); // "Macron and Scholz, who is on a visit": the last of them
        }
        return subject == null || sent(cue, subject) ? List.of() : together(subject, inClause.contains(subject) ? inClause : before);
    }

    /** "Kenya's exports go to Uganda": goods are no guests. */
    private boolean sent(Cue cue, Player subject) {
        boolean goods = !cue.noun() && cue.trigger().type().lasting() && cue.trigger().type().across() && subject.possessive() && subject.entity() == null;
        for (int i = subject.end(); goods && i < cue.first(); i++) {
            goods = !reading.classes(i).contains("@people") && !reading.classes(i).contains("@official") && !reading.classes(i).contains("@delegation");
        }
        return goods;
    }

    /** "Macron met Scholz and signed": where the first of several verbs begins that share a subject. */
    private int firstOfRow(int verb) {
        int at = verb;
        for (int i = verb - 2; prose.folded(at - 1).equals("and") && i >= prose.firstOf(prose.sentenceOf(verb)) && !reading.parts(i); i--) {
            boolean earlier = reading.verb(i) != null && !prose.isCapitalised(i) && reading.noun(i) == null && !prose.folded(i - 1).equals("to") || reading.is(i, Mood.SPEECH);
            at = earlier ? i : at;
        }
        return at;
    }

    private static Player last(List<Player> players, String link) {
        return players.stream().filter(p -> p.link().equals(link)).reduce((a, b) -> b).orElse(null);
    }

    /** Those who stand right before a noun: "Kagame's visit", "Kazakh-Turkish talks". */
    private List<Player> owners(int noun, List<Player> players) {
        List<Player> owners = new ArrayList<>();
        int next = noun;
        for (int i = players.size() - 1; i >= 0; i--) {
            Player player = players.get(i);
            int reach = next != noun ? 1 : player.possessive() ? 4 : 2;
            if (!owners.isEmpty() && player.first() == owners.get(0).first()) {
                owners.add(0, player);
            } else if (player.end() <= next && next - player.end() <= reach && plain(player.end(), next)) {
                owners.add(0, player);
                next = player.first();
            }
        }
        return owners;
    }

    private boolean plain(int first, int end) {
        for (int i = first; i < end; i++) {
            if (reading.mood(i) != null && reading.mood(i) != Mood.DETERMINER || reading.verb(i) != null || prose.kind(i) == Prose.Kind.MARK && !prose.is(i, '-') && !prose.is(i, '–')) {
                return false;
            }
        }
        return true;
    }

    /** The player with those beside it who share its part: "Turkey and Kazakhstan". */
    private List<Player> together(Player subject, List<Player> players) {
        int at = players.indexOf(subject);
        int from = at;
        boolean and = false;
        while (from > 0 && joined(players.get(from - 1).end(), players.get(from).first())
                && (and || players.get(from - 1).person() && players.get(from).person() && players.get(from - 1).link().isEmpty() || players.get(from - 1).first() == players.get(from).first() || !apart(players.get(from - 1).end(), players.get(from).first()))) {
            and = true;
            from--;
        }
        int to = at + 1;
        while (to < players.size() && joined(players.get(to - 1).end(), players.get(to).first())) {
            to++;
        }
        return players.subList(from, to);
    }

    /** "From the embassy, Mr. X praised": only a comma stands between, and no list goes on. */
    private boolean apart(int first, int end) {
        boolean comma = false;
        for (int i = first; i < end; i++) {
            if (prose.folded(i).equals("and") || prose.is(i, '&')) {
                return false;
            }
            comma |= prose.is(i, ',');
        }
        return comma;
    }

    private boolean joined(int first, int end) {
        if (first > end) {
            return true;
        }
        boolean and = false;
        for (int i = first; i < end; i++) {
            String word = prose.folded(i);
            and |= word.equals("and") || word.equals(",") || word.equals("-") || word.equals("&");
            boolean office = and && end - first <= 4 || and && prose.isCapitalised(i) || word.equals("and") || word.equals(",") || reading.is(i, Mood.DETERMINER);
            if (reading.verb(i) != null && !prose.isCapitalised(i) || reading.mood(i) == Mood.LINK && !prose.isCapitalised(i + 1) || reading.mood(i) == Mood.CLAUSE || !office) {
                return false;
            }
        }
        return and || first == end;
    }
}
