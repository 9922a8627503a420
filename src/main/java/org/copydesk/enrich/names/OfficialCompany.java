package org.copydesk.enrich.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.copydesk.text.Prose;

/**
 * Of which country somebody is by the company that the text puts them in: Kazakh Prime Minister Alikhan Smailov and
 * Energy Minister | Bolat Akchulakov; Minister Ebrahim Patel and his deputy | Fikile Majola. For one article.
 */
final class OfficialCompany {
    private final NameReading reading;
    private final Prose prose;
    private final Map<Claim, Person> byName = new HashMap<>();

    OfficialCompany(NameReading reading, List<Person> people) {
        this.reading = reading;
        this.prose = reading.prose;
        people.forEach(person -> person.claims.forEach(name -> byName.put(name, person)));
    }

    /** The country of whom the person is named together with, or null. */
    String countryOf(Person person) {
        for (Claim name : person.claims) {
            int first = reading.pastHonours(name);
            int end = prose.is(first - 1, ',') ? first - 1 : first;
            OfficePhrase before = reading.officeAt(end - 1);
            OfficePhrase office = before != null && before.end() == end && person.offices.contains(before) ? before : behind(person, name);
            Person other = office == null || !suits(office, name) ? null : joinedBefore(Math.min(office.first(), first), name);
            boolean his = office != null && isHis(office.first());
            other = other == null && his && suits(office, name) ? superior(office.first() - 1) : other;
            if (other != null && other.country() != null && !other.offices.isEmpty() && (isHis(office.first()) || isOther(office, other))) {
                return other.country();
            }
        }
        return null;
    }

    /** The office between commas behind this name, or null: and Dr. Hassan Hilal, | Minister of Environment. */
    private OfficePhrase behind(Person person, Claim name) {
        return person.offices.stream().filter(office -> prose.is(name.end(), ',') && office.first() == name.end() + 1 && !prose.folded(office.end()).equals("of")).findFirst().orElse(null);
    }

    private boolean suits(OfficePhrase office, Claim name) {
        boolean open = office.country() == null && !office.inOrganization() && !office.office().is("counterpart") && !office.office().plural();
        return open && (office.office().isOfState() || isHis(office.first())) && reading.inOneSentence(office, name);
    }

    private boolean isHis(int office) {
        return OfficeLinks.HIS.contains(prose.folded(office - 1)) || owner(office) != null;
    }

    /** Prime Minister Abdulla Aripov's | press secretary: whose, or null. */
    private Person owner(int office) {
        return byName.get(reading.owner(office));
    }

    /** Whose "his" or "her" it is: whoever stands before it, the one person named before in the sentence, or else in the sentence before; null when there are several. */
    private Person superior(int his) {
        Person owner = owner(his + 1);
        if (owner != null) {
            return owner;
        }
        int sentence = prose.sentenceOf(his);
        Set<Person> before = named(prose.firstOf(sentence), his);
        before = before.isEmpty() && sentence > 0 ? named(prose.firstOf(sentence - 1), prose.firstOf(sentence)) : before;
        return before.size() == 1 ? before.iterator().next() : null;
    }

    private Set<Person> named(int first, int end) {
        return IntStream.range(first, end).mapToObj(reading::at).map(byName::get).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** Whoever is named right before, joined by a comma or "and". */
    private Person joinedBefore(int office, Claim name) {
        int at = isHis(office) || prose.folded(office - 1).equals("the") ? office - 2 : office - 1;
        boolean and = OfficeLinks.AND.contains(prose.folded(at));
        at = and ? at - 1 : at;
        boolean comma = prose.is(at, ',');
        Claim before = and || comma ? reading.at(comma ? at - 1 : at) : null;
        return before != null && before.is(Sort.PERSON) && prose.sentenceOf(before.first()) == prose.sentenceOf(name.first()) ? byName.get(before) : null;
    }

    /** Whether one state can have both offices: a prime minister and a foreign minister, ministers of two things. */
    private boolean isOther(OfficePhrase office, Person other) {
        return other.offices.stream().noneMatch(held -> held.office().isOnlyOne() && held.office().covers(office.office().kind())
                || held.office().kind().equals(office.office().kind()) && !java.util.Collections.disjoint(RoleResolver.fields(prose, held), RoleResolver.fields(prose, office)));
    }
}
