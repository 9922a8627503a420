package org.copydesk.enrich.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.text.Folding;
import org.copydesk.text.Lexicon;
import org.copydesk.text.Prose;
import org.copydesk.text.Tsv;

/** Which of the countries that share a name (lexicon/namesakes.tsv) a text means: the Congo of Kinshasa or of Brazzaville. For one article. */
final class Namesakes {
    private static final Map<String, Set<String>> SIGNS = new HashMap<>();

    static {
        for (Tsv.Row row : Tsv.read("/lexicon/namesakes.tsv")) {
            Set<String> signs = SIGNS.computeIfAbsent(row.need("country"), country -> new HashSet<>());
            row.list("signs").forEach(sign -> signs.add(Folding.fold(sign)));
        }
    }

    private final NameReading reading;
    private final Map<String, Integer> signs = new HashMap<>();

    Namesakes(NameReading reading) {
        this.reading = reading;
    }

    /** Whether a phrase stands for several countries. */
    static boolean are(List<Known> entries) {
        return entries.size() > 1 && entries.stream().allMatch(known -> known.sort().speaksOfCountry());
    }

    /** The country that most around speaks for: what is already known to be of it, and its signs. */
    Known choose(Lexicon.Match<Known> match) {
        Known best = match.entries().get(0);
        int most = -1;
        for (Known known : match.entries()) {
            String country = known.entity().country();
            int speaking = signs.computeIfAbsent(country, this::signs) + reading.namesOf(country);
            if (speaking > most) {
                best = known;
                most = speaking;
            }
        }
        return best;
    }

    private int signs(String country) {
        Prose prose = reading.prose;
        Set<String> known = SIGNS.getOrDefault(country, Set.of());
        int found = 0;
        for (int i = 0; i < prose.size(); i++) {
            found += prose.isCapitalised(i) && known.contains(prose.folded(i)) ? 1 : 0;
        }
        return found;
    }
}
