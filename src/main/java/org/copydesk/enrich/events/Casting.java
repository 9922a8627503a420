package org.copydesk.enrich.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copydesk.text.Prose;

/** Gives the players of a sentence their parts in an event. */
final class Casting {
    /** The part of those who stand right before a noun, where it is not that of the subject. */
    private static final String OWNER = "owner";
    private static final String BETWEEN = "between";
    /** How many tokens behind a verb those may stand between whom it is. */
    private static final int NEAR = 3;
    /** Prepositions that may stand between a word and those between whom it is. */
    private static final Set<String> WHERE = Set.of("of", "in", "at", "on");
    private final Senses senses;
    private final Prose prose;
    private final Complements complements;
    private final Companions companions;
    private final Doers doers;
    private final Targets targets;
    private final Witnesses witnesses;
    private final Unsaid unsaid;

    Casting(Senses senses, Bodies bodies) {
        this.senses = senses;
        this.prose = senses.prose;
        this.complements = new Complements(senses);
        this.companions = new Companions(senses);
        this.doers = new Doers(senses, companions);
        this.targets = new Targets(senses, complements, companions);
        this.witnesses = new Witnesses(senses);
        this.unsaid = new Unsaid(senses, bodies);
    }

    /**
     * @param main whether this is the main event of its sentence: then those whom nobody names may be the pair
     * @param scene between whom and where the sentence is set, if nobody is named
     */
    List<Party> parties(Cue cue, List<Player> players, boolean main, Scene scene) {
        Playbill bill = new Playbill();
        List<Player> behind = targets.behind(cue, players.stream().filter(p -> p.end() <= cue.first() || !witnesses.stands(p)).toList());
        List<Player> between = between(cue, players, behind);
        boolean theirs = itsOwn(cue, between);
        boolean amongThem = cue.noun() || !cue.trigger().type().deed() || cue.trigger().type().mutual() || cue.trigger().roles().of(BETWEEN) == cue.trigger().roles().of(Roles.SUBJECT);
        if (theirs && between.size() > 1 && cue.trigger().roles().of(BETWEEN) != null && amongThem) { // else somebody else stands between them
            bill.add(cue.trigger().roles().of(BETWEEN), between);
            return bill.parties();
        }
        List<Player> owners = cue.noun() && !senses.is(cue.first(), Mood.LINK) ? doers.owners(cue.first(), players) : List.of();
        ofObject(cue, players, bill);
        if (bill.isEmpty()) {
            before(cue, players, behind, owners, bill);
        }
        behind.stream().filter(p -> theirs || !p.link().equals(BETWEEN)).filter(p -> !cue.trigger().type().deed() || !Targets.twins(p, behind))
                .forEach(p -> bill.add(targets.role(cue, p, behind), p));
        aside(cue, players, behind, bill);
        if (cue.trigger().each() && bill.oneRole()) {
            bill.others(cue.trigger().type().roles().of(Roles.OBJECT));
        }
        if (cue.trigger().type().across()) {
            bill.abroad(cue.trigger().type().roles().of(Roles.SUBJECT));
            behind.stream().filter(Player::place).forEach(p -> bill.atHome(targets.role(cue, p, behind), p));
        }
        unsaid.add(cue, players, owners, bill.parties(), main, scene);
        return bill.parties();
    }

    /** "Talks between Oman and Iran", "a pact between Oman and Iran was signed". */
    private List<Player> between(Cue cue, List<Player> players, List<Player> behind) {
        List<Player> between = new ArrayList<>(complements.inside(cue, players));
        between.addAll(behind);
        between.removeIf(p -> !p.link().equals(BETWEEN) || !near(cue, p));
        return between;
    }

    /** Whether no other preposition stands between the cue, or its object, and this player's own. */
    private boolean near(Cue cue, Player player) {
        int links = 0;
        for (int i = Math.max(cue.end(), cue.object() + 1); i < player.first(); i++) {
            links += senses.is(i, Mood.LINK) && !WHERE.contains(prose.folded(i)) ? 1 : 0;
        }
        return links <= 1;
    }

    /** Whether it is the event that is between them, not what "reviewed the truce between Mali and Chad" is about. */
    private static boolean itsOwn(Cue cue, List<Player> between) {
        return !cue.trigger().type().mutual() || cue.noun() || cue.object() >= 0 || !between.isEmpty() && between.get(0).first() - cue.end() < NEAR;
    }

    /** "A summit of Oman and Iran was held", "a letter from Oman was handed over": whose the object is that stands before its verb. */
    private void ofObject(Cue cue, List<Player> players, Playbill bill) {
        EventType type = cue.trigger().type();
        Roles roles = cue.trigger().roles();
        if (!type.deed() && thingBefore(cue)) {
            List<Player> inside = complements.inside(cue, players);
            boolean together = withParticipation(cue.object(), inside);
            inside.forEach(p -> bill.add(roles.of(type.mutual() && (together || p.link().equals("of")) ? Roles.SUBJECT : p.link()), p));
        }
    }

