package org.copydesk.enrich.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.text.Prose;

/** Of which countries a text says that somebody holds an office there, by the kind of office. For one article. */
final class TakenOffices {
    private static final String COUNTERPART = "counterpart";
    private final Prose prose;
    private final Map<String, Map<String, List<OfficePhrase>>> named = new HashMap<>();
    private final Map<String, Set<String>> held = new HashMap<>();

    TakenOffices(NameReading reading, List<Person> people) {
        this.prose = reading.prose;
        for (OfficePhrase office : reading.offices) {
            if (office.country() != null && !office.office().plural()) {
                named.computeIfAbsent(office.office().kind(), kind -> new HashMap<>()).computeIfAbsent(office.country(), country -> new ArrayList<>()).add(office);
            }
        }
        people.stream().filter(person -> person.country() != null).forEach(this::hold);
    }

    /** It is known now of which country somebody is. */
    void hold(Person person) {
        person.offices.forEach(office -> held.computeIfAbsent(office.office().kind(), kind -> new HashSet<>()).add(person.country()));
    }

    /** The countries of which somebody else than this person, whose country is not known, has such an office: "his Turkish counterpart" is no minister of Pakistan. */
    Set<String> besides(Person person, Office office) {
        if (!office.isOnlyOne()) {
            Set<String> taken = new HashSet<>(named.getOrDefault(COUNTERPART, Map.of()).keySet());
            named.getOrDefault(office.kind(), Map.of()).forEach((country, phrases) -> {
                if (phrases.stream().anyMatch(phrase -> !person.offices.contains(phrase) && sharesField(person, phrase))) {
                    taken.add(country);
                }
            });
            return taken;
        }
        Set<String> taken = new HashSet<>(held.getOrDefault(office.kind(), Set.of()));
        named.forEach((kind, countries) -> {
            if (office.covers(kind) || kind.equals(COUNTERPART)) {
                countries.forEach((country, phrases) -> {
                    if (!person.offices.containsAll(phrases)) {
                        taken.add(country);
                    }
                });
            }
        });
        return taken;
    }

    /** Whether both are minister of the same: Iraq's Transport Minister, the Transport and Infrastructure Minister. */
    private boolean sharesField(Person person, OfficePhrase other) {
        Set<String> fields = RoleResolver.fields(prose, other);
        return other.office().is("minister") && person.offices.stream().anyMatch(held -> !java.util.Collections.disjoint(fields, RoleResolver.fields(prose, held)));
    }

    /** The countries whose officials the text calls theirs, as it calls those from abroad: the Chinese ambassador. */
    Set<String> labelled() {
        Set<String> labelled = new HashSet<>();
        named.values().forEach(countries -> labelled.addAll(countries.keySet()));
        return labelled;
    }

    /** Whether somebody's counterpart is of this country. */
    boolean isCounterpart(String country) {
        return named.getOrDefault(COUNTERPART, Map.of()).containsKey(country);
    }
}
