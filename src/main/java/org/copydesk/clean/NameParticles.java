package org.copydesk.clean;

import java.util.List;
import org.copydesk.text.Tsv;

/** The small words inside names, as pieces of regular expressions: lexicon/name_particles.tsv. */
final class NameParticles {
    static final String OF_PERSONS = alternatives("person");
    static final String OF_PLACES = alternatives("place");

    private NameParticles() {
    }

    private static String alternatives(String kind) {
        List<Tsv.Row> rows = Tsv.read("/lexicon/name_particles.tsv");
        return Alternatives.of(rows.stream().filter(row -> row.need("class").equals(kind)).flatMap(row -> row.list("words").stream()).toList());
    }
}
