package org.copydesk.enrich.events;

import java.util.Objects;

/** Words, tokens {@code first} up to {@code end}, that mean somebody without naming him: "the two presidents". */
record Allusion(int first, int end, Reference meaning) {

    Allusion {
        Objects.requireNonNull(meaning);
    }

    /** This player where the words stand. */
    Player to(Player who) {
        return new Player(first, end, "", who.country(), who.entity(), false, false);
    }

    /** This country where the words stand. */
    Player to(String country, boolean possessive) {
        return new Player(first, end, "", country, null, false, possessive);
    }
}
