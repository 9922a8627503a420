package org.copydesk.enrich.events;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.copydesk.text.Prose;

/** How the words of one sentence that tell events depend on each other: which stand on their own, and which are only what another asks for. */
final class Dependence {
    /** Before a noun: the event has been told. */
    static final Set<String> THE = Set.of("the", "this", "these");
    /** Before a noun: something else is told of that time. */
    private static final Set<String> IN = Set.of("during", "in", "at", "after", "following");
    /** How far behind such a word its noun may stand, in tokens. */
    private static final int NEAR = 6;
    /** What two sides do when they talk. */
    private static final Set<String> JOINT = Set.of("agreement", "pledge");
    /** PLOVER classes of what one says to another when they talk. */
    private static final Set<String> FACE_TO_FACE = Set.of("SUPPORT", "AGREE");
    private static final Set<String> WHILE = Set.of("during", "in");
    /** PLOVER classes of verbs whose objects have not happened. */
    private static final Set<String> ASKS = Set.of("REQUEST", "REJECT", "THREATEN");
    private final Senses senses;
    private final Prose prose;
    private final Row row;

    Dependence(Senses senses) {
        this.senses = senses;
        this.prose = senses.prose;
        this.row = new Row(senses);
    }

    /** Whether a word beside the main one of its sentence tells something of its own, and not only what the main one promises or asks for. */
    boolean tellsBeside(Cue cue, Cue main) {
        boolean governed = main.governs(cue) && !adjunct(cue) && !agreed(cue, main) && !accepted(cue, main);
        boolean aside = cue.trigger().type().aside() || cue.presupposed();
        return !cue.faint() && (coordinated(cue) || aside && !governed);
    }

    /** "Peru and Chile agreed to resume talks": who agrees to meet, has decided so. */
    private static boolean agreed(Cue cue, Cue main) {
        EventType type = cue.trigger().type();
        boolean decided = cue.status() == Event.Status.PLANNED && !cue.noun() && !cue.group().governed();
        return decided && cue.group().first() <= main.first() && main.first() < cue.first() && !type.deed() && (type.mutual() || type.lasting());
    }

    /** Whether it tells as much as the main one. */
    boolean equal(Cue cue) {
        return coordinated(cue) || cue.presupposed();
    }

    /** "Will arrive on Friday to hold talks": the infinitive says what the journey is for; of "to discuss trade" nobody knows with whom. */
    boolean purpose(Cue cue, Cue main) {
        EventType journey = main.trigger().type();
        boolean led = journey.across() && journey.lasting() && main.status() == Event.Status.PLANNED;
        return cue.group().governed() && !cue.trigger().again() && (led || accepted(cue, main));
    }

    /** "Accepted an invitation to visit Peru": he will. */
    private boolean accepted(Cue cue, Cue main) {
        EventType journey = cue.trigger().type();
        boolean invited = !main.noun() && main.trigger().roles().of(Roles.SUBJECT) == Party.Role.INVITEE && main.status() != Event.Status.PROPOSED;
        return invited && prose.folded(main.first()).startsWith("accept") && journey.across() && journey.lasting();
    }

    /** "Requested consultations", "discussed the talks in Oslo": it has not happened, or is not the meeting at which it is discussed. */
    boolean askedFor(Cue noun, List<Cue> all) {
        return noun.noun() && !adjunct(noun) && all.stream().anyMatch(verb -> !verb.noun() && sameClause(verb, noun) && (asks(verb, noun) || discusses(verb, noun)));
    }

    private static boolean sameClause(Cue verb, Cue noun) {
        return verb.clause().first() == noun.clause().first();
    }

    private static boolean asks(Cue verb, Cue noun) {
        boolean object = verb.governs(noun) || verb.trigger().again() && verb.first() < noun.first();
        return object && ASKS.contains(String.valueOf(verb.trigger().type().plover()));
    }

    private static boolean discusses(Cue verb, Cue noun) {
        return verb.trigger().again() && verb.first() < noun.first() && verb.trigger().type() == noun.trigger().type();
    }

    /** "Signed a treaty following talks": those who talked are those who signed; "thanked Peru in a call": those who called. */
    boolean sharesParties(Event noun, Cue cue, Event told) {
        EventType type = cue.trigger().type();
        boolean noOthers = noun.parties().stream().allMatch(one -> told.parties().stream().anyMatch(other -> Objects.equals(one.country(), other.country()) && Objects.equals(one.entity(), other.entity())));
        boolean talks = adjunct(cue) && type.mutual() && !type.deed() && noOthers;
        boolean joint = JOINT.contains(told.type()) || FACE_TO_FACE.contains(String.valueOf(told.plover())) && WHILE.contains(prose.folded(opener(cue)));
        return talks && joint && noun.status() == told.status() && told.parties().stream().map(Party::country).filter(Objects::nonNull).distinct().count() > 1;
    }

    /** "Telephoned his Peruvian counterpart and expressed sorrow": what one of two says right there, he says to the other. */
    Event toTheOther(Event event, Cue cue, Event told) {
        EventType type = cue.trigger().type();
        boolean face = type.returned() && !cue.noun() && coordinated(cue) && told.plover() != null && told.plover().equals("CONSULT") && told.parties().size() == 2 && event.parties().size() == 1;
        List<Party> others = face ? told.parties().stream().filter(party -> !Objects.equals(party.country(), event.parties().get(0).country())).toList() : List.of();
        Party.Role heard = type.roles().of(Roles.OBJECT);
        boolean one = others.size() == 1 && heard != null && event.parties().get(0).role() == cue.trigger().roles().of(Roles.SUBJECT);
        return one ? event.between(List.of(event.parties().get(0), new Party(heard, others.get(0).country(), others.get(0).entity()))) : event;
    }

    /** "An agreement was signed": somebody does something together, of whom this clause does not say who they are. */
    boolean open(Cue cue, List<Player> players) {
        EventType type = cue.trigger().type();
        return !cue.noun() && cue.passive() && !cue.faint() && type.paired() && type.mutual() && players.stream().noneMatch(p -> p.end() <= cue.first());
    }

    /** Whether it is a journey between two countries in which something else was done. */
    boolean during(Event journey, Cue cue) {
        EventType type = cue.trigger().type();
        return type.across() && type.lasting() && adjunct(cue) && journey.parties().stream().map(Party::country).filter(Objects::nonNull).distinct().count() == 2;
    }

    /** Those who did this, as those who do something together. */
    static List<Party> together(Event told, Party.Role role) {
        return told.parties().stream().map(party -> new Party(role, party.country(), party.entity())).toList();
    }

    /** "Spoke by phone and strongly condemned": the second verb of a subject tells as much as the first. */
    private boolean coordinated(Cue cue) {
        int before = cue.group().first() - 1;
        while (before > 0 && senses.adverb(before)) {
            before--;
        }
        return cue.plain() && !cue.group().infinitive() && (prose.folded(before).equals("and") || row.goesOn(before + 1));
    }

    /** "Agreed in a phone call", "signed during a visit": where something else was done. */
    private boolean adjunct(Cue cue) {
        return cue.noun() && IN.contains(prose.folded(opener(cue))) && !THE.contains(prose.folded(opener(cue) + 1));
    }

    /** The small word that leads up to a noun. */
    private int opener(Cue noun) {
        int before = noun.first() - 1;
        while (before > 0 && noun.first() - before < NEAR && prose.isWord(before) && (senses.mood(before) == null || senses.is(before, Mood.DETERMINER) || senses.phase(before))) {
            before--;
        }
        return before;
    }
}
