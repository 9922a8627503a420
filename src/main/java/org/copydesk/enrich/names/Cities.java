package org.copydesk.enrich.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.text.Folding;
import org.copydesk.text.Tsv;

/** The cities and towns of the world by name, out of lexicon/cities.tsv. Immutable. */
final class Cities {

    /** A city: its name as GeoNames has it, the alpha-3 code of its country, its inhabitants in thousands. */
    record City(String name, String country, int thousands) {
    }

    private static final Map<String, City[]> BY_NAME = new HashMap<>(120_000);

    static {
        Map<String, String> codes = new HashMap<>();
        Countries.all().forEach(country -> codes.put(country.code2(), country.code()));
        for (Tsv.Row row : Tsv.read("/lexicon/cities.tsv")) {
            String code = codes.get(row.need("country"));
            if (code == null) {
                continue;
            }
            City city = new City(row.need("name"), code, Integer.parseInt(row.need("thousands")));
            BY_NAME.merge(Folding.fold(city.name()), new City[] {city}, Cities::both);
        }
    }

    private Cities() {
    }

    private static City[] both(City[] a, City[] b) {
        City[] both = java.util.Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }

    /** All of this name, written in any way; most often none. */
    static List<City> named(String name) {
        City[] cities = BY_NAME.get(Folding.fold(name));
        return cities == null ? List.of() : List.of(cities);
    }

    /** Inhabitants in thousands of the largest city of this folded name; 0 when there is none. */
    static int largest(String folded) {
        City[] cities = BY_NAME.get(folded);
        int largest = 0;
        for (int i = 0; cities != null && i < cities.length; i++) {
            largest = Math.max(largest, cities[i].thousands());
        }
        return largest;
    }

    static Iterable<City[]> all() {
        return BY_NAME.values();
    }
}
