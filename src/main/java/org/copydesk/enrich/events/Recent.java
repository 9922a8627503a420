package org.copydesk.enrich.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.copydesk.enrich.names.Entity;

/** Of whom an article has spoken so far: who met last and where, the last persons, the last subject, the last ministry. */
final class Recent {
    /** How many sentences later "the two countries" are still those of an event. */
    private static final int NEAR = 3;
    /** The PLOVER class of meetings that happened. */
    private static final String MET = "CONSULT";
    private final Story story;
    /** Who met in the events told so far: "the two leaders" are they. */
    private final Map<String, Player> met = new HashMap<>();
    private List<String> lastPair = List.of();
    /** The three countries of the last event that had three. */
    private List<String> lastThree = List.of();
    /** The two persons of the last meeting, if they were two. */
    private List<Player> lastMet = List.of();
    private int lastTold = -NEAR - 1;
    /** Who came last to another country. */
    private Player guest;
    /** The country in which the last event happened. */
    private String venue;
    private Player person;
    private Player subject;
    /** The persons of the last sentences, the latest last. */
    private final List<Player> persons = new ArrayList<>();
    /** Countries of the persons that the sentence before named. */
    private List<String> others = List.of();
    /** The ministries and other bodies of a country, and those of several countries, the latest last. */
    private final List<Player> bodies = new ArrayList<>();

    Recent(Story story) {
        this.story = story;
    }

    /** An event was told: "the two countries" that follow soon are its own. */
    void told(Event event, int sentence) {
        List<String> countries = event.parties().stream().map(Party::country).filter(Objects::nonNull).distinct().toList();
        if (countries.size() == 2 && event.parties().stream().allMatch(p -> p.country() != null)) {
            lastPair = countries;
            lastTold = sentence;
        }
        lastThree = countries.size() == 3 ? countries : lastThree;
        venue = event.country() == null ? venue : event.country();
        List<Party> guests = event.parties().stream().filter(p -> p.role() == Party.Role.GUEST).toList();
        guest = guests.size() == 1 ? player(guests.get(0)) : guest;
        if (MET.equals(event.plover())) {
            List<Party> who = event.parties().stream().filter(p -> p.entity() != null && p.entity().kind() == Entity.Kind.PERSON).toList();
            lastMet = who.isEmpty() && lastMet.size() == 2 && lastMet.stream().allMatch(p -> countries.contains(p.country())) ? lastMet
                    : who.size() == 2 && event.parties().size() == 2 ? who.stream().map(Recent::player).toList() : List.of();
        }
        if (MET.equals(event.plover()) && countries.size() == 2) {
            event.parties().stream().filter(p -> p.country() != null && p.entity() != null && p.entity().kind() == Entity.Kind.PERSON)
                    .forEach(p -> met.put(p.country(), player(p)));
        }
    }

    /**
     * A sentence has been read.
     *
     * @param opened where its main clause begins: in "Thanking Boric, Lula said" he is Lula
     */
    void named(List<Player> players, int opened) {
        others = new ArrayList<>();
        Player first = null;
        Player acts = null;
        Player speaker = null;
        Player subjectHere = null;
        for (Player player : players) {
            boolean unlinked = player.link().isEmpty();
            subjectHere = subjectHere == null && unlinked ? player : subjectHere;
            if (player.person()) {
                first = first == null ? player : first;
                acts = acts == null && unlinked ? player : acts;
                speaker = speaker == null && unlinked && player.first() >= opened ? player : speaker;
                latest(player, persons);
                if (player.country() != null) {
                    others.add(player.country());
                }
            } else if (player.entity() != null && player.entity().kind() == Entity.Kind.ORGANIZATION) {
                latest(player, bodies);
            }
        }
        subject = firstOf(subjectHere, subject);
        person = firstOf(speaker, acts, first, person);
    }

    private static void latest(Player player, List<Player> all) {
        all.removeIf(known -> known.entity().equals(player.entity()));
        all.add(player);
    }

    /** The first that is not null; null when all are. */
    private static Player firstOf(Player... candidates) {
        for (Player candidate : candidates) {
            if (candidate != null) {
                return candidate;
            }
        }
        return null;
    }

    private static Player player(Party party) {
        return new Player(0, 0, "", party.country(), party.entity(), false, false);
    }

    /** Who came last to another country, or null. */
    Player arrived() {
        return guest;
    }

    /** Who came last to another country, or of the two who met last the one who was not at home; or null. */
    Player guest() {
        String home = venue == null ? story.here() : venue;
        List<Player> abroad = lastMet.stream().filter(p -> home != null && p.country() != null && !p.country().equals(home)).toList();
        return guest != null ? guest : abroad.size() == 1 ? abroad.get(0) : null;
    }

    /** The two countries that are spoken of in this sentence; empty when they are not two. */
    List<String> pair(int sentence) {
        return sentence - lastTold <= NEAR || story.pair().isEmpty() ? lastPair : story.pair();
    }

    /** The three countries that met last, else those that the story is about; empty when they are not three. */
    List<String> three() {
        return lastThree.isEmpty() ? story.three() : lastThree;
    }

    /** Between whom and where this sentence is set. */
    Scene scene(int sentence) {
        List<String> pair = pair(sentence);
        return new Scene(pair, pair.size() == 2 && story.pair().containsAll(pair), venue, lastMet.isEmpty() ? null : lastMet.get(0));
    }

    /** Whether an event of two countries has been told already. */
    boolean acquainted() {
        return !lastPair.isEmpty();
    }

    /** The two persons who met last; empty when they were not two. */
    List<Player> lastMet() {
        return lastMet;
    }

    /** Whether one of the two who met last acts for no country. */
    boolean ofNoCountry() {
        return lastMet.stream().anyMatch(p -> p.country() == null);
    }

    /** Who met for a country, or the country itself. */
    Player leader(String country) {
        return met.getOrDefault(country, new Player(0, 0, "", country, null, false, false));
    }

    /** Whether leaders of all these countries have met. */
    boolean haveMet(List<String> countries) {
        return met.keySet().containsAll(countries);
    }

    /** The person of whom the last sentence spoke, or null. */
    Player person() {
        return person;
    }

    /** The last person named before who is not this one, or null. */
    Player besides(Player who) {
        return persons.stream().filter(p -> who == null || !p.entity().equals(who.entity())).reduce((a, b) -> b).orElse(null);
    }

    /** Whoever stood first in the last sentence, or null. */
    Player subject() {
        return subject;
    }

    /** The last body that is such a one, or null. */
    Player body(Predicate<Player> such) {
        return bodies.stream().filter(such).reduce((a, b) -> b).orElse(null);
    }

    /** Whether persons of countries other than these were named in the sentence before. */
    boolean namedOthersThan(List<String> countries) {
        return others.stream().anyMatch(c -> !countries.contains(c));
    }
}
