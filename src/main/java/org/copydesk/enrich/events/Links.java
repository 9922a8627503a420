package org.copydesk.enrich.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.copydesk.enrich.names.Entity;
import org.copydesk.text.CalendarNames;
import org.copydesk.text.Prose;

/** Behind which prepositions the players of a sentence stand. */
final class Links {
    /** How many tokens a preposition may stand before its player. */
    private static final int REACH = 12;
    /** How many tokens an abbreviation in brackets may have, with them. */
    private static final int SHORT = 5;
    /** What opens a phrase, though it may open a clause. */
    private static final Set<String> PHRASE = Set.of("during", "after", "following", "before");
    /** How many digits a year has. */
    private static final int YEAR = 4;
    private static final Set<String> LED = Set.of("led", "headed");
    private static final Set<String> BORDER = Set.of("border", "borders", "frontier");
    /** Words before a noun that say which: "the last troops". */
    private static final Set<String> ORDER = Set.of("last", "first", "second", "third", "latest", "only");
    private final Senses senses;
    private final Prose prose;
    private final Bodies bodies;
    private final Companions companions;

    Links(Senses senses, Bodies bodies) {
        this.senses = senses;
        this.prose = senses.prose;
        this.bodies = bodies;
        this.companions = new Companions(senses);
    }

    /** The players with the prepositions that they stand behind. */
    List<Player> linked(List<Player> players) {
        List<Player> linked = new ArrayList<>(players);
        linked.replaceAll(player -> leading(headed(player), players));
        link(linked);
        for (int i = 0; i + 1 < linked.size(); i++) {
            Player body = linked.get(i);
            Player place = linked.get(i + 1);
            boolean of = body.country() == null && body.entity().kind() == Entity.Kind.ORGANIZATION && !bodies.among(body.entity()) && place.place()
                    && prose.folded(body.end()).equals("in") && place.first() == body.end() + 1;
            linked.set(i, of ? new Player(body.first(), body.end(), body.link(), place.country(), body.entity(), false, body.possessive()) : body); // "the Foreign Ministry in Moscow"
        }
        return linked;
    }

    /** "The leader of the FARC", "the president of the European Commission": with the office, whoever holds it. */
    private Player headed(Player player) {
        boolean body = player.entity() != null && player.entity().kind() == Entity.Kind.ORGANIZATION && player.link().isEmpty();
        int of = senses.is(player.first() - 1, Mood.DETERMINER) ? player.first() - 2 : player.first() - 1;
        boolean head = body && prose.folded(of).equals("of") && senses.classes(of - 1).contains("@leader") && senses.is(of - 2, Mood.DETERMINER);
        return head ? new Player(of - 1, player.end(), "", player.country(), player.entity(), player.place(), player.possessive()) : player;
    }

    /** "A delegation led by Foreign Minister Tsahkna": what it does, he does; unless it says whose delegation it is. */
    private Player leading(Player player, List<Player> players) {
        int by = player.first() - 1;
        while (player.person() && by > player.first() - REACH && (prose.isCapitalised(by) || senses.is(by, Mood.DETERMINER) || prose.folded(by).equals("of"))) {
            by--;
        }
        boolean led = player.person() && prose.folded(by).equals("by") && LED.contains(prose.folded(by - 1));
        for (int i = by - 2; led && i > by - SHORT; i--) {
            int group = i;
            if (senses.classes(i).contains("@delegation") && players.stream().noneMatch(p -> p.end() >= group - SHORT && p.end() < player.first())) {
                return new Player(i, player.end(), "", player.country(), player.entity(), player.place(), player.possessive());
            }
        }
        return player;
    }

    private void link(List<Player> players) {
        for (int i = 0; i < players.size(); i++) {
            Player player = players.get(i);
            Player before = i == 0 ? null : players.get(i - 1);
            if (player.link().isEmpty()) {
                boolean shared = before != null && (before.end() < player.first() && companions.listed(players, i) && goesOn(before, player) || bracketed(before, player));
                players.set(i, player.at(shared ? before.link() : linkBefore(player, before, before == null || !player.person() ? 0 : before.end())));
            }
        }
    }

    /** Whether what looks like a list is one; "on his appointment, Lula" and "in Lima, Lula" are none. */
    private boolean goesOn(Player first, Player second) {
        boolean comma = prose.is(second.first() - 1, ',');
        boolean unlike = first.person() != second.person() || first.possessive();
        return !opened(first.end(), second) && !(comma && unlike) && !(first.place() && acts(second)) && !(second.person() && !first.person() && first.entity() == null && actsAnew(second));
    }

