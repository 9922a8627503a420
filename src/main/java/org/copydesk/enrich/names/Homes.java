package org.copydesk.enrich.names;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Whose minister a minister is when nobody says so: of the country that the article is written in, or that it is plainly
 * about, unless somebody else is said to hold the office there. Asked once all names are read.
 */
final class Homes {
    /** How many times as often the country must be spoken of as any other. */
    private static final double PLAINLY = 2;
    private static final int DATELINE = 2;
    /** What part of all mentions of countries must be of the one where its leader needs no country. */
    private static final double AT_HOME = 0.2;
    /** And what part of all mentions of countries must be of it. */
    private static final double SHARE = 0.4;
    private final List<Person> people;
    private final NameReading reading;
    private final Headline headline;
    private final String publisher;
    private final String dateline;
    private final Map<String, Integer> spokenOf;
    private final TakenOffices taken;
    private final Delegations delegations;
    private final Sides sides;
    private final StateBodies bodies;
    private final VisitedHosts hosts;
    private final OfficialCompany company;

    Homes(NameReading reading, List<Person> people, Headline headline) {
        this.headline = headline;
        this.reading = reading;
        this.people = people;
        this.publisher = Hosts.of(reading.article);
        this.dateline = Hosts.datelineCountry(reading.article);
        this.spokenOf = spokenOf();
        this.taken = new TakenOffices(reading, people);
        this.delegations = new Delegations(reading);
        this.sides = new Sides(reading);
        this.bodies = new StateBodies(reading);
        this.hosts = new VisitedHosts(reading, people, spokenOf);
        this.company = new OfficialCompany(reading, people);
    }

    /** Gives each such person the likeliest country, or none. */
    void assign() {
        assign(this::said);
        String home = publisher == null || !isAtHome(publisher) ? home() : publisher;
        guess(home);
        assign(company::countryOf);
    }

    private void assign(Function<Person, String> countries) {
        for (Person person : people) {
            String country = person.country() == null && !person.offices.isEmpty() ? countries.apply(person) : null;
            if (country != null) {
                person.country = country;
                taken.hold(person);
            }
        }
    }

    private void guess(String home) {
        List<Person> unknown = people.stream().filter(person -> person.country() == null && bareOffice(person) != null).toList();
        long left = unknown.size();
        for (Person person : unknown) {
            Office office = bareOffice(person).office();
            Set<String> besides = taken.besides(person, office);
            String pointed = left == 1 ? pointed(office) : null;
            String announced = pointed == null ? headline.countryOf(office) : null;
            pointed = announced != null && isAlone(office) ? announced : pointed;
            String usual = pointed == null ? usual(office, home) : pointed;
            usual = usual == null ? hosts.of(person) : usual;
            String likeliest = usual != null ? usual : home != null && !besides.contains(home) ? home : likeliest(besides);
            String opening = likeliest == null && office.is("minister") ? opening(person) : null;
            person.country = opening == null || besides.contains(opening) ? likeliest : opening;
            if (person.country == null && office.isOnlyOne() && !besides.contains(dateline) && spokenOf.getOrDefault(dateline, 0) > DATELINE) {
                // DAR ES SALAAM — President Samia will travel to Kigali
                person.country = dateline;
            }
            if (person.country() != null) {
                taken.hold(person);
                left--;
            }
        }
    }

    /** What the text says of the country after all: of the delegation that the person leads, of the side, of the body, of who is named with them. */
    private String said(Person person) {
        String led = delegations.ledBy(person);
        led = led == null ? sides.of(person) : led;
        String body = led == null ? bodies.countryOf(person) : led;
        return body == null ? company.countryOf(person) : body;
    }

