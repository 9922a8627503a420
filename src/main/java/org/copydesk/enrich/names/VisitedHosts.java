package org.copydesk.enrich.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.text.Prose;

/** Whose minister a visitor meets: in Luanda the American deputy secretary met with Agriculture Minister | Francisco de Assis. For one article. */
final class VisitedHosts {
    /** How often the country must be spoken of: many meet in Vienna. */
    private static final int SPOKEN_OF = 2;
    private final NameReading reading;
    private final Prose prose;
    private final Map<String, Integer> spokenOf;
    private final Map<Claim, Person> byName = new HashMap<>();

    VisitedHosts(NameReading reading, List<Person> people, Map<String, Integer> spokenOf) {
        this.reading = reading;
        this.prose = reading.prose;
        this.spokenOf = spokenOf;
        people.forEach(person -> person.claims.forEach(name -> byName.put(name, person)));
    }

    /** The one country in whose capital, by the same sentence, somebody of another is with this person; or null. */
    String of(Person person) {
        for (Claim name : person.claims) {
            Set<String> capitals = new HashSet<>();
            Set<String> visitors = new HashSet<>();
            int sentence = prose.sentenceOf(name.first());
            for (int i = prose.firstOf(sentence); i < prose.endOf(sentence); i++) {
                Claim claim = reading.at(i);
                Person other = byName.get(claim);
                if (claim != null && claim.is(Sort.CAPITAL) && prose.folded(claim.first() - 1).equals("in")) {
                    capitals.add(claim.country());
                } else if (other != null && other != person && other.country() != null && i < name.first()) {
                    visitors.add(other.country());
                }
            }
            if (capitals.size() == 1 && !visitors.isEmpty() && visitors.stream().noneMatch(capitals::contains)) {
                String host = capitals.iterator().next();
                return spokenOf.getOrDefault(host, 0) >= SPOKEN_OF ? host : null;
            }
        }
        return null;
    }
}
