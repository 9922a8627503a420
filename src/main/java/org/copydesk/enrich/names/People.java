package org.copydesk.enrich.names;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.copydesk.text.Cyrillic;
import org.copydesk.text.FunctionWords;
import org.copydesk.text.Prose;

/** Fifth step: which names are one person. Full names first, then what is left of them later: Tokayev, President Tokayev. */
final class People {
    private final NameReading reading;
    private final Prose prose;
    private final Acquaintances known = new Acquaintances();
    private final Map<Claim, Person> byClaim = new HashMap<>();
    private final Map<String, String> skeletons = new HashMap<>();
    private final OfficeBeside besides;
    private final LocalDate day;

    private People(NameReading reading) {
        this.reading = reading;
        this.prose = reading.prose;
        this.besides = new OfficeBeside(reading);
        this.day = reading.article.clean().publishedOn();
    }

    static People of(NameReading reading, Headline headline) {
        People people = new People(reading);
        List<Claim> claims = reading.claims().stream().filter(claim -> claim.is(Sort.PERSON)).toList();
        claims.stream().filter(claim -> people.words(claim).size() > 1).forEach(people::full);
        claims.stream().filter(claim -> people.words(claim).size() == 1).forEach(people::shortName);
        people.laterMentions();
        new Homes(reading, people.all(), headline).assign();
        return people;
    }

    List<Person> all() {
        return known.all();
    }

    Person of(Claim claim) {
        return byClaim.get(claim);
    }

    private void full(Claim claim) {
        List<String> words = words(claim);
        String name = RussianCases.nominative(text(claim));
        Leader leader = claim.entity() != null ? Leaders.of(claim.entity()) : leader(byName(name, words), claim);
        Person person = leader != null ? known.as(leader) : known.sharing(words, met -> met.leader == null ? isSame(words, met.words()) : isShortened(words, met));
        person = person == null ? known.named(words.get(0), met -> isMisspelled(words, met.words())) : person;
        if (person == null) {
            person = known.meet(name, leader, day);
            person.gender = leader != null && leader.gender() != null ? leader.gender() : GivenNames.gender(words.get(0));
        } else if (name.length() > person.name.length() && person.leader == null) {
            known.rename(person, name);
        }
        join(person, claim);
    }

    /** Those of this name; or of this last name whose first begins with the initial: K. Masimov. */
    private static List<Leader> byName(String name, List<String> words) {
        boolean initial = words.size() == 2 && words.get(0).endsWith(".");
        return !initial ? Leaders.byName(name)
                : Leaders.byShortName(words.get(1)).stream().filter(leader -> leader.wordsOfNames().stream().anyMatch(known -> isInitialed(words, known))).toList();
    }

    private void shortName(Claim claim) {
        Person person = byWord(claim);
        person = person == null ? byAnyWord(claim) : person;
        if (person == null) {
            Leader leader = leader(Leaders.byShortName(text(claim)), claim);
            person = known.meet(leader == null ? text(claim) : leader.person().name(), leader, day);
            person.gender = leader == null ? null : leader.gender();
        }
        join(person, claim);
    }

    /** Single words that are the last name of somebody known by now, wherever they stand. */
    private void laterMentions() {
        for (int i = 0; i < prose.size(); i++) {
            if (!prose.isCapitalised(i) || !reading.isFree(i) && !isHeavenly(i) || FunctionWords.at(prose, i) != null) {
                continue;
            }
            int end = i + 1;
            Claim claim = new Claim(i, end, Sort.PERSON, null);
            Person person = byWord(claim);
            if (person == null) {
                Leader leader = reading.isFree(i) ? alone(i) : null;
                if (leader == null) {
                    continue;
                }
                person = known.meet(leader.person().name(), leader, day);
                person.gender = leader.gender();
            }
            reading.claim(claim);
            join(person, claim);
        }
    }

    /** Whether this is taken for a place that lies in no country, as the Moon does, though no article stands before it: then it may be President Moon. */
    private boolean isHeavenly(int token) {
        Claim claim = reading.at(token);
        boolean nowhere = claim != null && claim.is(Sort.REGION) && claim.country() == null && claim.end() == claim.first() + 1;
        return nowhere && reading.officeAt(token) == null && !prose.folded(token - 1).equals("the");
    }

    /** A leader called by the surname alone, when nobody else is called so and the country is spoken of. */
    private Leader alone(int token) {
        List<Leader> leaders = Leaders.bySkeleton(skeleton(prose.folded(token)));
        if (leaders.size() != 1 || prose.is(token - 1, '-') && prose.touchesNext(token - 1) || GivenNames.contains(prose.folded(token)) || prose.isCapitalised(token + 1) || prose.isCapitalised(token - 1) && !reading.startsSentence(token - 1)) {
            return null;
        }
        String country = leaders.get(0).person().country();
        return country != null && reading.namesOf(country) > 0 ? leaders.get(0) : null;
    }