    /** Whether the text speaks of the publisher's own country, or of none: an agency in Rome writes of Tbilisi, too. */
    private boolean isAtHome(String country) {
        return spokenOf.isEmpty() || spokenOf.getOrDefault(country, 0) >= AT_HOME * spokenOf.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The one country whose known leader the text calls just "the President": there it was written. */
    private String home() {
        Set<String> homes = new HashSet<>();
        int leaders = 0;
        for (Person person : people) {
            boolean bare = !person.offices.isEmpty() && person.offices.stream().allMatch(office -> office.country() == null && office.office().isOfState());
            if (bare && person.leader != null && person.country() != null) {
                homes.add(person.country());
                leaders++;
            }
        }
        String home = homes.size() == 1 ? homes.iterator().next() : null;
        return home != null && (leaders > 1 || isAtHome(home)) ? home : null;
    }

    /** "The Vietnamese official", "the Chadian minister": the country of the one person of whom only so much is said; null when two are. */
    private String pointed(Office office) {
        Set<String> countries = new HashSet<>();
        for (OfficePhrase other : reading.offices) {
            boolean same = other.office().is("official") || other.office().kind().equals(office.kind()) || office.is("foreign minister") && other.office().covers(office.kind());
            if (same && other.country() != null && !taken.isCounterpart(other.country()) && people.stream().noneMatch(person -> person.offices.contains(other) || other.country().equals(person.country()))) {
                countries.add(other.country());
            }
        }
        return countries.size() == 1 && isAlone(countries.iterator().next(), office) ? countries.iterator().next() : null;
    }

    /** Whether the text knows nobody else of that kind of office. */
    private boolean isAlone(Office office) {
        return people.stream().filter(person -> person.offices.stream().anyMatch(held -> held.office().kind().equals(office.kind()))).count() == 1;
    }

    /** An office of which only the country is not said: the Minister, a spokesman of the Foreign Ministry, the Yang di-Pertuan Agong. */
    private OfficePhrase bareOffice(Person person) {
        OfficePhrase office = person.bareOffice();
        return office != null ? office : person.offices.stream().filter(held -> held.country() == null && (bodies.has(held) || !held.office().countries().isEmpty() && !held.inOrganization()))
                .findFirst().orElse(null);
    }

    /** Whose office it is by its very name, which few countries use: one that the text speaks of, else the likeliest unless it was written at home; or null. */
    private String usual(Office office, String home) {
        List<String> countries = office.countries();
        String spoken = countries.stream().filter(spokenOf::containsKey).max(Comparator.comparingInt(spokenOf::get)).orElse(null);
        return publisher != null && countries.contains(publisher) ? publisher : spoken != null ? spoken : countries.isEmpty() || home != null ? null : countries.get(0);
    }

    /** Whether the text names the office of that country nowhere in full, as it would somebody else's: talks with the Serbian finance minister. */
    private boolean isAlone(String country, Office office) {
        return reading.offices.stream().noneMatch(other -> country.equals(other.country()) && other.office().kind().equals(office.kind()) && other.end() - other.first() > 1);
    }

    /** The country that the text is plainly about; or plainly, but for those of whose officials it says whose they are: those at home need no label. */
    private String likeliest(Set<String> besides) {
        String plainly = plainly(besides);
        Set<String> abroad = new HashSet<>(taken.labelled());
        abroad.addAll(besides);
        return plainly != null || abroad.size() == besides.size() ? plainly : plainly(abroad);
    }

    /** The country that the text speaks of far more often than of any other that is not taken. */
    private String plainly(Set<String> taken) {
        Map<String, Integer> free = new HashMap<>(spokenOf);
        free.keySet().removeAll(taken);
        String most = free.keySet().stream().max(Comparator.<String>comparingInt(free::get).thenComparing(code -> code)).orElse(null);
        int all = free.values().stream().mapToInt(Integer::intValue).sum();
        boolean plain = most != null && (free.get(most) > 1 || spokenOf.size() == 1) && free.get(most) >= SHARE * all
                && free.entrySet().stream().allMatch(other -> other.getKey().equals(most) || free.get(most) >= PLAINLY * other.getValue());
        return plain ? most : null;
    }

    /** The country that the text speaks of first, when the person is said to act in its capital: the minister told a meeting in Astana. */
    private String opening(Person person) {
        String first = reading.claims().stream().filter(claim -> claim.sort().speaksOfCountry() && claim.country() != null).map(Claim::country).findFirst().orElse(null);
        boolean there = first != null && reading.claims().stream().anyMatch(claim -> claim.is(Sort.CAPITAL) && first.equals(claim.country())
                && person.claims.stream().anyMatch(name -> reading.prose.sentenceOf(name.first()) == reading.prose.sentenceOf(claim.first())));
        return there ? first : null;
    }

    /** How often each country is spoken of. */
    private Map<String, Integer> spokenOf() {
        Map<String, Integer> spokenOf = new HashMap<>();
        if (dateline != null) {
            spokenOf.put(dateline, DATELINE);
        }
        for (Claim claim : reading.claims()) {
            if ((claim.sort().speaksOfCountry() || claim.is(Sort.CAPITAL)) && claim.country() != null) {
                spokenOf.merge(claim.country(), 1, Integer::sum);
            }
        }
        return spokenOf;
    }
}
