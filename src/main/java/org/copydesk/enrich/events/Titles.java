package org.copydesk.enrich.events;

import java.util.stream.IntStream;
import org.copydesk.enrich.names.Entity;
import org.copydesk.text.Prose;

/** Tells which country or body beside a name only says whose office he holds: "Kenyan President Ruto", "Ruto, President of Kenya". */
final class Titles {
    /** How many tokens an office may have between a country and its person. */
    private static final int OFFICE = 11;
    /** How many words may stand between a posting and where it is: "ambassador extraordinary and plenipotentiary to". */
    private static final int POST = 4;
    private final Senses senses;
    private final Prose prose;
    private final Bodies bodies;

    Titles(Senses senses, Bodies bodies) {
        this.senses = senses;
        this.prose = senses.prose;
        this.bodies = bodies;
    }

    /** "Turkey's Foreign Minister" before a person, "Palestinian" before an organization, "the NATO chief" before both. */
    boolean before(Player owner, Player who) {
        if (owner.person() || who.entity() == null) {
            return false;
        }
        int gap = who.first() - owner.end();
        boolean sameLand = owner.country() == null || who.country() == null || owner.country().equals(who.country());
        return apposed(owner, who, sameLand) || sameLand && gap <= (who.person() ? OFFICE : 2) && office(owner.end(), who.first(), who.person());
    }

    /** "The President of the European Commission, Ursula von der Leyen". */
    private boolean apposed(Player owner, Player who, boolean sameLand) {
        boolean comma = prose.is(owner.end(), ',') && who.person() && IntStream.range(owner.end() + 1, who.first()).allMatch(i -> prose.isCapitalised(i) || prose.is(i, '.')); // ", Sheikh", ", Mr."
        return comma && (bodies.among(owner.entity()) || sameLand && owner.place()) && (headed(owner.first()) || second(owner, who));
    }

    /** "The presidents of Argentina, Néstor Kirchner, and Bolivia, Evo Morales, met". */
    private boolean second(Player owner, Player who) {
        int and = prose.folded(owner.first() - 1).equals("of") ? owner.first() - 2 : owner.first() - 1;
        return prose.is(and - 1, ',') && prose.folded(and).equals("and") && owner.country().equals(who.country()) && prose.is(who.end(), ',');
    }

    private boolean headed(int body) {
        int of = senses.is(body - 1, Mood.DETERMINER) ? body - 2 : body - 1;
        int office = of - 1;
        while (office > of - OFFICE && (prose.isCapitalised(office) || prose.folded(office).equals("for") || senses.is(office, Mood.DETERMINER)) && !senses.classes(office).contains("@official")) {
            office--; // "the Director for Latin America of the bank"
        }
        return prose.folded(of).equals("of") && senses.classes(office).contains("@official");
    }

    /** "Ankara (Turkey)", "William Ruto, President of Kenya", "Ian Borg, OSCE Chair". */
    boolean behind(Player who, Player owner) {
        if (who.person() && bodies.among(owner.entity()) && owner.first() - who.end() == 1 && prose.is(who.end(), ',')) {
            return prose.isCapitalised(owner.end()) || senses.classes(owner.end()).contains("@official");
        }
        return says(who, owner) && apart(who.end()) && owner.first() - who.end() <= (who.person() ? OFFICE : 1) && office(who.end() + 1, owner.first(), true) && !governs(who, owner);
    }

    /** "According to Amorim, the Brazilian government": no office of his. */
    private boolean governs(Player who, Player owner) {
        boolean adjective = who.person() && prose.is(who.end(), ',') && senses.is(owner.first() - 1, Mood.DETERMINER) && owner.first() == who.end() + 2;
        return adjective && senses.classes(owner.end()).contains("@body") && !senses.classes(owner.end()).contains("@official");
    }

    /** Whether it can be his country or his body: in "in Canberra, Australian Prime Minister" it is that of who follows. */
    private boolean says(Player who, Player owner) {
        boolean thing = owner.entity() == null || who.person() && owner.entity().kind() == Entity.Kind.ORGANIZATION;
        boolean sameLand = owner.country() != null && (who.country() == null || who.country().equals(owner.country()));
        boolean his = who.country() != null || who.person() && (owner.possessive() || prose.folded(owner.first() - 1).equals("of"));
        return thing && sameLand && (who.person() || owner.place()) && his;
    }

    private boolean apart(int token) {
        return prose.is(token, ',') || prose.is(token, '(') || prose.is(token, '[') || prose.folded(token).equals("of");
    }

    /** Whether these tokens can be an office; "in Ukraine, President Macron said" has one of his own. */
    private boolean office(int first, int end, boolean commas) {
        boolean aside = prose.is(first, ',') && end > first;
        int from = prose.is(first, ')') && first + 1 < end ? first + 1 : first; // "the International Monetary Fund (IMF) director"
        for (int i = from; i < end && !aside; i++) {
            aside = !inOffice(i, first, end, commas);
        }
        return !aside;
    }

    /** "The US ambassador to Moscow", "the Indian envoy in Male": the preposition that says where somebody is posted. */
    private boolean posted(int link, int first) {
        boolean there = prose.folded(link).equals("to") || prose.folded(link).equals("in");
        return there && IntStream.range(Math.max(first, link - POST), link).anyMatch(i -> senses.classes(i).contains("@posting"));
    }

    /** No verb, no sign but hyphens and commas, no link but "of" and "for", no "and" before a name. */
    private boolean inOffice(int i, int first, int end, boolean commas) {
        Mood mood = senses.mood(i);
        String word = prose.folded(i);
        boolean plural = i == first && (prose.is(i, '\'') || prose.is(i, '’')); // "the Emirates' minister"
        boolean mark = prose.kind(i) == Prose.Kind.MARK && !prose.is(i, '-') && !plural && !(commas && prose.is(i, ','));
        boolean link = mood == Mood.LINK && !word.equals("of") && !word.equals("for") && !prose.is(i - 1, '-') && !posted(i, first); // "Chair-in-Office"
        boolean and = word.equals("and") && (i + 1 == end || i == first);
        boolean verb = senses.verb(i) != null && !prose.isCapitalised(i) && !word.endsWith("ing") || mood == Mood.BE || mood == Mood.SPEECH;
        return !mark && !link && !and && !verb && mood != Mood.CLAUSE;
    }
}
