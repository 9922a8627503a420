package org.copydesk.enrich.names;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.copydesk.text.Folding;
import org.copydesk.text.Tsv;

/** Who held which office when, out of lexicon/leaders.tsv. Immutable. */
final class Leaders {
    private static final List<Leader> ALL = new ArrayList<>();
    private static final Map<String, List<Leader>> BY_SHORT_NAME = new HashMap<>();
    private static final Map<String, List<Leader>> BY_FIRST_AND_LAST = new HashMap<>();
    private static final Set<String> SHORT_NAMES = new HashSet<>();
    private static final Map<Entity, Leader> BY_ENTITY = new HashMap<>();
    private static final Map<String, List<Leader>> BY_COUNTRY = new HashMap<>();

    static {
        Map<String, List<Tsv.Row>> rows = new LinkedHashMap<>();
        for (Tsv.Row row : Tsv.read("/lexicon/leaders.tsv")) {
            rows.computeIfAbsent(row.need("name"), name -> new ArrayList<>()).add(row);
        }
        rows.forEach((name, lines) -> add(read(name, lines)));
    }

    private Leaders() {
    }

    static List<Leader> all() {
        return List.copyOf(ALL);
    }

    /** Those whom later mentions call by this one word. */
    static List<Leader> byShortName(String name) {
        return bySkeleton(Spelling.skeleton(name));
    }

    /** The same, of a name's {@link Spelling#skeleton}. */
    static List<Leader> bySkeleton(String skeleton) {
        return BY_SHORT_NAME.getOrDefault(skeleton, List.of());
    }

    /** Whether anybody is called so, spelled in this very way; quicker than to look for all spellings. */
    static boolean isShortName(String folded) {
        return SHORT_NAMES.contains(folded);
    }

    /** Those with this first and last name, whatever stands between and however it is transliterated. */
    static List<Leader> byName(String name) {
        return BY_FIRST_AND_LAST.getOrDefault(Spelling.firstAndLast(name), List.of());
    }

    static Leader of(Entity person) {
        return person == null ? null : BY_ENTITY.get(person);
    }

    /**
     * The one person who held this office of the country on that day; null when there is none or more than one.
     * "The Kenyan leader" is whom the table says to lead.
     */
    static Leader inOffice(Office office, String country, LocalDate day) {
        List<Leader> found = BY_COUNTRY.getOrDefault(country, List.of()).stream().filter(leader -> leader.terms().stream().anyMatch(term -> term.country() != null
                && term.country().equals(country) && term.covers(day) && office.covers(term.office())
                && (!office.is("leader") || term.leads()))).toList();
        if (found.size() < 2) {
            return found.isEmpty() ? null : found.get(0);
        }
        List<Leader> latest = found.stream().filter(leader -> leader.terms().stream().anyMatch(term -> country.equals(term.country())
                && office.covers(term.office()) && term.covers(day) && (term.to() == null || !day.isAfter(term.to())))).toList();
        return latest.size() == 1 ? latest.get(0) : null;
    }

    private static void add(Leader leader) {
        ALL.add(leader);
        BY_ENTITY.put(leader.person(), leader);
        leader.terms().stream().map(Leader.Term::country).filter(Objects::nonNull).distinct().forEach(
                country -> BY_COUNTRY.computeIfAbsent(country, c -> new ArrayList<>()).add(leader));
        SHORT_NAMES.add(Folding.fold(leader.shortName()));
        BY_SHORT_NAME.computeIfAbsent(leader.shortSkeleton(), n -> new ArrayList<>()).add(leader);
        leader.names().stream().map(Spelling::firstAndLast).distinct().forEach(
                key -> BY_FIRST_AND_LAST.computeIfAbsent(key, n -> new ArrayList<>()).add(leader));
    }

    private static Leader read(String name, List<Tsv.Row> rows) {
        List<String> names = new ArrayList<>(List.of(name));
        List<Leader.Term> terms = new ArrayList<>();
        String shortName = null;
        String gender = null;
        for (Tsv.Row row : rows) {
            names.addAll(row.list("variants"));
            // Moon Jae-in, whom others write Moon Jae In
            names.addAll(names.stream().filter(written -> written.contains("-")).map(written -> written.replace('-', ' ')).toList());
            shortName = shortName == null ? row.get("short") : shortName;
            gender = gender == null ? row.get("gender") : gender;
            terms.add(new Leader.Term(row.need("office"), row.get("country"), row.get("organization"),
                    day(row.get("from"), false), day(row.get("to"), true), "yes".equals(row.get("leads"))));
        }
        String country = terms.stream().map(Leader.Term::country).filter(Objects::nonNull).reduce((a, b) -> b).orElse(null);
        return new Leader(Entity.of(Entity.Kind.PERSON, name, country), gender == null ? null : Gender.valueOf(gender.toUpperCase(Locale.ROOT)),
                shortName == null ? Spelling.last(name) : shortName,
                Spelling.skeleton(shortName == null ? Spelling.last(name) : shortName), names, names.stream().map(Person::wordsOf).toList(), terms);
    }

    /** A day, or the first or last of a month or a year. */
    private static LocalDate day(String text, boolean end) {
        if (text == null) {
            return null;
        }
        return switch (text.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(text), end ? 12 : 1, end ? 31 : 1);
            case 7 -> end ? LocalDate.parse(text + "-01").plusMonths(1).minusDays(1) : LocalDate.parse(text + "-01");
            default -> LocalDate.parse(text);
        };
    }
}