    /** "In Bangladesh, the Chinese embassy gave": behind a comma a body, and right behind it what it does. */
    private boolean acts(Player body) {
        boolean behindComma = senses.is(body.first() - 1, Mood.DETERMINER) && prose.is(body.first() - 2, ',');
        return behindComma && !body.place() && !body.person() && (senses.isVerb(body.end()) || senses.is(body.end(), Mood.BE) || senses.is(body.end(), Mood.PLANNED) || senses.is(body.end(), Mood.SPEECH));
    }

    /** "Between their two countries and Harper also secured": behind "and" a person, and right behind him what he does. */
    private boolean actsAnew(Player who) {
        return prose.folded(who.first() - 1).equals("and") && (senses.isVerb(who.end()) && !senses.mayBeNoun(who.end()) || senses.is(who.end(), Mood.BETWEEN) || senses.is(who.end(), Mood.PLANNED));
    }

    /** "The Shanghai Cooperation Organization (SCO)". */
    private boolean bracketed(Player before, Player player) {
        int bracket = player.first() - 1;
        boolean beside = bracket - before.end() <= 1 && (bracket == before.end() || before.possessive());
        return prose.is(bracket, '(') && beside && before.entity() != null && prose.is(player.end(), ')');
    }

    /** "In response to the US tariffs, Beijing has": the comma ends what opens the sentence, and no list goes on behind. */
    private boolean opened(int first, Player player) {
        int comma = player.first() - 1;
        while (comma > first && !prose.is(comma, ',')) {
            comma--;
        }
        boolean and = false;
        for (int i = first; i < player.first(); i++) {
            and |= prose.folded(i).equals("and") || prose.is(i, '-') || prose.is(i, '&');
        }
        int next = player.possessive() ? player.end() + 1 : player.end();
        boolean goesOn = prose.folded(next).equals("and") || prose.is(next, ',')
                && (prose.folded(next + 1).equals("and") || prose.isCapitalised(next + 1) || senses.is(next + 1, Mood.DETERMINER)); // not ", will"
        int opener = prose.firstOf(prose.sentenceOf(first));
        boolean closed = goesOn && senses.commaBetween(opener, first); // "Following the talks, a treaty of Peru, Chile, and Bolivia"
        return !closed && !and && comma >= first && prose.is(comma, ',') && (senses.is(opener, Mood.CLAUSE) && !(goesOn && PHRASE.contains(prose.folded(opener))) || (comma > first || player.person()) && senses.is(opener, Mood.LINK) && !goesOn || prose.folded(opener).equals("according") && !goesOn);
    }

    /** "visit", also in "state visit". */
    private boolean inNoun(int token) {
        return senses.noun(token) != null || senses.noun(token - 1) != null && senses.noun(token - 1).end() > token;
    }

    private String linkBefore(Player player, Player before, int floor) {
        int first = player.first();
        String link = "";
        int opened = day(prose.firstOf(prose.sentenceOf(first)));
        for (int i = first - 1; i >= Math.max(Math.max(floor, opened), first - REACH); i--) {
            String word = prose.folded(i);
            if (player.person() && (word.equals("of") || word.equals("for")) && i > floor && (prose.isCapitalised(i - 1) || senses.classes(i - 1).contains("@official"))) {
                continue; // "from Minister of Foreign Affairs of Iran Zarif": of his office
            }
            if (prose.is(i, '(') && i == first - 1 && prose.is(player.end(), ')') && prose.isCapitalised(i - 1)) {
                continue; // "left for Port-Louis (Mauritius)"
            }
            if (prose.is(i, ')')) {
                i = opening(i);
                continue; // "of the African Union’s (AU) Commission"
            }
            if (player.person() && prose.is(i, ',') && i > floor && office(i, floor)) {
                continue; // "at the invitation of the president, Dina Boluarte"
            }
            if (word.equals("and") && second(player, i, floor)) {
                continue;
            }
            boolean roughly = senses.classes(i).contains("@roughly") && prose.isNumber(i + 1); // "around 500 migrants from Peru"
            if (roughly || player.person() && displaced(i, player)) {
                return "";
            }
            if (senses.noun(i) != null && !prose.isCapitalised(i) && !prose.folded(i - 1).equals("to") && beside(senses.noun(i).end(), first)) {
                return link; // "visits Estonia", "at the summit Macron": no preposition leads on to the name behind it
            }
            if (senses.mood(i) == Mood.LINK) {
                boolean whose = ofThem(i);
                boolean loose = whose || word.equals("of") || word.equals("from");
                boolean behindPlace = word.equals("of") && before != null && before.place() && before.end() == i && !before.link().isEmpty(); // "the trip to Peru of the Argentine president"
                if (!loose || inNoun(i - 1) || behindPlace || word.equals("of") && senses.classes(i - 1).contains("@visit")) {
                    return link.isEmpty() || !loose || behindPlace ? word : link;
                }
                boolean people = whose || word.equals("from") && i > 0 && senses.classes(i - 1).contains("@people") && (before == null || i - 1 != before.end()); // "US troops from Syria" are no Syrians
                link = link.isEmpty() ? people ? "of" : word : link;
            } else if (senses.mood(i) != null && senses.mood(i) != Mood.DETERMINER && !ORDER.contains(word) || senses.parts(i) || prose.is(i, ',')
                    || senses.verb(i) != null && !prose.isCapitalised(i) && !inNoun(i) || word.equals("and")) {
                return link.equals("of") && senses.verb(i) != null ? "" : link;
            }
        }
        return link;
    }

