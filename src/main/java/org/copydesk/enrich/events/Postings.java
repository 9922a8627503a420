package org.copydesk.enrich.events;

import org.copydesk.text.Prose;

/** Tells where somebody is only posted: "the embassy of Chile in Peru", "the ambassador to Rome". */
final class Postings {
    /** How many tokens "to" or "in" may stand before the place, and the posting before that. */
    private static final int LINK = 4;
    private static final int POST = 6;
    private final Senses senses;
    private final Prose prose;

    Postings(Senses senses) {
        this.senses = senses;
        this.prose = senses.prose;
    }

    /** Whether this is such a place, and so no party. */
    boolean holds(Player place) {
        int link = link(place);
        int post = link < 0 ? -1 : post(link);
        return post >= 0 && !founded(post);
    }

    /** The "to" or "in" before it, no verb between: not "the ambassador to Rome accused Tunis"; -1 when there is none. */
    private int link(Player place) {
        int at = place.first() - 1;
        while (at > place.first() - LINK - 1 && !prose.folded(at).equals("to") && !prose.folded(at).equals("in")) {
            at--;
        }
        boolean apart = at == place.first() - LINK - 1 || place.person();
        for (int i = at + 1; !apart && i < place.first(); i++) {
            apart = senses.verb(i) != null && !prose.isCapitalised(i);
        }
        return apart ? -1 : at;
    }

    /** The word for a posting before it, in one phrase; -1 when there is none. */
    private int post(int link) {
        for (int i = link - 1; i > link - POST - 1 && i >= 0 && senses.verb(i) == null && !prose.is(i, ','); i--) {
            if (senses.classes(i).contains("@posting")) {
                return i;
            }
        }
        return -1;
    }

    /** "Reopened its embassy in Baghdad": done to where it stands. */
    private boolean founded(int post) {
        for (int i = post - 1; i > post - LINK && i >= 0; i--) {
            if (senses.verb(i) != null && senses.verb(i).entries().stream().anyMatch(v -> v.trigger().object() != null && senses.classes(post).contains(v.trigger().object()))) {
                return true;
            }
        }
        return false;
    }
}
