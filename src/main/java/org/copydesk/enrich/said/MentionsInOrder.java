package org.copydesk.enrich.said;

import java.util.List;
import org.copydesk.enrich.names.Mention;

/** The mentions of a body in its order, found by where they stand: a long text is asked for a few of them at a time. Immutable, safe for all threads. */
record MentionsInOrder(List<Mention> all) {

    /** Those that end behind this character. */
    List<Mention> behind(int character) {
        return all.subList(firstBehind(character), all.size());
    }

    /** Those that end before or at this character. */
    List<Mention> before(int character) {
        return all.subList(0, firstBehind(character));
    }

    private int firstBehind(int character) {
        int first = 0;
        int end = all.size();
        while (first < end) {
            int middle = (first + end) >>> 1;
            if (all.get(middle).span().end() <= character) {
                first = middle + 1;
            } else {
                end = middle;
            }
        }
        return first;
    }
}
