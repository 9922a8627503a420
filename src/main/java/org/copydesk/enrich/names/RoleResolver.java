package org.copydesk.enrich.names;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.text.Prose;
import org.copydesk.text.Span;

/** Sixth step: whom an office without a name means: the Head of State, the Kazakh leader, his Kenyan counterpart. */
final class RoleResolver {
    /** Of so many who hold an office nobody can tell whom it means; and to compare them all at each office would take for ever. */
    private static final int CROWD = 100;
    private final NameReading reading;
    private final Prose prose;
    private final People people;
    private final LocalDate day;
    private final Map<OfficePhrase, Entity> resolved = new HashMap<>();
    /** First tokens of the offices that are said of somebody named. */
    private final Set<Integer> given = new HashSet<>();
    /** Who holds an office, by its kind and its country. */
    private final Map<List<String>, List<Person>> holders = new HashMap<>();
    /** Before token {@link #heard}: where each was first spoken of in the last sentence that speaks of them. */
    private final Map<Entity, Integer> lastSpokenOf = new HashMap<>();
    private int heard;
    /** Whose head of state "the Head of State" is, before any other's: that of the country where it was written; or null. */
    private final String home;

    RoleResolver(NameReading reading, People people) {
        this.reading = reading;
        this.prose = reading.prose;
        this.people = people;
        this.day = reading.article.clean().publishedOn();
        String publisher = Hosts.of(reading.article);
        this.home = publisher == null ? Hosts.datelineCountry(reading.article) : publisher;
        people.all().forEach(person -> person.offices.forEach(office -> given.add(office.first())));
    }

    List<Mention> resolve() {
        List<Mention> mentions = new ArrayList<>();
        for (OfficePhrase office : reading.offices) {
            Entity person = office.office().refers() && !office.inOrganization() && standsAlone(office) ? person(office) : null;
            if (person != null) {
                mentions.add(new Mention(person, span(office), Mention.Basis.ROLE, null));
                resolved.put(office, person);
            }
        }
        return mentions;
    }

    private boolean standsAlone(OfficePhrase office) {
        Claim next = reading.at(office.end());
        boolean named = next != null && next.is(Sort.PERSON);
        boolean bureau = office.end() < prose.size() && prose.kind(office.end()) == Prose.Kind.POSSESSIVE && prose.folded(office.end() + 1).equals("office");
        boolean definite = office.country() != null || prose.folded(office.first() - 1).equals("the");
        return !named && !bureau && definite && !given.contains(office.first());
    }

    private Entity person(OfficePhrase office) {
        List<Person> all = holders(office.office(), office.country());
        if (all.size() > CROWD) {
            return null;
        }
        List<Person> holders = all.stream().filter(person -> hasField(person, office)).toList();
        if (office.country() != null) {
            boolean special = office.office().is("minister") && !fields(office).isEmpty();
            Leader leader = day == null || special ? null : Leaders.inOffice(office.office(), office.country(), day);
            if (holders.size() > 1) {
                return holders.stream().filter(person -> leader != null && person.leader == leader).map(Person::entity).findFirst().orElseGet(() -> nearest(holders, office));
            }
            return !holders.isEmpty() ? holders.get(0).entity() : leader == null ? null : leader.person();
        }
        Set<Person> here = named(prose.sentenceOf(office.first()));
        List<Person> elsewhere = holders.stream().filter(person -> !here.contains(person)).toList();
        List<Person> own = office.office().is("head of state") ? holders.stream().filter(person -> home != null && home.equals(person.country())).toList() : List.of();
        if (own.size() == 1) {
            return own.get(0).entity();
        }
        return elsewhere.isEmpty() ? null : elsewhere.size() == 1 ? elsewhere.get(0).entity() : nearest(elsewhere, office);
    }

    private List<Person> holders(Office office, String country) {
        return holders.computeIfAbsent(Arrays.asList(office.kind(), country), key -> people.all().stream().filter(person -> person.holds(office, country, day)).toList());
    }

    private Set<Person> named(int sentence) {
        Set<Person> named = new HashSet<>();
        for (int token = prose.firstOf(sentence); token < prose.endOf(sentence); token++) {
            named.add(people.of(reading.at(token)));
        }
        return named;
    }

    /** Whether the person is minister of that, too: the minister of defence is no minister of trade. */
    private boolean hasField(Person person, OfficePhrase office) {
        Set<String> fields = fields(office);
        return !office.office().is("minister") || fields.isEmpty()
                || person.offices.stream().anyMatch(held -> !java.util.Collections.disjoint(fields(held), fields));
    }

    private Set<String> fields(OfficePhrase office) {
        return fields(prose, office);
    }

    /** What a minister is minister of. */
    static Set<String> fields(Prose prose, OfficePhrase office) {
        Set<String> fields = new HashSet<>();
        for (int i = office.first(); i < office.end(); i++) {
            if (Offices.isPortfolio(prose.folded(i))) {
                fields.add(prose.folded(i));
            }
        }
        return fields;
    }

    /** Who was the first to be spoken of in the nearest sentence before this one; when nobody was, who is named first behind it. */
    private Entity nearest(List<Person> holders, OfficePhrase office) {
        hear(prose.firstOf(prose.sentenceOf(office.first())));
        Comparator<Entity> nearest = Comparator.comparing(entity -> prose.sentenceOf(lastSpokenOf.get(entity)));
        Entity last = holders.stream().map(Person::entity).filter(lastSpokenOf::containsKey)
                .max(nearest.thenComparing(lastSpokenOf::get, Comparator.reverseOrder())).orElse(null);
        return last != null ? last : holders.stream().min(Comparator.comparingInt(person -> person.claims.stream().mapToInt(Claim::first).min().orElse(Integer.MAX_VALUE)))
                .map(Person::entity).orElse(null);
    }

    private void hear(int end) {
        while (heard < end) {
            Person named = people.of(reading.at(heard));
            Entity meant = named != null ? named.entity() : resolved.get(reading.officeAt(heard));
            Integer before = meant == null ? null : lastSpokenOf.get(meant);
            if (meant != null && (before == null || prose.sentenceOf(before) < prose.sentenceOf(heard))) {
                lastSpokenOf.put(meant, heard);
            }
            heard++;
        }
    }

    /** With the article, the nationality or the owner before it: the Kazakh leader. */
    private Span span(OfficePhrase office) {
        int first = office.first();
        Claim before = reading.at(first - 1);
        if (before != null && before.sort().speaksOfCountry() && prose.sentenceOf(before.first()) == prose.sentenceOf(first)) {
            first = before.first();
        }
        if (first > 0 && prose.folded(first - 1).equals("the") && prose.sentenceOf(first - 1) == prose.sentenceOf(first)) {
            first--;
        }
        return prose.span(first, office.end());
    }
}
