package org.copydesk.enrich.names;

import java.util.Set;
import org.copydesk.text.Prose;

/** The office that is written beside a name. */
final class OfficeBeside {
    private final Reading reading;
    private final Prose prose;

    OfficeBeside(Reading reading) {
        this.reading = reading;
        this.prose = reading.prose;
    }

    /** The office written right before or, behind a comma, after the name. */
    OfficePhrase of(Claim claim) {
        OfficePhrase before = reading.officeAt(claim.first() - 1);
        if (before != null && before.office().isTitle()) {
            OfficePhrase real = beforeTitle(before);
            if (real != null) {
                return real;
            }
        }
        boolean adjoins = before != null && before.end() == claim.first() && prose.sentenceOf(before.first()) == prose.sentenceOf(claim.first());
        if (adjoins && !before.office().isTitle()) {
            return before;
        }
        OfficePhrase other = apart(claim);
        return other == null && adjoins ? before : other;
    }

    /** The office behind a comma or a bracket, before or after the name. */
    private OfficePhrase apart(Claim claim) {
        OfficePhrase bracketed = beforeBracket(claim);
        if (bracketed != null) {
            return bracketed;
        }
        OfficePhrase announced = prose.is(claim.first() - 1, ',') && claim.end() - claim.first() > 1 ? reading.officeAt(claim.first() - 2) : null;
        if (announced != null && (announced.country() != null || announced.end() - announced.first() > 2) && announced.end() == claim.first() - 1
                && prose.sentenceOf(announced.first()) == prose.sentenceOf(claim.first())) {
            return announced;
        }
        OfficePhrase shared = shared(claim);
        if (shared != null) {
            return shared;
        }
        if (!prose.is(claim.end(), ',')) {
            return null;
        }
        int at = claim.end() + 1;
        while (at < prose.size() && (prose.folded(at).equals("the") || prose.folded(at).equals("a") || prose.folded(at).equals("outgoing") || reading.at(at) != null && !reading.at(at).is(Sort.PERSON)
                || prose.kind(at) == Prose.Kind.POSSESSIVE)) {
            at++;
        }
        OfficePhrase after = reading.officeAt(at);
        boolean beginsHere = after != null && after.first() == at && prose.sentenceOf(at) == prose.sentenceOf(claim.first());
        Claim behind = after == null ? null : reading.at(after.end());
        boolean ofSomebodyElse = behind != null && behind.is(Sort.PERSON) && after.end() == behind.first();
        return beginsHere && !ofSomebodyElse && (at == claim.end() + 1 && (!prose.isCapitalised(at) || after.country() != null) || closes(after.end())) ? after : null;
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
        return office.office().isTitle() ? beforeTitle(office) : office;
    }

    /** Presidents Vladimir Putin of Russia and Kassym-Jomart Tokayev of Kazakhstan: the office is the second one's, too. */
    private OfficePhrase shared(Claim claim) {
        int at = claim.first() - 1;
        boolean joined = prose.folded(at).equals("and") || prose.is(at, ',');
        if (!joined) {
            return null;
        }
        Claim place = reading.at(at - 1);
        at = place != null && place.sort().isPlace() && prose.folded(place.first() - 1).equals("of") ? place.first() - 2 : at - 1;
        Claim other = reading.at(at);
        OfficePhrase office = other != null && other.is(Sort.PERSON) && other.first() > 0 ? reading.officeAt(other.first() - 1) : null;
        if (other != null && other.is(Sort.PERSON) && office == null && prose.sentenceOf(other.first()) == prose.sentenceOf(claim.first())) {
            office = shared(other);
        }
        return office != null && prose.folded(office.end() - 1).endsWith("s") && office.office().isPlural() ? office : null;
    }

    /** Whether an apposition can end here; "After greeting her guest, the President said" holds none. */
    private boolean closes(int token) {
        return token >= prose.size() || prose.kind(token) == Prose.Kind.MARK || prose.sentenceOf(token) != prose.sentenceOf(token - 1)
                || Set.of("who", "and", "in", "on", "at", "during", "as", "whose", "to").contains(prose.folded(token));
    }
}
