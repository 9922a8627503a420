package org.copydesk.enrich.events;

import java.util.List;
import java.util.stream.IntStream;
import org.copydesk.text.Prose;

/** Those who stand behind a word that tells an event and belong to it: how far the words go that say more of it. */
final class Complements {
    /** How many tokens before a noun may open its sentence, and may stand between a comma and a name. */
    private static final int OPENING = 5;
    /** How many tokens a verb may stand before "between". */
    private static final int NEXT = 3;
    /** How far behind it a bracket, or a quotation mark, may be closed that parts no clause. */
    private static final int BRACKETS = 7;
    private static final int QUOTED = 5;
    private final Senses senses;
    private final Prose prose;
    private final Row row;

    Complements(Senses senses) {
        this.senses = senses;
        this.prose = senses.prose;
        this.row = new Row(senses);
    }

    /** "An agreement between Oman and Jordan will be signed": those between what it is about and its verb. */
    List<Player> inside(Cue cue, List<Player> players) {
        boolean unnamed = cue.object() < 0 && cue.passive() && !cue.noun(); // "a programme of consultations between Oman and Jordan was signed"
        return players.stream().filter(p -> p.end() <= cue.first() && !ofVerb(p))
                .filter(p -> unnamed ? cue.clause().holds(p) && p.link().equals("between") : cue.object() >= 0 && p.first() > cue.object()).toList();
    }

    /** "The question of the pact signed between Oman and Jordan was discussed": another verb has them already. */
    private boolean ofVerb(Player player) {
        int between = player.first() - 1;
        while (between > prose.firstOf(prose.sentenceOf(player.first())) && !prose.folded(between).equals("between")) {
            between--;
        }
        int before = between - 1;
        while (before > between - NEXT && senses.verb(before) == null && senses.noun(before) == null && !senses.is(before, Mood.LINK)) {
            before--; // "signed yesterday between"
        }
        return player.link().equals("between") && senses.verb(before) != null && senses.noun(before) == null;
    }

    /** Those behind the word, as far as its clause goes. */
    List<Player> behind(Cue cue, List<Player> players) {
        boolean inserted = cue.clause().opener() == Mood.CLAUSE && prose.is(cue.clause().first() - 2, ',');
        int clauseEnd = clauseEnd(cue.end(), inserted, !cue.trigger().type().deed());
        int end = cue.noun() ? phraseEnd(cue.end(), clauseEnd, players) : clauseEnd;
        return players.stream().filter(p -> p.first() >= cue.end() && p.first() < end && !quoted(p, cue.end())).filter(p -> !p.link().equals("of") || ofThis(cue, p, players))
                .filter(p -> cue.noun() || !cue.trigger().type().toward() || !ofAnother(cue, p)).toList();
    }

    /** "condemned the attack on Kharkiv": whom another event is done to. */
    private boolean ofAnother(Cue cue, Player player) {
        boolean done = player.link().isEmpty() || player.link().equals("on") || player.link().equals("against") || player.link().equals("of") || player.link().equals("in");
        for (int i = cue.end(); done && i < player.first(); i++) {
            if (senses.noun(i) != null || senses.verb(i) != null && !prose.isCapitalised(i)) {
                return senses.noun(i) != null && (i < cue.object() || i >= senses.classesEnd(cue.object()));
            }
        }
        return false;
    }

    /** "the visit of the president", but not "the visit at the invitation of the president". */
    private boolean ofThis(Cue cue, Player player, List<Player> players) {
        for (int i = Math.max(cue.end(), cue.object()); i < player.first(); i++) {
            if (senses.noun(i) != null && i != cue.object() || prose.kind(i) == Prose.Kind.POSSESSIVE || senses.is(i, Mood.LINK) && !prose.folded(i).equals("of") && !leads(i, player, players)) {
                return false;
            }
        }
        return true;
    }

    /** "The visit to Peru of the Argentine president": a place stands between. */
    private boolean leads(int link, Player player, List<Player> players) {
        return players.stream().anyMatch(p -> p.place() && p.first() > link && p.first() <= link + 2 && p.end() < player.first() && prose.folded(p.end()).equals("of"));
    }

    /** "is in Dhaka on a visit": those before a noun in its clause, behind a preposition, where no verb comes between. */
    List<Player> around(Cue cue, List<Player> players) {
        return players.stream().filter(p -> p.end() <= cue.first() && cue.clause().holds(p) && (p.link().equals("in") || p.link().equals("to")))
                .filter(p -> prose.folded(p.end()).equals("on") || prose.folded(p.end()).equals("for")).toList();
    }

    /** "At the invitation of Peru's president, Xi arrived": who stands behind the comma of the phrase with which a sentence opens. */
    List<Player> opened(Cue cue, List<Player> players) {
        int first = prose.firstOf(prose.sentenceOf(cue.first()));
        boolean opens = cue.first() - first <= OPENING && (senses.is(first, Mood.LINK) || senses.is(first, Mood.CLAUSE) || cue.first() == first);
        int comma = cue.end();
        while (opens && comma < prose.size() && prose.sentenceOf(comma) == prose.sentenceOf(first) && (!prose.is(comma, ',') || within(comma, players))) {
            opens = senses.verb(comma) == null || prose.isCapitalised(comma) || senses.mayBeNoun(comma);
            comma++;
        }
        int from = comma;
        Player who = opens ? players.stream().filter(p -> p.first() > from && p.link().isEmpty()).findFirst().orElse(null) : null;
        return who == null || who.first() - comma > OPENING ? List.of() : List.of(who);
    }

