package org.copydesk.enrich.events;

import java.util.Set;
import java.util.stream.IntStream;
import org.copydesk.text.CalendarNames;
import org.copydesk.text.Prose;

/** Finds the preposition that leads to a name: "in" before "the Peruvian city of Lima", "from" before "the president of Chile". */
final class Prepositions {
    /** How many tokens a preposition may stand before its player. */
    private static final int REACH = 12;
    /** How many tokens an abbreviation in brackets may have, with them. */
    private static final int SHORT = 5;
    /** How many digits a year has. */
    private static final int YEAR = 4;
    private static final Set<String> BORDER = Set.of("border", "borders", "frontier");
    /** Words before a noun that say which: "the last troops". */
    private static final Set<String> ORDER = Set.of("last", "first", "second", "third", "latest", "only");
    private final Senses senses;
    private final Prose prose;

    Prepositions(Senses senses) {
        this.senses = senses;
        this.prose = senses.prose;
    }

    /**
     * The preposition before this player, or "".
     *
     * @param before who is named before in the sentence, or null
     * @param floor  the token before which nothing leads to the player any more
     */
    String before(Player player, Player before, int floor) {
        int first = player.first();
        String link = "";
        int opened = day(prose.firstOf(prose.sentenceOf(first)));
        for (int i = first - 1; i >= Math.max(Math.max(floor, opened), first - REACH); i--) {
            String word = prose.folded(i);
            if (prose.is(i, ')')) {
                i = opening(i);
                continue; // "of the African Union’s (AU) Commission"
            }
            if (ofName(player, i, floor)) {
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

    /** Whether this word only belongs to what names the player, so that the preposition is still to come. */
    private boolean ofName(Player player, int at, int floor) {
        String word = prose.folded(at);
        boolean inside = player.person() && at > floor;
        boolean ofOffice = (word.equals("of") || word.equals("for")) && (prose.isCapitalised(at - 1) || senses.classes(at - 1).contains("@official")); // "from Minister of Foreign Affairs of Iran Zarif"
        boolean bracket = prose.is(at, '(') && at == player.first() - 1 && prose.is(player.end(), ')') && prose.isCapitalised(at - 1); // "left for Port-Louis (Mauritius)"
        boolean apposed = inside && prose.is(at, ',') && office(at, floor); // "at the invitation of the president, Dina Boluarte"
        return inside && ofOffice || bracket || apposed || word.equals("and") && second(player, at, floor);
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

    /** "visit", also in "state visit". */
    private boolean inNoun(int token) {
        return senses.noun(token) != null || senses.noun(token - 1) != null && senses.noun(token - 1).end() > token;
    }
}