    /** The office beside this mention, or null. */
    OfficePhrase officeOf(Claim claim) {
        return besides.of(claim);
    }

    private Person byWord(Claim claim) {
        String last = prose.folded(claim.end() - 1);
        // А.Камиловым
        String word = last.substring(last.lastIndexOf('.', last.length() - 2) + 1);
        Person person = known.called(word, skeleton(word), met -> suits(met, claim));
        return person != null || !Cyrillic.begins(word) ? person
                : RussianCases.surnames(word).stream().map(name -> known.called(name, skeleton(name), met -> suits(met, claim))).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** Whether nothing before this mention speaks against the person: the President Kenyatta is not his wife. */
    private boolean suits(Person person, Claim claim) {
        OfficePhrase office = besides.of(claim);
        if (office == null) {
            return true;
        }
        boolean gender = office.office().gender() == null || person.gender == null || office.office().gender() == person.gender;
        return gender && (office.office().isTitle() || person.offices.isEmpty() || person.offices.stream().anyMatch(held -> office.office().covers(held.office().kind())));
    }

    /** Foreign Minister Retno, who is Retno Marsudi; Emir Sheikh Tamim. */
    private Person byAnyWord(Claim claim) {
        String word = prose.folded(claim.end() - 1);
        OfficePhrase office = besides.of(claim);
        String country = office == null ? null : office.country();
        return known.named(word, person -> person.words().contains(word) && (country == null || person.country() == null || country.equals(person.country())));
    }

    private String skeleton(String folded) {
        return skeletons.computeIfAbsent(folded, Spelling::skeleton);
    }

    private Leader leader(List<Leader> candidates, Claim claim) {
        OfficePhrase office = besides.of(claim);
        List<Leader> fitting = candidates;
        if (office != null && !office.office().isTitle() && fitting.size() > 1) {
            fitting = fitting.stream().filter(leader -> leader.held(office.office(), office.country(), day)).toList();
        }
        if (fitting.size() == 1 && office != null && office.country() != null && words(claim).size() == 1) {
            return office.country().equals(fitting.get(0).person().country()) ? fitting.get(0) : null;
        }
        return fitting.size() == 1 ? fitting.get(0) : null;
    }

    private void join(Person person, Claim claim) {
        person.claims.add(claim);
        byClaim.put(claim, person);
        if (person.country == null && Constituencies.areBehind(prose, claim.end())) {
            person.country = Constituencies.COUNTRY;
        }
        OfficePhrase office = besides.of(claim);
        if (office != null) {
            int behind = prose.folded(claim.end() + 1).equals("the") ? claim.end() + 2 : claim.end() + 1;
            Claim place = prose.folded(claim.end()).equals("of") ? reading.at(behind) : null;
            boolean own = office.country() == null && place != null && place.sort().isPlace();
            person.meet(own ? new OfficePhrase(office.first(), office.end(), office.office(), place.country(), false) : office);
        }
    }

    String text(Claim claim) {
        return prose.line(claim.first(), claim.end());
    }

    private List<String> words(Claim claim) {
        return Person.wordsOf(text(claim));
    }

    private static boolean isSame(List<String> a, List<String> b) {
        boolean sameFirst = Person.isFirst(a.get(0), b.get(0)) || Person.isFirst(b.get(0), a.get(0));
        boolean sameLast = a.get(a.size() - 1).equals(b.get(b.size() - 1));
        boolean within = a.containsAll(b) || b.containsAll(a);
        return sameFirst && sameLast || within && (sameFirst || sameLast || Math.min(a.size(), b.size()) > 1);
    }

    /** S. Naryshkin, who is Sergey Naryshkin. */
    private static boolean isInitialed(List<String> words, List<String> name) {
        return words.size() == 2 && words.get(1).equals(name.get(name.size() - 1)) && Person.isFirst(words.get(0), name.get(0));
    }

    /** Emomali Rahman, Emomali Rahmon: one letter of the long last word is another. */
    private static boolean isMisspelled(List<String> a, List<String> b) {
        String one = a.get(a.size() - 1);
        String other = b.get(b.size() - 1);
        boolean alike = a.size() == b.size() && a.subList(0, a.size() - 1).equals(b.subList(0, b.size() - 1)) && one.length() == other.length() && one.length() > 4;
        return alike && IntStream.range(0, one.length()).filter(i -> one.charAt(i) != other.charAt(i)).count() == 1;
    }

    /** Whether these words, of which the lexicon knows nobody, are all of a known person's name. */
    private static boolean isShortened(List<String> words, Person known) {
        return known.leader.wordsOfNames().stream().anyMatch(name -> name.containsAll(words) || isInitialed(words, name));
    }
}
