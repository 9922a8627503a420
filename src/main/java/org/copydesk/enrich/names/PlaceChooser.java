package org.copydesk.enrich.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.text.Lexicon;

/** Chooses among places of one name: by the countries around, then by size. */
final class PlaceChooser {
    private final Map<String, Integer> around = new HashMap<>();

    PlaceChooser(Reading reading) {
        for (Claim claim : reading.claims()) {
            if (claim.country() != null) {
                around.merge(claim.country(), 1, Integer::sum);
            }
        }
    }

    Known choose(Lexicon.Match<Known> match) {
        List<Known> entries = match.entries();
        Known best = entries.get(0);
        double most = -1;
        for (Known known : entries) {
            double score = score(known);
            if (score > most) {
                best = known;
                most = score;
            }
        }
        return best;
    }

    private double score(Known known) {
        String country = known.entity() == null ? null : known.entity().country();
        int mentions = country == null ? 0 : around.getOrDefault(country, 0);
        double size = known.sort() == Sort.COUNTRY || known.sort() == Sort.NATIONALITY ? 6 : Math.log10(known.weight() + 1.0) / 1.5;
        return size + 2 * Math.log(1 + mentions);
    }
}
