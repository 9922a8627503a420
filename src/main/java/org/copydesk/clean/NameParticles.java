package org.copydesk.clean;

import org.copydesk.text.Alternatives;

/** The small words inside names, as pieces of regular expressions: lexicon/name_particles.tsv. */
final class NameParticles {
    static final String OF_PERSONS = Alternatives.in("/lexicon/name_particles.tsv", "person");
    static final String OF_PLACES = Alternatives.in("/lexicon/name_particles.tsv", "place");

    private NameParticles() {
    }
}
