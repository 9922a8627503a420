package org.copydesk.enrich.names;

import java.util.Set;
import org.copydesk.text.FunctionWords;
import org.copydesk.text.Prose;

/** The office that is written beside a name. */
final class OfficeBeside {
    /** In words and hyphens. */
    private static final int ADJECTIVES = 3;
    private final Reading reading;
    private final Prose prose;

    OfficeBeside(Reading reading) {
        this.reading = reading;
        this.prose = reading.prose;
    }

    /** The office written right before or, behind a comma, after the name. */
    OfficePhrase of(Claim claim) {
        OfficePhrase before = reading.officeAt(claim.first() - 1);
        if (before != null && before.isHonour()) {
            OfficePhrase real = beforeTitle(before);
            if (real != null && before.end() == claim.first()) {
                // his Portuguese counterpart, HE António Costa Silva, Minister of Economy
                OfficePhrase fuller = real.office().kind().equals("counterpart") ? apart(claim) : null;
                return fuller == null ? real : fuller.country() == null ? fuller.of(real.country()) : fuller;
            }
        }
        boolean adjoins = before != null && before.end() == claim.first() && prose.sentenceOf(before.first()) == prose.sentenceOf(claim.first());
        if (adjoins && !before.isHonour() && !before.office().kind().equals("counterpart")) {
            return before;
        }
        OfficePhrase other = apart(claim);
        return other == null && adjoins ? before : other != null && adjoins && other.country() == null ? other.of(before.country()) : other;
    }

    /** The office behind a comma or a bracket, before or after the name. */
    private OfficePhrase apart(Claim claim) {
        OfficePhrase bracketed = beforeBracket(claim);
        if (bracketed != null) {
            return bracketed;
        }
        OfficePhrase announced = prose.is(claim.first() - 1, ',') && claim.end() - claim.first() > 1 ? reading.officeAt(claim.first() - 2) : null;
        if (announced != null && (announced.country() != null || announced.inOrganization() || announced.end() - announced.first() > 2) && announced.end() == claim.first() - 1
                && prose.sentenceOf(announced.first()) == prose.sentenceOf(claim.first())) {
            return announced;
        }
        OfficePhrase shared = shared(claim);
        if (shared != null) {
            return shared;
        }
        OfficePhrase letters = reading.officeAt(claim.end());
        boolean behindLetters = letters != null && letters.end() == claim.end() + 1 && letters.office().kind().equals("lawmaker") && prose.is(letters.end(), ',');
        int comma = behindLetters ? letters.end() : claim.end();
        if (!prose.is(comma, ',')) {
            return null;
        }
        int at = comma + 1;
        while (at < prose.size() && (prose.folded(at).equals("the") || prose.folded(at).equals("a") || prose.folded(at).equals("another") || prose.folded(at).equals("outgoing") || reading.at(at) != null && !reading.at(at).is(Sort.PERSON)
                || prose.kind(at) == Prose.Kind.POSSESSIVE)) {
            at++;
        }
        at = at > comma + 1 ? pastAdjectives(at) : at;
        OfficePhrase after = reading.officeAt(at);
        boolean beginsHere = after != null && after.first() == at && prose.sentenceOf(at) == prose.sentenceOf(claim.first());
        Claim behind = after == null ? null : reading.at(after.end());
        boolean ofSomebodyElse = behind != null && behind.is(Sort.PERSON) && after.end() == behind.first();
        return beginsHere && !ofSomebodyElse && (at == comma + 1 && (!prose.isCapitalised(at) || after.country() != null) || closes(after.end())) ? after : null;
    }

    /** External Affairs Minister (EAM) Subrahmanyam Jaishankar: the office before the short form of it, or of its body. */
    private OfficePhrase beforeBracket(Claim claim) {
        int close = claim.first() - 1;
        boolean bracket = prose.is(close, ')') && prose.is(close - 2, '(');
        OfficePhrase office = bracket ? reading.officeAt(close - 3) : null;
        return office != null && office.end() == close - 2 && !office.office().isTitle() && prose.sentenceOf(office.first()) == prose.sentenceOf(claim.first()) ? office : null;
    }

    /** President Dr Julius Maada Bio; the Director General of African Affairs, Mr. Wu Peng: the office before the form of address. */
    private OfficePhrase beforeTitle(OfficePhrase title) {
        int at = title.first() - 1;
        boolean comma = prose.is(at, ',');
        OfficePhrase office = reading.officeAt(comma ? at - 1 : at);
        if (office == null || office.end() != (comma ? at : title.first()) || prose.sentenceOf(office.first()) != prose.sentenceOf(title.first())) {
            return null;
        }
        boolean sure = !comma || title.office().isTitle() || office.country() != null || office.inOrganization() || office.end() - office.first() > 2;
        return office.isHonour() ? beforeTitle(office) : sure ? office : null;
    }

    /** Presidents Vladimir Putin of Russia and Kassym-Jomart Tokayev of Kazakhstan: the office is the second one's, too. */
    private OfficePhrase shared(Claim claim) {
        int at = claim.first() - 1;
        while (reading.officeAt(at) != null && (reading.officeAt(at).office().isTitle() || reading.officeAt(at).office().kind().equals("envoy"))) {
            at = reading.officeAt(at).first() - 1;
        }
        boolean joined = prose.folded(at).equals("and") || prose.is(at, ',');
        if (!joined) {
            return null;
        }
        at = prose.is(at - 1, ',') ? at - 1 : at;
        at = prose.is(at - 1, ')') ? opening(at - 1) : at;
        Claim place = reading.at(at - 1);
        at = place != null && place.sort().isPlace() && prose.folded(place.first() - 1).equals("of") ? place.first() - 2 : at - 1;
        Claim other = reading.at(at);
        OfficePhrase office = other != null && other.is(Sort.PERSON) && other.first() > 0 ? reading.officeAt(other.first() - 1) : null;
        if (other != null && other.is(Sort.PERSON) && (office == null || !office.office().isPlural()) && prose.sentenceOf(other.first()) == prose.sentenceOf(claim.first())) {
            office = shared(other);
        }
        return office != null && prose.folded(office.end() - 1).endsWith("s") && office.office().isPlural() ? office : null;
    }

    /** The bracket that this one closes: the ministers Fred Matiang'i | (Interior), Joe Mucheru (ICT). */
    private int opening(int closing) {
        int at = closing;
        while (at > 0 && !prose.is(at, '(') && prose.sentenceOf(at - 1) == prose.sentenceOf(closing)) {
            at--;
        }
        return at;
    }

    /** The populist | prime minister, the hard-right | leader. */
    private int pastAdjectives(int from) {
        int at = from;
        while (at < from + ADJECTIVES && reading.isFree(at) && !prose.isCapitalised(at) && (prose.is(at, '-') || prose.isWord(at) && FunctionWords.of(prose.folded(at)) == null)) {
            at++;
        }
        return reading.officeAt(at) != null && reading.officeAt(at).first() == at ? at : from;
    }

    /** Whether an apposition can end here; "After greeting her guest, the President said" holds none. */
    private boolean closes(int token) {
        return token >= prose.size() || prose.kind(token) == Prose.Kind.MARK || prose.sentenceOf(token) != prose.sentenceOf(token - 1)
                || Set.of("who", "and", "in", "on", "at", "during", "as", "whose", "to").contains(prose.folded(token));
    }
}
