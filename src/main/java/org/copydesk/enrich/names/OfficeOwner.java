package org.copydesk.enrich.names;

import java.util.Set;
import org.copydesk.text.FunctionWords;
import org.copydesk.text.Prose;

/** How far the name of whoever has an office goes on: KazMunayGas | NC JSC, Sughd | region, Russia | 's Astrakhan region. For one article. */
final class OfficeOwner {
    private static final Set<String> FIRMS = NameLinks.of("body");
    /** In words. */
    private static final int LONGEST_BODY = 4;
    private final NameReading reading;
    private final Prose prose;
    private final OfficeFields fields;

    OfficeOwner(NameReading reading, OfficeFields fields) {
        this.reading = reading;
        this.prose = reading.prose;
        this.fields = fields;
    }

    /** One past the last token of such a name. */
    int end(Claim name) {
        if (!name.is(Sort.ORGANIZATION)) {
            return pastPart(pastKind(name));
        }
        int form = pastForms(name.end());
        return form > name.end() ? form : pastPart(prose.isCapitalised(name.end()) ? pastKind(name) : fields.end(name.end()));
    }

    /** Past whose the next office is: adviser to the Eritrean | Minister of Agriculture, aide to Russia's | President. */
    int pastOwner(int at) {
        Claim claim = reading.at(at);
        boolean nation = claim != null && claim.first() == at && claim.sort().speaksOfCountry();
        boolean owns = nation && claim.end() < prose.size() && prose.kind(claim.end()) == Prose.Kind.POSSESSIVE;
        return !nation ? at : claim.is(Sort.NATIONALITY) ? claim.end() : owns ? pastAdjective(claim.end() + 1) : at;
    }

    /** The envoy of Mexico's next | president. */
    private int pastAdjective(int at) {
        boolean adjective = reading.isFree(at) && !prose.isCapitalised(at) && reading.officeAt(at + 1) != null && reading.officeAt(at + 1).first() == at + 1;
        return adjective && prose.sentenceOf(at) == prose.sentenceOf(at + 1) ? at + 1 : at;
    }

    /** Past the nation's body that is written small: the commander of the Bahraini | naval force; 0 when none is. */
    int bodyEnd(int from) {
        int at = from;
        int end = 0;
        while (at < from + LONGEST_BODY && reading.isFree(at) && prose.isWord(at) && FunctionWords.of(prose.folded(at)) == null) {
            NameWords.NameWord word = NameWords.of(prose.folded(at));
            boolean body = word != null && word.sort() == Sort.ORGANIZATION && !FIRMS.contains(word.word()) || OfficeLinks.DELEGATION.contains(prose.folded(at)) || OfficeLinks.SIDE.contains(prose.folded(at));
            at++;
            end = body ? at : end;
        }
        return end;
    }

    /** Past what kind of firm it is: the chairman of KazMunayGas NC JSC | , of NC «KazMunayGas» JSC | . */
    private int pastForms(int from) {
        Claim quoted = prose.is(from, '«') || prose.is(from, '“') || prose.is(from, '"') ? reading.at(from + 1) : null;
        int at = quoted != null && quoted.is(Sort.ORGANIZATION) && NameLinks.LEGAL.contains(prose.folded(quoted.end() + 1)) ? quoted.end() + 1 : from;
        while (prose.isCapitalised(at) && reading.isFree(at) && NameLinks.LEGAL.contains(prose.folded(at))) {
            at++;
        }
        return at;
    }

    /** Past the word that says what a place is: the governor of Sughd region | . */
    private int pastKind(Claim place) {
        NameWords.NameWord kind = NameWords.of(prose.folded(place.end()));
        return place.sort().isPlace() && kind != null && kind.sort() == Sort.REGION && reading.isFree(place.end()) ? place.end() + 1 : place.end();
    }

    /** Past the part of it that is named behind: Chairman of the Cambodian National Assembly's Committee on Foreign Affairs | , the governor of Russia's Astrakhan region | , the head of Germany's Chancellery | . */
    private int pastPart(int end) {
        if (end >= prose.size() || prose.kind(end) != Prose.Kind.POSSESSIVE) {
            return end;
        }
        Claim part = reading.at(end + 1);
        if (part == null) {
            return Math.max(end, bodyEnd(end + 1));
        }
        return part.sort().isPlace() ? pastKind(part) : part.is(Sort.ORGANIZATION) ? part.end() : end;
    }
}
