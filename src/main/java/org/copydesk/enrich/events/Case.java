package org.copydesk.enrich.events;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The cases of Russian, which tell who does what to whom. */
enum Case {
    NOMINATIVE, GENITIVE, DATIVE, ACCUSATIVE, INSTRUMENTAL, LOCATIVE;

    /** Of a word that never changes. */
    static final Set<Case> ANY = Collections.unmodifiableSet(EnumSet.allOf(Case.class));
}
