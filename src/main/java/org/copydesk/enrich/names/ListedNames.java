package org.copydesk.enrich.names;

import org.copydesk.text.Prose;

/** Names in the list behind an office in the plural, which nothing else need know: Cabinet Secretaries Aden Duale (Defence), | Kithure Kindiki (Interior). For one article. */
final class ListedNames {
    private static final int FEWEST_WORDS = 2;
    private static final int MOST_WORDS = 4;
    private final NameReading reading;
    private final Prose prose;

    ListedNames(NameReading reading) {
        this.reading = reading;
        this.prose = reading.prose;
    }

    /** Claims the names of the list, whatever the tagger took them for. */
    void read(OfficePhrase office) {
        int at = prose.is(office.end(), ':') || prose.is(office.end(), '(') ? office.end() + 1 : reading.pastDash(office.end());
        Claim name = at == office.end() ? reading.at(at) : person(at);
        while (name != null && name.is(Sort.PERSON) && reading.inOneSentence(office, name)) {
            int next = pastComma(pastField(name.end()));
            name = next > name.end() ? person(next) : null;
        }
    }

    /** The claim of a person here, made when it looks like one; or null. */
    private Claim person(int first) {
        Claim known = reading.at(first);
        if (known != null && (known.first() != first || !known.is(Sort.ORGANIZATION) && !known.is(Sort.CITY) && !known.is(Sort.REGION))) {
            return known;
        }
        int end = first;
        while (prose.isCapitalised(end) && (reading.at(end) == null || reading.at(end) == known) && reading.officeAt(end) == null
                && !NameWords.isAny(prose.folded(end)) && !Offices.isPortfolio(prose.folded(end))) {
            end++;
        }
        boolean item = pastField(end) > end || pastComma(end) > end || end < prose.size() && prose.kind(end) == Prose.Kind.MARK;
        if (item && end - first >= FEWEST_WORDS && end - first <= MOST_WORDS) {
            reading.claim(new Claim(first, end, Sort.PERSON, null));
        }
        return reading.at(first);
    }

    /** Past what the one before is minister of: | (Defence), | of Energy. */
    private int pastField(int from) {
        boolean bracket = prose.is(from, '(');
        boolean of = prose.folded(from).equals("of") || prose.folded(from).equals("for");
        int at = bracket || of ? from + 1 : from;
        while (at > from && (Offices.isPortfolio(prose.folded(at)) || (OfficeLinks.AND.contains(prose.folded(at)) || prose.is(at, ',')) && Offices.isPortfolio(prose.folded(at + 1)))) {
            at++;
        }
        return at <= from + 1 || bracket && !prose.is(at, ')') ? from : bracket ? at + 1 : at;
    }

    private int pastComma(int from) {
        int at = prose.is(from, ',') || prose.is(from, ';') ? from + 1 : from;
        return OfficeLinks.AND.contains(prose.folded(at)) ? at + 1 : at;
    }
}
