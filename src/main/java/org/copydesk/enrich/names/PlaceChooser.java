package org.copydesk.enrich.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.copydesk.text.Lexicon;
import org.copydesk.text.Prose;

/** Chooses among places of one name: by what is written right behind it, by the countries around, then by size. */
final class PlaceChooser {
    private static final double COUNTRY_ITSELF = 8;
    private static final double HOME = 0.7;
    /** How many mentions of its country the dateline is worth. */
    private static final int DATELINE = 2;
    private final NameReading reading;
    private final Map<String, Integer> around = new HashMap<>();
    private int all;

    PlaceChooser(NameReading reading) {
        this.reading = reading;
        String dateline = Hosts.datelineCountry(reading.article);
        if (dateline != null) {
            around.put(dateline, DATELINE);
            all += DATELINE;
        }
        reading.plainNames().forEach((country, times) -> {
            if (times > 0) {
                around.merge(country, times, Integer::sum);
                all += times;
            }
        });
    }

    /** The likeliest meaning of a phrase of the lexicon; a small town of the name counts, too, when its country is spoken of. */
    Known choose(Lexicon.Match<Known> match) {
        List<Known> candidates = new ArrayList<>(match.entries());
        if (candidates.stream().anyMatch(known -> known.sort().isPlace())) {
            String name = reading.prose.text(match.first(), match.end());
            candidates.addAll(cities(name));
        }
        return likeliest(candidates, match.end());
    }

    /** The likeliest city of this name, which ends before that token; null when no city is called so. */
    Entity city(String name, int end) {
        List<Known> cities = cities(name);
        return cities.isEmpty() ? null : likeliest(cities, end).entity();
    }

    /** The country that nearly all of the text is about, or null: there lies a county or a district that nobody has heard of. */
    String home() {
        return around.entrySet().stream().filter(entry -> entry.getValue() >= 2 && entry.getValue() >= HOME * all).map(Map.Entry::getKey).findFirst().orElse(null);
    }

    /** Whether anything else in the text speaks of this country. */
    private boolean isSpokenOf(String country) {
        return around.containsKey(country);
    }

    /** The country of a name with these names inside: that of its nationality or, spoken of elsewhere, of its place; null where it has two. */
    String countryOf(Collection<Claim> inside) {
        List<String> nations = inside.stream().filter(claim -> claim.sort().speaksOfCountry()).map(Claim::country).filter(Objects::nonNull).distinct().toList();
        if (!nations.isEmpty()) {
            return nations.size() == 1 ? nations.get(0) : null;
        }
        return inside.stream().map(Claim::country).filter(Objects::nonNull).filter(this::isSpokenOf).findFirst().orElseGet(
                () -> inside.stream().filter(claim -> !claim.is(Sort.CITY)).map(Claim::country).filter(Objects::nonNull).findFirst().orElse(null));
    }

    private Known likeliest(List<Known> candidates, int end) {
        String named = countryBehind(end);
        Known best = candidates.get(0);
        double most = Double.NEGATIVE_INFINITY;
        for (Known known : candidates) {
            double score = score(known, named);
            if (score > most) {
                best = known;
                most = score;
            }
        }
        return best;
    }

    private static List<Known> cities(String name) {
        return Cities.named(name).stream().map(city -> new Known(Sort.CITY, Entity.of(Entity.Kind.PLACE, city.name(), city.country()), city.name(), city.thousands())).toList();
    }

    /** The country of the place behind a comma: Paris, Texas. */
    private String countryBehind(int end) {
        Prose prose = reading.prose;
        Claim claim = prose.is(end, ',') ? reading.at(end + 1) : null;
        return claim != null && claim.sort().isPlace() ? claim.country() : null;
    }

    private double score(Known known, String named) {
        String country = known.entity() == null ? null : known.entity().country();
        double share = country == null || all == 0 ? 0 : (double) around.getOrDefault(country, 0) / all;
        double size = known.sort() == Sort.COUNTRY || known.sort() == Sort.NATIONALITY ? COUNTRY_ITSELF
                : known.sort() == Sort.REGION || known.sort() == Sort.PERSON ? COUNTRY_ITSELF - 1 : 1.5 * Math.log10(known.weight() + 1.0);
        return size + 3 * share + (named != null && named.equals(country) ? 10 : 0);
    }
}
