package org.copydesk.enrich.events;

import java.util.List;
import org.copydesk.text.Prose;

/** Who share one part in an event: "Turkey and Kazakhstan", "the ministers of Oman, Qatar and Peru". */
final class Companions {
    private final Senses senses;
    private final Prose prose;

    Companions(Senses senses) {
        this.senses = senses;
        this.prose = senses.prose;
    }

    /** The player with those beside it who share its part: "Turkey and Kazakhstan". */
    List<Player> together(Player subject, List<Player> players) {
        int at = players.indexOf(subject);
        int from = at;
        boolean and = false;
        while (from > 0 && joined(players.get(from - 1).end(), players.get(from).first())
                && (and || players.get(from - 1).person() && players.get(from).person() && players.get(from - 1).link().isEmpty() || players.get(from - 1).first() == players.get(from).first() || !apart(players.get(from - 1).end(), players.get(from).first()))) {
            and = true;
            from--;
        }
        int to = at + 1;
        while (to < players.size() && joined(players.get(to - 1).end(), players.get(to).first())) {
            to++;
        }
        return players.subList(from, to);
    }

    /** "From the embassy, Mr. X praised": only a comma stands between, and no list goes on. */
    private boolean apart(int first, int end) {
        boolean comma = false;
        for (int i = first; i < end; i++) {
            if (prose.folded(i).equals("and") || prose.is(i, '&')) {
                return false;
            }
            comma |= prose.is(i, ',');
        }
        return comma;
    }

    /** "Along with", "as well as": no more than "and". */
    private boolean alongside(int token) {
        String word = prose.folded(token);
        return (word.equals("along") || word.equals("together")) && prose.folded(token + 1).equals("with");
    }

    boolean joined(int first, int end) {
        if (first > end) {
            return true;
        }
        boolean and = false;
        for (int i = first; i < end; i++) {
            String word = prose.folded(i);
            if (alongside(i)) {
                and = true;
                i++;
                continue;
            }
            and |= word.equals("and") || word.equals(",") || word.equals("-") || word.equals("&");
            boolean office = and && end - first <= 4 || and && prose.isCapitalised(i) || word.equals("and") || word.equals(",") || senses.is(i, Mood.DETERMINER);
            if (senses.verb(i) != null && !prose.isCapitalised(i) || senses.mood(i) == Mood.LINK && !prose.isCapitalised(i + 1) || senses.mood(i) == Mood.CLAUSE || !office) {
                return false;
            }
        }
        return and || first == end;
    }
}