    /** Whether the object of a passive stands before it, and is nobody: "talks were held". */
    private boolean thingBefore(Cue cue) {
        List<String> classes = senses.classes(cue.object());
        return cue.passive() && cue.object() >= 0 && cue.object() < cue.first() && !classes.contains("@people") && !classes.contains("@official") && !classes.contains("@delegation");
    }

    /** Gives those before the word their parts: whose it is, else who does it. */
    private void before(Cue cue, List<Player> players, List<Player> behind, List<Player> owners, Playbill bill) {
        EventType type = cue.trigger().type();
        Roles roles = cue.trigger().roles();
        Party.Role subject = roles.of(cue.passive() ? Roles.OBJECT : Roles.SUBJECT);
        bill.add(roles.of(OWNER) == null ? subject : roles.of(OWNER), owners);
        if (type.mutual() && !type.deed() && thingBefore(cue)) {
            bill.add(roles.of(Roles.SUBJECT), doers.owners(cue.object(), players)); // "Peru-Chile talks were held"
        }
        boolean owned = cue.noun() && behind.stream().anyMatch(p -> (p.link().equals("of") || p.link().equals("by")) && roles.of(p.link()) == subject);
        boolean done = !cue.noun() || type.mutual() || type.across();
        if (owners.isEmpty() && !owned && done) {
            bill.add(subject, doers.subjects(cue, players));
        }
        if (bill.isEmpty() && subject != null && (cue.noun() || opens(cue))) {
            opened(cue, players, subject, bill);
        }
    }

    /** "Meeting Boric in Lima, Boluarte said", "after meeting Boric, Boluarte said". */
    private boolean opens(Cue cue) {
        int before = cue.first() - prose.firstOf(prose.sentenceOf(cue.first()));
        return cue.participle() && (before == 0 || before == 1 && cue.timed());
    }

    /** "On a visit to Peru, Boric said"; but in "during the talks with Peru the sides agreed" the sides are Peru and somebody else. */
    private void opened(Cue cue, List<Player> players, Party.Role subject, Playbill bill) {
        List<Player> opened = complements.opened(cue, players);
        boolean sides = targets.talksWith(cue) && opened.stream().anyMatch(p -> Targets.twins(p, players));
        if (!sides) {
            opened.forEach(who -> bill.add(subject, companions.together(who, players.subList(players.indexOf(who), players.size()))));
        }
    }

    /** Who stands apart from the word and takes part all the same. */
    private void aside(Cue cue, List<Player> players, List<Player> behind, Playbill bill) {
        EventType type = cue.trigger().type();
        Roles roles = cue.trigger().roles();
        if (cue.noun() && type.mutual() && bill.isEmpty()) {
            bill.add(roles.of(Roles.SUBJECT), sharers(behind));
        }
        if (cue.noun() && type.across()) {
            complements.around(cue, players).forEach(p -> bill.add(roles.of(p.link()), p));
        }
        if (cue.clause().relative() && !cue.clause().word().equals("that") && !type.deed() && bill.oneCountry()) {
            hearer(cue, players, bill);
        }
        boolean held = cue.passive() && cue.object() >= 0 && cue.object() < cue.first() && senses.classes(cue.object()).contains("@talks") && !bill.oneCountry(); // "Chilean-Peruvian talks were held"
        if (type.mutual() && (held && bill.oneRole() || withParticipation(cue.end(), behind))) {
            bill.level(roles.of(Roles.SUBJECT));
        }
    }

    /** "The signing of a treaty on the border of Peru and Chile": the two or more who share what it is about. */
    private List<Player> sharers(List<Player> behind) {
        for (Player first : behind) {
            List<Player> all = companions.together(first, behind);
            if (prose.folded(first.first() - 1).equals("of") && all.size() > 1 && all.stream().allMatch(Player::place)) {
                return all;
            }
        }
        return List.of();
    }

    /** "Macron received an envoy, who handed over a letter": the one of whom the whole sentence speaks. */
    private static void hearer(Cue cue, List<Player> players, Playbill bill) {
        Roles roles = cue.trigger().roles();
        Party.Role role = roles.of(roles.of(Roles.OBJECT) == null ? "with" : Roles.OBJECT);
        players.stream().filter(p -> p.link().isEmpty() && p.end() < cue.clause().first()).findFirst().ifPresent(p -> bill.add(role, p));
    }

    /** "Talks in Oslo with the participation of Peru": all of them talk. */
    private boolean withParticipation(int from, List<Player> who) {
        for (int i = from; !who.isEmpty() && i < who.get(0).first(); i++) {
            if (prose.folded(i).equals("participation") && prose.folded(i - 1).equals("the") && prose.folded(i - 2).equals("with")) {
                return true;
            }
        }
        return false;
    }
}
