package org.copydesk.enrich.names;

import java.util.List;
import java.util.Objects;

/**
 * A country or territory of ISO 3166-1.
 *
 * @param code       alpha-3: KAZ
 * @param code2      alpha-2: KZ
 * @param region     of the UN standard M49: Asia; null only for Antarctica
 * @param names      all names it goes by, the usual one first, in all languages that are read
 * @param adjectives nationalities and inhabitants: Kazakh, Kazakhs
 * @param capitals   seats of government
 */
public record Country(String code, String code2, String name, String region,
                      List<String> names, List<String> adjectives, List<Capital> capitals) {

    /** A seat of government by all its names, the usual one first: Kyiv, Kiev. */
    public record Capital(String name, List<String> names) {

        public Capital {
            Objects.requireNonNull(name);
            names = List.copyOf(names);
        }
    }

    public Country {
        Objects.requireNonNull(code);
        Objects.requireNonNull(code2);
        Objects.requireNonNull(name);
        names = List.copyOf(names);
        adjectives = List.copyOf(adjectives);
        capitals = List.copyOf(capitals);
    }

    /** The country as a place that can be mentioned. */
    public Entity entity() {
        return Entity.of(Entity.Kind.PLACE, name, code);
    }
}
