package org.copydesk.enrich.events;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.copydesk.enrich.names.Entity;

/** The events of an article, each once: what tells of the same again only adds to it. */
final class Ledger {
    /** An event without a day happened about when the article was published. */
    private static final long NEWS_DAYS = 10;
    private final LocalDate published;
    private final List<Event> events = new ArrayList<>();
    /** Types told so far that go from one country to another: beside a visit, a meeting is a meeting. */
    private final Set<String> across = new HashSet<>();

    Ledger(LocalDate published) {
        this.published = published;
    }

    List<Event> events() {
        return List.copyOf(events);
    }

    /**
     * @param again  whether the words may speak of what others have told: nobody is named, or it is what is said of any meeting
     * @param quoted whether somebody says so of what he has done himself
     */
    void add(Event event, EventType type, boolean again, boolean quoted) {
        if (events.stream().anyMatch(known -> quoted && said(known, event) || again && retold(known, event, type))) {
            return;
        }
        if (type.across()) {
            across.add(type.name());
        }
        if (type.lasting() && event.firstDay() == null && events.stream().anyMatch(known -> announced(known, event) || underWay(known, event))) {
            return;
        }
        for (int i = 0; i < events.size(); i++) {
            if (same(events.get(i), event, type)) {
                events.set(i, merged(events.get(i), event));
                return;
            }
        }
        events.add(event);
    }

    /** "I congratulated him", says somebody of whom that has been told. */
    private static boolean said(Event known, Event next) {
        return alike(known, next) && known.type().equals(next.type());
    }

    /** "The meeting", "they discussed": of the same day, or of another name for it: talks, where a call has been told. */
    private boolean retold(Event known, Event next, EventType type) {
        boolean otherName = next.status() == Event.Status.HAPPENED && Objects.equals(known.plover(), next.plover()) && !across.contains(known.type());
        return alike(known, next) && (known.type().equals(next.type()) ? sameDay(known, next, type) : otherName);
    }

    private static boolean alike(Event known, Event next) {
        return known.status() == next.status() && countries(known).equals(countries(next));
    }

    /** "Will visit Peru ... this is his first visit": told of the one to come. */
    private static boolean announced(Event known, Event next) {
        return known.status() == Event.Status.PLANNED && next.status() == Event.Status.HAPPENED && sameJourney(known, next);
    }

    /** "Arrived on Monday ... during his visit he will": the visit has begun already. */
    private boolean underWay(Event known, Event next) {
        boolean now = known.firstDay() == null || published == null || Math.abs(ChronoUnit.DAYS.between(known.firstDay(), published)) <= NEWS_DAYS;
        boolean begun = known.status() == Event.Status.HAPPENED && next.status() == Event.Status.PLANNED && now;
        return begun && next.parties().stream().anyMatch(Ledger::person) && sameJourney(known, next);
    }

    private static boolean sameJourney(Event known, Event next) {
        return known.type().equals(next.type()) && countries(known).equals(countries(next)) && sameParties(known, next) && !reversed(known, next);
    }

    private boolean same(Event known, Event next, EventType type) {
        return known.type().equals(next.type()) && known.status() == next.status() && (sameDay(known, next, type) || samePersons(known, next)) && sameParties(known, next)
                && (type.mutual() || !reversed(known, next));
    }

    /** Whether the same two persons meet, in one telling of them without a day. */
    private static boolean samePersons(Event known, Event next) {
        Set<Entity> persons = known.parties().stream().filter(Ledger::person).map(Party::entity).collect(Collectors.toSet());
        boolean dayless = known.firstDay() == null || next.firstDay() == null;
        return dayless && persons.size() > 1 && persons.equals(next.parties().stream().filter(Ledger::person).map(Party::entity).collect(Collectors.toSet()));
    }

    private boolean sameDay(Event known, Event next, EventType type) {
        if (known.firstDay() == null || next.firstDay() == null) {
            LocalDate day = known.firstDay() == null ? next.firstDay() : known.firstDay();
            boolean coming = known.status() == Event.Status.PLANNED && day != null && published != null && day.isAfter(published);
            boolean background = published == null && (known.firstDay() == null ? longAgo(next) : longAgo(known));
            return day == null || published == null && !background || coming || published != null && Math.abs(ChronoUnit.DAYS.between(day, published)) <= NEWS_DAYS;
        }
        if (type.lasting()) {
            return Math.abs(ChronoUnit.DAYS.between(known.firstDay(), next.firstDay())) <= NEWS_DAYS;
        }
        return !known.lastDay().isBefore(next.firstDay()) && !next.lastDay().isBefore(known.firstDay());
    }

