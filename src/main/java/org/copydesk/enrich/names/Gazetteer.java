package org.copydesk.enrich.names;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copydesk.text.Folding;
import org.copydesk.text.Lexicon;
import org.copydesk.text.Tsv;

/**
 * All names that the program knows, in one lexicon: countries, cities and other places, organizations, named events,
 * people in office, and phrases that only look like names. Immutable, built once.
 */
final class Gazetteer {
    /** Thousands of inhabitants. */
    private static final int LARGE = 100;
    /** What a capital counts for, in thousands of inhabitants: more than many a larger city. */
    private static final int CAPITAL = 10_000;
    private static final Set<String> CURRENCIES = new HashSet<>();
    private static final Set<String> CODES = new HashSet<>();
    private static final Set<String> SCALES = Set.of("thousand", "million", "billion", "trillion", "bn", "mn", "m");
    static final Lexicon<Known> LEXICON = build();

    private Gazetteer() {
    }

    private static Lexicon<Known> build() {
        Lexicon.Builder<Known> names = Lexicon.builder();
        for (Country country : Countries.all()) {
            add(names, Sort.COUNTRY, country.entity(), country.names());
            add(names, Sort.NATIONALITY, country.entity(), country.adjectives());
            for (Country.Capital capital : country.capitals()) {
                Entity seat = Entity.of(Entity.Kind.PLACE, capital.name(), country.code());
                capital.names().forEach(name -> names.add(name, new Known(Sort.CAPITAL, seat, name, CAPITAL)));
            }
        }
        Set<String> said = new HashSet<>();
        Countries.all().forEach(country -> said.addAll(country.names()));
        for (Country country : Countries.all()) {
            for (String republic : List.of("Republic of " + country.name(), "Republic of the " + country.name())) {
                if (!said.contains(republic)) {
                    add(names, Sort.COUNTRY, country.entity(), List.of(republic));
                }
            }
        }
        for (Tsv.Row row : Tsv.read("/lexicon/places.tsv")) {
            addRow(names, Sort.REGION, Entity.Kind.PLACE, row);
            Entity region = Entity.of(Entity.Kind.PLACE, row.need("name"), row.get("country"));
            add(names, Sort.REGIONAL, region, row.list("adjectives"));
        }
        for (Tsv.Row row : Tsv.read("/lexicon/organizations.tsv")) {
            addRow(names, Sort.ORGANIZATION, Entity.Kind.ORGANIZATION, row);
        }
        for (Tsv.Row row : Tsv.read("/lexicon/forums.tsv")) {
            addRow(names, Sort.EVENT, Entity.Kind.EVENT, row);
        }
        for (Leader leader : Leaders.all()) {
            for (String name : leader.names()) {
                add(names, Sort.PERSON, leader.person(), Inflection.person(name));
            }
        }
        addCities(names);
        addFalseFriends(names);
        return names.build();
    }

    /** Cities that need no context to be believed; {@link PlaceChooser} knows the small ones of the same name, too. */
    private static void addCities(Lexicon.Builder<Known> names) {
        for (Cities.City[] namesakes : Cities.all()) {
            for (Cities.City city : namesakes) {
                if (city.thousands() >= LARGE) {
                    names.add(city.name(), new Known(Sort.CITY, Entity.of(Entity.Kind.PLACE, city.name(), city.country()), city.name(), city.thousands()));
                }
            }
        }
    }

    private static void addRow(Lexicon.Builder<Known> names, Sort sort, Entity.Kind kind, Tsv.Row row) {
        Entity entity = Entity.of(kind, row.need("name"), row.get("country"));
        add(names, sort, entity, List.of(row.need("name")));
        for (String variant : row.list("variants")) {
            add(names, sort, entity, Inflection.russian(variant));
            add(names, sort, entity, RussianCases.of(variant));
        }
    }

    private static void add(Lexicon.Builder<Known> names, Sort sort, Entity entity, List<String> phrases) {
        for (String phrase : phrases) {
            names.add(phrase, new Known(sort, entity, phrase, 0));
        }
    }

    private static void addFalseFriends(Lexicon.Builder<Known> names) {
        for (Tsv.Row row : Tsv.read("/lexicon/currencies.tsv")) {
            addNothing(names, row.need("code"));
            CODES.add(row.need("code"));
        }
        for (Tsv.Row row : Tsv.read("/lexicon/false_friends.tsv")) {
            if ("currency".equals(row.get("use"))) {
                CURRENCIES.add(Folding.fold(row.need("phrase")));
            } else {
                addNothing(names, row.need("phrase"));
            }
        }
    }

    /** Whether an amount is written so, with what stands behind it: CNY700, N70 billion, N70bn, N1 of N1.5. */
    static boolean isMoney(String token, String next) {
        int digit = 0;
        while (digit < token.length() && Character.isUpperCase(token.charAt(digit))) {
            digit++;
        }
        int scale = digit;
        while (scale < token.length() && Character.isDigit(token.charAt(scale))) {
            scale++;
        }
        return digit > 0 && scale > digit
                && (CODES.contains(token.substring(0, digit)) || SCALES.contains(next) || next.equals(".") || SCALES.contains(token.substring(scale)));
    }

    /** Whether the word is a unit of money: the U.S. before dollars is no country. */
    static boolean isCurrency(String folded) {
        return CURRENCIES.contains(folded);
    }

    private static void addNothing(Lexicon.Builder<Known> names, String phrase) {
        names.add(phrase, new Known(Sort.NOTHING, null, phrase, 0));
    }
}
