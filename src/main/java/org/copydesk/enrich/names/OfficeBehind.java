package org.copydesk.enrich.names;

import java.util.Locale;
import java.util.Set;
import org.copydesk.text.Prose;

/** The office that is written behind a name: Viktor Orban, the Hungarian prime minister; Baerbock, who has been foreign minister since. */
final class OfficeBehind {
    /** In words: has also been the. */
    private static final int LONGEST_LINK = 6;
    private final NameReading reading;
    private final Prose prose;
    private final OfficeLinks links;

    OfficeBehind(NameReading reading) {
        this.reading = reading;
        this.prose = reading.prose;
        this.links = new OfficeLinks(reading);
    }

    OfficePhrase of(Claim claim) {
        int at = pastAge(pastLetters(claim.end()));
        if (prose.is(at, ',')) {
            OfficePhrase apposition = apposition(claim, at);
            return apposition != null ? apposition : said(claim, at + 1) == null ? letters(claim.end()) : said(claim, at + 1);
        }
        if (reading.isDash(at) || prose.is(at, '(')) {
            OfficePhrase office = links.beginningAt(links.pastOwner(prose.is(at, '(') ? at + 1 : reading.pastDash(at)));
            return office != null && reading.inOneSentence(office, claim) && isWhole(office, prose.is(at, '(') ? ')' : ',') ? office : null;
        }
        OfficePhrase said = said(claim, at);
        return said == null ? letters(claim.end()) : said;
    }

    /** Shireen Sharmin Chowdhury | MP. */
    private OfficePhrase letters(int end) {
        OfficePhrase letters = reading.officeAt(end);
        return letters != null && letters.first() == end && letters.end() == end + 1 && letters.office().is("lawmaker") && prose.end(end - 1) + 1 == prose.start(end)
                && prose.token(end).equals(prose.token(end).toUpperCase(Locale.ROOT)) ? letters : null;
    }

    private OfficePhrase apposition(Claim claim, int comma) {
        int at = links.pastOwner(comma + 1);
        OfficePhrase office = links.beginningAt(at);
        if (office == null || !reading.inOneSentence(office, claim) || isSomebodyElses(office)) {
            return null;
        }
        boolean plain = at == comma + 1 && (!prose.isCapitalised(at) || office.country() != null);
        return plain || closes(office.end()) ? office : null;
    }

    /** Who has been, is now, was elected: the office that a clause says. */
    private OfficePhrase said(Claim claim, int from) {
        int at = Math.max(past(OfficeLinks.BEING, from), past(OfficeLinks.MAKING, from));
        at = Math.max(at, pastOccasion(from));
        if (at == from || !hasVerb(from, at) && !prose.folded(at - 1).equals("as") && !prose.folded(from).equals("as")) {
            return null;
        }
        OfficePhrase office = links.beginningAt(links.pastOwner(at));
        boolean whole = office != null && reading.inOneSentence(office, claim) && !isSomebodyElses(office) && !office.office().plural();
        return whole && !(office.end() < prose.size() && prose.kind(office.end()) == Prose.Kind.POSSESSIVE) ? office : null;
    }

    /** Past the occasion of it: Vladimir Putin | on his triumphant re-election as | President; the same token where none is told. */
    private int pastOccasion(int from) {
        int at = from;
        while (OfficeLinks.UPON.contains(prose.folded(from)) && at < prose.size() && at - from < LONGEST_LINK && !prose.isCapitalised(at) && !OfficeLinks.OCCASION.contains(prose.folded(at))) {
            at++;
        }
        boolean told = at > from && OfficeLinks.OCCASION.contains(prose.folded(at)) && prose.sentenceOf(at) == prose.sentenceOf(from);
        int as = prose.folded(at + 1).equals("in") ? at + 2 : at + 1;
        return told && prose.folded(as).equals("as") ? as + 1 : from;
    }

    private int past(Set<String> words, int from) {
        int at = from;
        while (at < prose.size() && at - from < LONGEST_LINK && !prose.isCapitalised(at) && words.contains(prose.folded(at))) {
            at++;
        }
        return at;
    }

    private boolean hasVerb(int from, int end) {
        for (int i = from; i < end; i++) {
            if (OfficeLinks.BEING_VERBS.contains(prose.folded(i))) {
                return true;
            }
        }
        return false;
    }

    /** Boris Johnson | MP, chairman of the committee; Sherrod Brown, | D-Ohio. */
    private int pastLetters(int end) {
        if (prose.is(end, ',') && OfficeLinks.LETTERS.contains(prose.token(end + 1 < prose.size() ? end + 1 : end).toLowerCase(Locale.ROOT)) && prose.isCapitalised(end + 1)) {
            // Ali Sabry, PC
            return end + 2;
        }
        OfficePhrase letters = reading.officeAt(end);
        if (letters != null && letters.end() == end + 1 && letters.office().is("lawmaker") && prose.is(letters.end(), ',')) {
            return letters.end();
        }
        letters = prose.is(end, '(') && prose.is(end + 2, ')') ? reading.officeAt(end + 1) : null;
        return letters != null && letters.office().is("lawmaker") && prose.is(end + 3, ',') ? end + 3 : end;
    }

    /** Kailash Raj Pokharel, 54 |, the mayor. */
    private int pastAge(int end) {
        boolean age = prose.is(end, ',') && prose.isNumber(end + 1) && prose.end(end + 1) - prose.start(end + 1) == 2 && prose.is(end + 2, ',');
        return age ? end + 2 : end;
    }

    /** Whether a name stands right behind the office: the President | Xi Jinping. */
    private boolean isSomebodyElses(OfficePhrase office) {
        Claim next = reading.at(office.end());
        return next != null && next.is(Sort.PERSON) && next.first() == office.end();
    }

    private boolean isWhole(OfficePhrase office, char closing) {
        int end = links.tailEnd(office.end());
        boolean goesOn = OfficeLinks.AND.contains(prose.folded(end)) && Offices.isPortfolio(prose.folded(end - 1)) && prose.isCapitalised(end + 1);
        return goesOn || reading.isDash(end) || end == prose.endOf(prose.sentenceOf(office.first())) || prose.is(end, closing) || prose.is(end, ',') || prose.is(end, '.') || prose.is(end, ';');
    }

    /** Whether an apposition can end here; "After greeting her guest, the President said" holds none. */
    private boolean closes(int token) {
        if (ends(token) || OfficeLinks.CLOSING.contains(prose.folded(token))) {
            return true;
        }
        int end = links.tailEnd(token);
        return end > token && ends(end);
    }

    private boolean ends(int token) {
        return token >= prose.size() || prose.kind(token) == Prose.Kind.MARK || prose.sentenceOf(token) != prose.sentenceOf(token - 1);
    }
}