    /** "The border with Peru", "the authorities in Peru": no more than "of". */
    private boolean ofThem(int link) {
        return prose.folded(link).equals("with") && BORDER.contains(prose.folded(link - 1)) || prose.folded(link).equals("in") && senses.classes(link - 1).contains("@local");
    }

    /** Whether nothing but an article and an office stands between. */
    private boolean beside(int first, int player) {
        for (int i = first; i < player; i++) {
            if (!senses.is(i, Mood.DETERMINER) && !prose.isCapitalised(i) && !senses.classes(i).contains("@official")) {
                return false;
            }
        }
        return true;
    }

    /** Whether an office ends at this comma: "the president", "the President of the European Council". */
    private boolean office(int comma, int floor) {
        for (int i = comma - 1; i >= Math.max(floor, comma - REACH); i--) {
            if (senses.classes(i).contains("@official")) {
                return i == comma - 1 || prose.folded(i + 1).equals("of") || prose.folded(i + 1).equals("for");
            }
            if (!prose.isCapitalised(i) && !prose.folded(i).equals("of") && !prose.folded(i).equals("for") && !prose.folded(i).equals("and") && !senses.is(i, Mood.DETERMINER)) {
                return false;
            }
        }
        return false;
    }

    /** "In 1978 President Sadat", "from 6 to 8 March the prime minister": where the day ends with which a sentence opens; its first token when it opens with none. */
    private int day(int opener) {
        int end = opener + 1;
        boolean dated = false;
        while (end < prose.size() && (prose.isNumber(end) || named(end) || (prose.folded(end).equals("to") || prose.is(end, '-') || prose.is(end, '–')) && prose.isNumber(end + 1))) {
            dated |= named(end) || prose.isNumber(end) && prose.end(end) - prose.start(end) == YEAR; // not "over 100,000"
            end++;
        }
        return senses.is(opener, Mood.LINK) && dated ? end : opener;
    }

    /** Whether this is a month or a day of the week. */
    private boolean named(int token) {
        return CalendarNames.MONTHS.containsKey(prose.folded(token)) || CalendarNames.WEEKDAYS.containsKey(prose.folded(token));
    }

    /** Where the bracket opens that ends here; here when it is far. */
    private int opening(int bracket) {
        int at = bracket - 1;
        while (at > bracket - SHORT && !prose.is(at, '(')) {
            at--;
        }
        return at > bracket - SHORT ? at : bracket;
    }

    /** "Received in Astana the Russian president": behind a name an article opens the object. */
    private boolean displaced(int article, Player player) {
        boolean behindName = prose.folded(article).equals("the") && prose.isCapitalised(article - 1) && prose.isWord(article - 1) && senses.mood(article - 1) == null && !senses.classes(article - 1).contains("@official");
        return behindName && IntStream.range(article + 1, player.end()).anyMatch(i -> senses.classes(i).contains("@official"));
    }

    /** "Views on trade and G20 issues": the second thing after a preposition, and no subject of a verb of its own. */
    private boolean second(Player player, int and, int floor) {
        boolean thing = and - 1 > floor && prose.isWord(and - 1) && !prose.isCapitalised(and - 1) && senses.verb(and - 1) == null && senses.mood(and - 1) == null;
        int next = prose.is(player.end(), '(') && prose.is(player.end() + 2, ')') ? player.end() + 3 : player.end(); // "the African Union (AU) summit"
        boolean describes = !player.person() && !player.possessive() && prose.isWord(next) && !prose.isCapitalised(next)
                && senses.mood(next) == null && !senses.adverb(next) && !prose.folded(next).endsWith("ed")
                && (senses.verb(next) == null || senses.mayBeNoun(next));
        boolean region = player.place() && senses.is(and + 1, Mood.DETERMINER) && and - 1 > floor && prose.isCapitalised(and - 1) && senses.is(and - 2, Mood.DETERMINER); // "between the Pacific and the Amazon"
        return thing && describes || region;
    }
}
