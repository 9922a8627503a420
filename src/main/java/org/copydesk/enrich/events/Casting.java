package org.copydesk.enrich.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.copydesk.text.Prose;

/** Gives the players of a sentence their parts in an event. */
final class Casting {
    /** The part of those who stand right before a noun, where it is not that of the subject. */
    private static final String OWNER = "owner";
    /** How many tokens behind a verb those may stand between whom it is. */
    private static final int NEAR = 3;
    /** Prepositions that may stand between a word and those between whom it is. */
    private static final Set<String> WHERE = Set.of("of", "in", "at", "on");
    private final Senses senses;
    private final Prose prose;
    private final Bodies bodies;
    private final Complements complements;
    private final Companions companions;
    private final Doers doers;
    private final Witnesses witnesses;
    private final Unsaid unsaid;

    Casting(Senses senses, Bodies bodies) {
        this.senses = senses;
        this.prose = senses.prose;
        this.bodies = bodies;
        this.complements = new Complements(senses);
        this.companions = new Companions(senses);
        this.doers = new Doers(senses, companions);
        this.witnesses = new Witnesses(senses);
        this.unsaid = new Unsaid(senses, bodies);
    }

    /**
     * @param main whether this is the main event of its sentence: then those whom nobody names may be the pair
     * @param scene between whom and where the sentence is set, if nobody is named
     */
    List<Party> parties(Cue cue, List<Player> players, boolean main, Scene scene) {
        List<Party> parties = new ArrayList<>();
        Roles roles = cue.trigger().roles();
        List<Player> behind = behind(cue, players.stream().filter(p -> p.end() <= cue.first() || !witnesses.stands(p)).toList());
        List<Player> between = Stream.concat(complements.inside(cue, players).stream(), behind.stream()).filter(p -> p.link().equals("between") && near(cue, p)).toList();
        boolean ours = !cue.trigger().type().mutual() || cue.noun() || cue.object() >= 0 || !between.isEmpty() && between.get(0).first() - cue.end() < NEAR; // "reviewed the truce between Mali and Chad"
        if (ours && between.size() > 1 && roles.of("between") != null) {
            between.forEach(p -> add(parties, roles.of("between"), p));
            return parties;
        }
        List<Player> owners = cue.noun() ? doers.owners(cue.first(), players) : List.of();
        before(cue, players, behind, owners, parties);
        boolean deed = cue.trigger().type().deed();
        behind.stream().filter(p -> ours || !p.link().equals("between")).filter(p -> !deed || behind.stream().noneMatch(q -> q != p && q.first() == p.first()))
                .forEach(p -> add(parties, roles.of(link(cue, p, behind)), p));
        if (cue.noun() && cue.trigger().type().mutual() && parties.isEmpty()) {
            parted(behind).forEach(p -> add(parties, roles.of(Roles.SUBJECT), p));
        }
        if (cue.noun() && cue.trigger().type().across()) {
            complements.around(cue, players).forEach(p -> add(parties, roles.of(p.link()), p));
        }
        if (cue.clause().relative() && parties.stream().map(Party::country).distinct().count() == 1) {
            hearer(cue, players, parties);
        }
        if (cue.trigger().type().mutual() && withParticipation(cue)) {
            parties.replaceAll(p -> new Party(roles.of(Roles.SUBJECT), p.country(), p.entity()));
        }
        unsaid.add(cue, players, owners, parties, main, scene);
        return parties;
    }

    /** Those behind the word that can have a part in it. */
    private List<Player> behind(Cue cue, List<Player> players) {
        List<Player> reached = nearest(cue, complements.behind(cue, players)).stream()
                .filter(p -> cue.noun() || p.end() > cue.object() || p.entity() == null || p.person() || !p.link().isEmpty() || cue.trigger().type().deed()).toList(); // "chair the SCO meeting"
        boolean asked = !cue.noun() && cue.trigger().type().ahead() && reached.stream().anyMatch(p -> p.link().isEmpty());
        return asked ? reached.stream().filter(p -> p.link().isEmpty() || p.link().equals("by")).toList() : reached; // not where somebody is to go
    }

