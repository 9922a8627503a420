package org.copydesk.enrich.names;

import org.copydesk.text.Prose;

/** How American papers write party and state behind a lawmaker's name: Sherrod Brown, D-Ohio; Pat Toomey (R-Pa.). */
final class Constituencies {
    /** Democrats, Republicans, independents. */
    private static final String PARTIES = "DRI";
    static final String COUNTRY = "USA";

    private Constituencies() {
    }

    /** Whether party and state stand behind the name that ends here. */
    static boolean areBehind(Prose prose, int end) {
        return (prose.is(end, ',') || prose.is(end, '(')) && begins(prose, end + 1);
    }

    /** The comma before party and state that end here, else the same token. */
    static int before(Prose prose, int end) {
        for (int at = end - 1; at > Math.max(1, end - 8); at--) {
            if (begins(prose, at) && prose.is(at - 1, ',')) {
                return at - 1;
            }
        }
        return end;
    }

    /** Whether party and state begin here: R-Idaho. */
    static boolean begins(Prose prose, int at) {
        boolean letter = prose.isWord(at) && prose.end(at) - prose.start(at) == 1 && PARTIES.indexOf(prose.token(at).charAt(0)) >= 0;
        return letter && prose.is(at + 1, '-') && prose.touchesNext(at) && prose.touchesNext(at + 1) && prose.isCapitalised(at + 2);
    }
}
