package org.copydesk.enrich.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        names.addAll(Inflection.kazakh(row.list("kk")));
        List<String> adjectives = new ArrayList<>(row.list("adjectives"));
        adjectives.addAll(inflected(row.list("ru_adjectives")));
        List<String> capitals = new ArrayList<>(row.list("capital"));
        capitals.addAll(inflected(row.list("ru_capital")));
        return new Country(row.need("code"), row.need("code2"), row.need("name"), row.get("region"), row.get("subregion"),
                names, adjectives, capitals);
    }

    private static List<String> inflected(List<String> words) {
        return words.stream().flatMap(word -> Inflection.russian(word).stream()).toList();
    }
}