    /** Gives those before the word their parts, for a noun also who stands behind the comma of the phrase that it opens with. */
    private void before(Cue cue, List<Player> players, List<Player> behind, List<Player> owners, List<Party> parties) {
        Roles roles = cue.trigger().roles();
        Party.Role subject = roles.of(cue.passive() ? Roles.OBJECT : Roles.SUBJECT);
        owners.forEach(p -> add(parties, roles.of(OWNER) == null ? subject : roles.of(OWNER), p));
        boolean owned = cue.noun() && behind.stream().anyMatch(p -> (p.link().equals("of") || p.link().equals("by")) && roles.of(p.link()) == subject);
        boolean alone = cue.noun() && !cue.trigger().type().mutual() && !cue.trigger().type().across();
        if (owners.isEmpty() && !owned && !alone) {
            doers.subjects(cue, players).forEach(p -> add(parties, subject, p));
        }
        boolean opens = !cue.noun() && cue.participle() && cue.first() == prose.firstOf(prose.sentenceOf(cue.first())); // "Meeting Boric in Lima, Boluarte said"
        List<Player> opened = (cue.noun() || opens) && parties.isEmpty() && subject != null ? complements.opened(cue, players) : List.of();
        if (!with(cue) || !both(opened, players)) {
            opened.forEach(who -> companions.together(who, players).forEach(p -> add(parties, subject, p)));
        }
    }

    /** "The signing of a treaty on the border of Peru and Chile": the two or more who share what it is about. */
    private List<Player> parted(List<Player> behind) {
        for (Player first : behind) {
            List<Player> all = companions.together(first, behind);
            if (prose.folded(first.first() - 1).equals("of") && all.size() > 1 && all.stream().allMatch(Player::place)) {
                return all;
            }
        }
        return List.of();
    }

    /** "talks with" */
    private boolean with(Cue cue) {
        return cue.trigger().type().paired() && prose.folded(cue.end()).equals("with");
    }

    private boolean withParticipation(Cue cue) {
        return cue.noun() && with(cue) && prose.folded(cue.end() + 1).equals("the") && prose.folded(cue.end() + 2).equals("participation");
    }

    /** "During the talks with Peru the sides agreed": the sides are Peru and somebody else. */
    private static boolean both(List<Player> opened, List<Player> players) {
        return opened.stream().anyMatch(p -> players.stream().anyMatch(q -> q != p && q.first() == p.first()));
    }

    /** "Lauded Turkey's support in addressing the Afghan crisis": a deed is done to those who stand first, and who share their part. */
    private List<Player> nearest(Cue cue, List<Player> behind) {
        if (cue.trigger().type().mutual() || cue.trigger().type().across() || cue.noun()) {
            return behind;
        }
        List<Player> nearest = new ArrayList<>();
        Player target = null;
        for (Player player : behind) {
            if (cue.trigger().roles().of(player.link().isEmpty() ? Roles.OBJECT : player.link()) == null && !player.link().equals("by")) {
                continue;
            }
            boolean acts = cue.trigger().roles().of(player.link()) == Party.Role.ACTOR || player.link().equals("by");
            if (acts || target == null || companions.joined(target.end(), player.first())) {
                nearest.add(player);
                target = acts ? target : player;
            }
        }
        return nearest;
    }

    private String link(Cue cue, Player player, List<Player> behind) {
        if (cue.noun() && player.link().isEmpty()) {
            // a noun has no object: "At the talks both sides" speaks of those who talk, "At the talks Macron" of somebody who does more
            boolean both = cue.trigger().type().paired() && !with(cue) && behind.stream().anyMatch(p -> p != player && p.first() == player.first());
            return both ? Roles.SUBJECT : "";
        }
        String object = cue.passive() ? Roles.SUBJECT : Roles.OBJECT;
        boolean done = player.link().equals("by") && !cue.noun();
        boolean unlinked = player.link().isEmpty() && !(cue.passive() && cue.object() >= 0 && cue.object() < cue.first());
        boolean doer = done && cue.trigger().type().deed() && cue.trigger().type().toward(); // "slammed statements by Peru"
        return unlinked || done && cue.passive() || doer ? object : done ? "" : player.link();
    }

    /** Whether no other preposition stands between the cue, or its object, and this player's own. */
    private boolean near(Cue cue, Player player) {
        int links = 0;
        for (int i = Math.max(cue.end(), cue.object() + 1); i < player.first(); i++) {
            links += senses.is(i, Mood.LINK) && !WHERE.contains(prose.folded(i)) ? 1 : 0;
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
}
