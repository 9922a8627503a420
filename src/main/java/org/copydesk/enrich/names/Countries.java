package org.copydesk.enrich.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.copydesk.text.Tsv;

/** All countries, out of lexicon/countries.tsv. Immutable. */
public final class Countries {
    private static final Map<String, Country> BY_CODE = new LinkedHashMap<>();

    static {
        for (Tsv.Row row : Tsv.read("/lexicon/countries.tsv")) {
            Country country = read(row);
            BY_CODE.put(country.code(), country);
        }
    }

    private Countries() {
    }

    /** In the order of their codes. */
    public static List<Country> all() {
        return List.copyOf(BY_CODE.values());
    }

    /** The country of an alpha-3 code, or null. */
    public static Country of(String code) {
        return code == null ? null : BY_CODE.get(code);
    }

    private static Country read(Tsv.Row row) {
        List<String> names = new ArrayList<>();
        names.add(row.need("name"));
        names.addAll(row.list("names"));
        names.addAll(inflected(row.list("ru")));
        row.list("ru").stream().filter(name -> name.indexOf(' ') < 0).forEach(name -> names.addAll(RussianCases.of("Республика " + name)));
        names.addAll(Inflection.kazakh(row.list("kk")));
        List<String> adjectives = new ArrayList<>(row.list("adjectives"));
        adjectives.addAll(inflected(row.list("ru_adjectives")));
        List<Country.Capital> capitals = capitals(row.list("capital"), inflected(row.list("ru_capital")));
        return new Country(row.need("code"), row.need("code2"), row.need("name"), row.get("region"),
                names, adjectives, capitals);
    }

    /** Each seat of government has its names, parted by =; Russian ones belong to the first. */
    private static List<Country.Capital> capitals(List<String> seats, List<String> russian) {
        List<Country.Capital> capitals = new ArrayList<>();
        for (String seat : seats) {
            List<String> names = new ArrayList<>(List.of(seat.split("\\s*=\\s*")));
            String name = names.get(0);
            if (capitals.isEmpty()) {
                names.addAll(russian);
            }
            capitals.add(new Country.Capital(name, names));
        }
        return capitals;
    }

    private static List<String> inflected(List<String> words) {
        return words.stream().flatMap(word -> Stream.concat(Inflection.russian(word).stream(), RussianCases.of(word).stream())).distinct().toList();
    }
}