    /** "The President of Peru, Dina Boluarte": a comma inside what names somebody. */
    private static boolean within(int comma, List<Player> players) {
        return players.stream().anyMatch(p -> p.first() < comma && comma < p.end());
    }

    /** How far the words go that belong to a noun: up to a verb, or a comma that lists no further player. */
    private int phraseEnd(int from, int end, List<Player> players) {
        for (int i = from; i < end; i++) {
            boolean verb = senses.isVerb(i) && i > from && !prose.folded(i + 1).equals("by");
            boolean is = senses.is(i, Mood.BE) && !senses.is(i + 1, Mood.LINK);
            boolean will = senses.is(i, Mood.PLANNED) && !inName(i + 1, players);
            if (verb || is || will || prose.is(i, ',') && !lists(i, end, players)) {
                return i;
            }
        }
        return end;
    }

    /** Whether this token is one of a player's. */
    private static boolean inName(int token, List<Player> players) {
        return players.stream().anyMatch(p -> p.first() <= token && token < p.end());
    }

    /** "Talks of Peru, and Chile", "a visit of Boric, to Peru": whether the phrase goes on behind this comma. */
    private boolean lists(int comma, int end, List<Player> players) {
        int next = comma + 1;
        String word = prose.folded(next);
        int name = word.equals("and") ? next + 1 : next;
        boolean another = within(comma, players) || players.stream().anyMatch(p -> p.first() == name);
        boolean whither = word.equals("to") && players.stream().anyMatch(p -> p.end() == comma);
        return another || whither || word.equals("between") || between(next, end);
    }

    /** "Talks in the Turkmen capital, Ashgabat, between": a name put in, and those who talk. */
    private boolean between(int from, int end) {
        int at = from;
        while (at < Math.min(end, from + OPENING) && prose.isCapitalised(at)) {
            at++;
        }
        return at > from && prose.is(at, ',') && prose.folded(at + 1).equals("between");
    }

    /**
     * @param inserted whether the clause is put in between commas
     * @param lists    whether it goes on behind ", including"
     */
    private int clauseEnd(int from, boolean inserted, boolean lists) {
        int at = from;
        while (at < prose.size() && prose.sentenceOf(at) == prose.sentenceOf(from - 1)) {
            at = behindBrackets(at);
            boolean comma = prose.is(at, ',') && (inserted || aside(at, lists) || row.goesOn(at + 1));
            boolean next = at > from && (senses.is(at, Mood.CLAUSE) || purpose(at));
            if (comma || next || closes(at) || secondVerb(at) || office(at)) {
                break;
            }
            at++;
        }
        return at;
    }

    /** A sign that parts clauses, a word of saying, "if". */
    private boolean closes(int at) {
        return senses.parts(at) && !senses.around(at) || senses.is(at, Mood.SPEECH) || senses.is(at, Mood.CONDITION);
    }

    /** "Met Boric, who", "met Boric, saying": behind the comma begins another clause. */
    private boolean aside(int comma, boolean lists) {
        String word = prose.folded(comma + 1);
        boolean gerund = !prose.isCapitalised(comma + 1) && word.endsWith("ing");
        return senses.is(comma + 1, Mood.CLAUSE) || gerund && !(lists && word.equals("including"));
    }

    /** "Met Boric and praised", "met Boric and was". */
    private boolean secondVerb(int and) {
        int verb = senses.adverb(and + 1) ? and + 2 : and + 1;
        return prose.folded(and).equals("and") && (senses.is(verb, Mood.BE) || senses.isVerb(verb) && prose.folded(verb).endsWith("ed"));
    }

    /** "Met Boric to discuss". */
    private boolean purpose(int to) {
        return prose.folded(to).equals("to") && (senses.is(to + 1, Mood.PROPOSED) || senses.isVerb(to + 1));
    }

    /** "Appointed him as Peru's ambassador": Peru is of the office. */
    private boolean office(int as) {
        boolean office = false;
        for (int i = as + 1; i <= as + OPENING && prose.folded(as).equals("as") && !prose.folded(as - 1).equals("well"); i++) {
            office |= senses.classes(i).contains("@office");
        }
        return office;
    }

    /** Whether somebody is named only inside short quotation marks: a meeting in the "Central Asia - Russia" format. */
    private boolean quoted(Player player, int from) {
        boolean opened = IntStream.range(Math.max(from, player.first() - QUOTED), player.first()).anyMatch(senses::quotes);
        return opened && IntStream.range(player.end(), Math.min(prose.size(), player.end() + QUOTED)).anyMatch(senses::quotes);
    }

    /** "A trade agreement (PTA) to Pakistan", "called 'disgraceful' the remarks of Pakistan": what stands in short brackets or quotation marks parts no clause. */
    private int behindBrackets(int at) {
        int last = at + (prose.is(at, '(') ? BRACKETS : senses.quotes(at) ? QUOTED : 0);
        for (int i = at + 1; i <= Math.min(prose.size() - 2, last); i++) {
            if (prose.is(i, ')') || senses.quotes(i) && senses.quotes(at)) {
                return i + 1;
            }
        }
        return at;
    }
}
