package org.copydesk.enrich.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Of which countries a text says that somebody holds an office there, by the kind of office. For one article. */
final class TakenOffices {
    private static final String COUNTERPART = "counterpart";
    private final Map<String, Map<String, List<OfficePhrase>>> named = new HashMap<>();
    private final Map<String, Set<String>> held = new HashMap<>();

    TakenOffices(List<OfficePhrase> offices, List<Person> people) {
        for (OfficePhrase office : offices) {
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
            return named.getOrDefault(COUNTERPART, Map.of()).keySet();
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
