package org.copydesk.enrich.events;

import java.util.List;
import org.copydesk.text.Capitals;
import org.copydesk.text.Prose;

/** Who share one part in an event: "Turkey and Kazakhstan", "the ministers of Oman, Qatar and Peru". */
final class Companions {
    /** How many tokens may stand between two of a list, if they are no office: "Turkey and neighbouring Iran". */
    private static final int BRIEF = 6;
    private final Senses senses;
    private final Prose prose;

    Companions(Senses senses) {
        this.senses = senses;
        this.prose = senses.prose;
    }

    /** The player with those beside it who share its part. */
    List<Player> together(Player subject, List<Player> players) {
        int from = players.indexOf(subject);
        int to = from + 1;
        boolean list = false;
        while (from > 0 && (alike(players.get(from - 1), players.get(from), list) || headline(players.get(from - 1), players.get(from))) && listed(players, from)) {
            list = true;
            from--;
        }
        while (to < players.size() && listed(players, to)) {
            to++;
        }
        return players.subList(from, to);
    }

    /** Whether a player goes on the list in which the one before stands; in "talks of Oman and Iran, Iraq said" the list is closed. */
    boolean listed(List<Player> players, int at) {
        Player before = players.get(at - 1);
        Player player = players.get(at);
        boolean closed = at > 1 && onlyComma(before.end(), player.first()) && and(players.get(at - 2).end(), before.first());
        return !closed && (joined(before.end(), player.first()) && !opened(before, player) || at == 1 && headline(before, player));
    }

    /** "Welcoming Boric, Lula praised", "after he met Boric, Lula praised": the comma ends what opens the sentence. */
    private boolean opened(Player before, Player player) {
        int opener = prose.firstOf(prose.sentenceOf(before.first()));
        boolean opens = senses.is(opener, Mood.LINK) || senses.is(opener, Mood.CLAUSE) || prose.folded(opener).endsWith("ing") && senses.verb(opener) != null;
        return opens && before.first() > opener && onlyComma(before.end(), player.first()) && acts(player);
    }

    /** Whether a verb follows: what this player does. */
    private boolean acts(Player player) {
        int next = senses.adverb(player.end()) ? player.end() + 1 : player.end();
        return senses.isVerb(next) || senses.is(next, Mood.BE) || senses.is(next, Mood.BETWEEN) || senses.is(next, Mood.PLANNED) || senses.is(next, Mood.SPEECH);
    }

    /** "Peru, Chile hold talks", "Peruvian, Chilean ministers met": two with no more than a comma between, before their verb. */
    private boolean headline(Player first, Player second) {
        boolean opens = first.first() == prose.firstOf(prose.sentenceOf(first.first())) && prose.is(first.end(), ',') && second.first() == first.end() + 1;
        boolean others = !first.person() && !second.person() && first.country() != null && second.country() != null && !first.country().equals(second.country());
        int verb = second.end();
        while (opens && others && verb < second.end() + BRIEF && (prose.isCapitalised(verb) || senses.classes(verb).contains("@official"))) {
            verb++;
        }
        boolean officials = verb > second.end();
        return opens && others && senses.verb(verb) != null
                && senses.verb(verb).entries().stream().anyMatch(v -> v.form() == VerbForms.Form.BASE || officials && v.form() == VerbForms.Form.PAST);
    }

    private boolean and(int first, int end) {
        for (int i = first; i < end; i++) {
            if (prose.folded(i).equals("and")) {
                return joined(first, end);
            }
        }
        return false;
    }

    /** Whether both may have one part; "from the embassy, Mr. X praised" is no list yet. */
    private boolean alike(Player first, Player second, boolean list) {
        boolean persons = first.person() && second.person() && first.link().isEmpty();
        return list && first.link().equals(second.link()) || persons || first.first() == second.first() || !onlyComma(first.end(), second.first());
    }

    private boolean onlyComma(int first, int end) {
        boolean comma = false;
        for (int i = first; i < end; i++) {
            if (prose.folded(i).equals("and") || prose.is(i, '&') || alongside(i) > 0) {
                return false;
            }
            comma |= prose.is(i, ',');
        }
        return comma;
    }

    /** Whether only "and", commas and the words of an office stand between two players, so that both play one part. */
    boolean joined(int first, int end) {
        boolean and = first >= end;
        for (int i = behindLetters(first, end); i < end; i++) {
            int next = i + Math.max(0, alongside(i) - 1);
            and |= next > i || sign(i);
            boolean listed = and || prose.is(end - 1, ',');
            boolean honorific = prose.is(i, '.') && prose.isCapitalised(i - 1);
            if (next == i && !sign(i) && !honorific && !senses.is(i, Mood.DETERMINER) && !(listed && ofOffice(i, first, end))) {
                return false;
            }
            i = next;
        }
        return and;
    }

    /** "Kevin Rudd MP and": where the letters end that stand behind a name. */
    private int behindLetters(int first, int end) {
        int at = first;
        while (at < end && Capitals.isAbbreviation(prose, at)) {
            at++;
        }
        return at;
    }

    /** "Iran and the deputy foreign minister of Oman": an office stands before the second. */
    private boolean officeOf(int end) {
        int of = senses.is(end - 1, Mood.DETERMINER) ? end - 2 : end - 1;
        return prose.folded(of).equals("of") && senses.classes(of - 1).contains("@official");
    }

    private boolean sign(int token) {
        String word = prose.folded(token);
        return word.equals("and") || word.equals(",") || word.equals("-") || word.equals("&");
    }

    /** "Along with", "together with", "as well as" are no more than "and": how many tokens they have; 0 when none begins here. */
    private int alongside(int token) {
        String word = prose.folded(token);
        boolean with = (word.equals("along") || word.equals("together")) && prose.folded(token + 1).equals("with");
        boolean well = word.equals("as") && prose.folded(token + 1).equals("well") && prose.folded(token + 2).equals("as");
        return with ? 2 : well ? 3 : 0;
    }

    /** Whether a word between the two may be of an office, "Oman and Speaker of the House Nancy Pelosi", or says a little of the second. */
    private boolean ofOffice(int token, int first, int end) {
        boolean capital = prose.isCapitalised(token);
        boolean of = prose.folded(token).equals("of") && (prose.isCapitalised(token - 1) || prose.isCapitalised(token + 1) && !onlyComma(first, end))
                || prose.folded(token).equals("for") && prose.isCapitalised(token - 1) && senses.classes(token - 1).contains("@official");
        boolean breaks = senses.verb(token) != null && !capital || senses.is(token, Mood.LINK) && !of || senses.is(token, Mood.CLAUSE);
        return !breaks && (end - first <= BRIEF || capital || of || officeOf(end) && !onlyComma(token, end));
    }
}