    /** "In 2014 they signed", where no day of publishing is known: a year, or a day long before another that is told, is no news. */
    private boolean longAgo(Event dated) {
        if (dated.firstDay() == null) {
            return false;
        }
        boolean year = ChronoUnit.DAYS.between(dated.firstDay(), dated.lastDay()) > NEWS_DAYS;
        return year || events.stream().anyMatch(event -> event.firstDay() != null && ChronoUnit.DAYS.between(dated.lastDay(), event.firstDay()) > NEWS_DAYS);
    }

    private static boolean sameParties(Event known, Event next) {
        if (countries(known).isEmpty() != countries(next).isEmpty() && !known.parties().isEmpty() && !next.parties().isEmpty()) {
            return known.parties().stream().map(Party::entity).anyMatch(entity -> entity != null && next.parties().stream().anyMatch(p -> entity.equals(p.entity())));
        }
        Set<String> one = countries(known);
        Set<String> two = countries(next);
        boolean within = (one.containsAll(two) || two.containsAll(one)) && (one.equals(two) || !all(known) || !all(next));
        return within && one.size() > 1 && one.equals(two) && signed(next) || within && !contradict(persons(known, null), persons(next, null)) && one.stream().noneMatch(country -> contradict(persons(known, country), persons(next, country)));
    }

    /** Whether it says of each country who has met: then they are all. */
    private static boolean all(Event event) {
        Set<String> countries = countries(event);
        return countries.size() > 1 && countries.stream().noneMatch(country -> persons(event, country).isEmpty()) && !signed(event);
    }

    /** Leaders stand by while their ministers sign: whoever is named, it is one signing of their countries. */
    private static boolean signed(Event event) {
        return event.parties().stream().allMatch(p -> p.role() == Party.Role.SIGNATORY);
    }

    /** Whether both name persons of a country, and none of them is the same. */
    private static boolean contradict(Set<Entity> one, Set<Entity> two) {
        return !one.isEmpty() && !two.isEmpty() && one.stream().noneMatch(two::contains);
    }

    private static Set<Entity> persons(Event event, String country) {
        return event.parties().stream().filter(Ledger::person).filter(p -> Objects.equals(country, p.country())).map(Party::entity).collect(Collectors.toSet());
    }

    /** Whether a country plays another part: a letter and its answer are two. */
    private static boolean reversed(Event known, Event next) {
        return countries(known).stream().anyMatch(country -> {
            Set<Party.Role> before = roles(known, country);
            Set<Party.Role> after = roles(next, country);
            return !after.isEmpty() && before.stream().noneMatch(after::contains);
        });
    }

    private static Set<Party.Role> roles(Event event, String country) {
        return event.parties().stream().filter(p -> country.equals(p.country())).map(Party::role).collect(Collectors.toSet());
    }

    private static Set<String> countries(Event event) {
        Set<String> countries = new HashSet<>();
        for (Party party : event.parties()) {
            if (party.country() != null) {
                countries.add(party.country());
            }
        }
        return countries;
    }

    private static boolean person(Party party) {
        return party.entity() != null && party.entity().kind() == Entity.Kind.PERSON;
    }

    private static Event merged(Event known, Event next) {
        int more = countries(next).size() - countries(known).size();
        boolean fuller = more > 0 || more == 0 && next.parties().stream().filter(Ledger::person).count() > known.parties().stream().filter(Ledger::person).count();
        List<Sector> sectors = new ArrayList<>(known.sectors());
        next.sectors().stream().filter(s -> sectors.stream().noneMatch(k -> k.topic().equals(s.topic()))).forEach(sectors::add);
        boolean dated = known.firstDay() != null;
        return new Event(known.type(), known.kind() == null ? next.kind() : known.kind(), known.plover(), known.status(), dated ? known.firstDay() : next.firstDay(), dated ? known.lastDay() : next.lastDay(),
                known.place() == null ? next.place() : known.place(), known.place() == null ? next.country() : known.country(),
                known.quantity() == null ? next.quantity() : known.quantity(), known.sentence(), fuller ? next.parties() : known.parties(), sectors);
    }
}
