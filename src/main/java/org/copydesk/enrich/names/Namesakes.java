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

/** Which of the countries that share a name (lexicon/namesakes.tsv) a text means: the Congo of Kinshasa or of Brazzaville. Immutable. */
final class Namesakes {
    private static final Map<String, Set<String>> SIGNS = new HashMap<>();

    static {
        for (Tsv.Row row : Tsv.read("/lexicon/namesakes.tsv")) {
            Set<String> signs = SIGNS.computeIfAbsent(row.need("country"), country -> new HashSet<>());
            row.list("signs").forEach(sign -> signs.add(Folding.fold(sign)));
        }
    }

    private Namesakes() {
    }

    /** Whether a phrase stands for several countries. */
    static boolean are(List<Known> entries) {
        return entries.size() > 1 && entries.stream().allMatch(known -> known.sort().speaksOfCountry());
    }

    /** The country that most around speaks for: what is already known to be of it, and its signs. */
    static Known choose(Reading reading, Lexicon.Match<Known> match) {
        Known best = match.entries().get(0);
        int most = -1;
        for (Known known : match.entries()) {
            int signs = signs(reading, known.entity().country());
            if (signs > most) {
                best = known;
                most = signs;
            }
        }
        return best;
    }

    private static int signs(Reading reading, String country) {
        Prose prose = reading.prose;
        Set<String> signs = SIGNS.getOrDefault(country, Set.of());
        int found = 0;
        for (int i = 0; i < prose.size(); i++) {
            found += prose.isCapitalised(i) && signs.contains(prose.folded(i)) ? 1 : 0;
        }
        return found + (int) reading.claims().stream().filter(claim -> country.equals(claim.country())).count();
    }
}
