package org.copydesk.enrich.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.classify.ClassifiedArticle;
import org.copydesk.text.Lexicon;
import org.copydesk.text.Prose;
import org.copydesk.text.Tsv;

/** The country that an article speaks from: that of its dateline, or of who published it. Immutable. */
final class Hosts {
    private static final Map<String, String> BY_SOURCE = new HashMap<>();
    private static final Set<String> PUBLISHERS = new HashSet<>();
    private static final Set<String> ABROAD = new HashSet<>();

    static {
        for (Tsv.Row row : Tsv.read("/lexicon/sources.tsv")) {
            if (!"government".equals(row.get("kind"))) {
                PUBLISHERS.add(row.need("name"));
                PUBLISHERS.addAll(row.list("names"));
            }
            if (row.get("country") != null) {
                BY_SOURCE.put(row.need("name"), row.get("country"));
            }
        }
    }

    static {
        Tsv.read("/lexicon/organizations.tsv").stream().filter(row -> "yes".equals(row.get("abroad"))).forEach(row -> ABROAD.add(row.need("name")));
    }

    private Hosts() {
    }

    /** Whether this is an agency, an outlet or a giver of aid, whose being named says nothing of its country. */
    static boolean isBystander(Entity entity) {
        return entity.kind() == Entity.Kind.ORGANIZATION && (PUBLISHERS.contains(entity.name()) || ABROAD.contains(entity.name()));
    }

    /** Whose ministers "the minister" without a country are: the publisher's; or null. */
    static String of(ClassifiedArticle article) {
        String source = article.clean().source();
        return source == null ? null : BY_SOURCE.get(source);
    }

    /** The country of the place in the dateline, or null. */
    static String datelineCountry(ClassifiedArticle article) {
        String dateline = article.clean().dateline();
        if (dateline == null) {
            return null;
        }
        String country = null;
        for (Lexicon.Match<Known> match : Gazetteer.LEXICON.find(Prose.of(dateline))) {
            Known known = match.entries().stream().filter(k -> k.sort().isPlace()).reduce((a, b) -> a.weight() >= b.weight() ? a : b).orElse(null);
            country = known != null && known.entity().country() != null ? known.entity().country() : country;
        }
        if (country == null) {
            List<Cities.City> cities = Cities.named(dateline.strip());
            country = cities.stream().max(java.util.Comparator.comparingInt(Cities.City::thousands)).map(Cities.City::country).orElse(null);
        }
        return country;
    }
}
