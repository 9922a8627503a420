package org.copydesk.enrich.names;

import org.copydesk.text.Prose;

/**
 * For which country somebody acts by the same sentence: the minister Sungat Yessimkhanov on the Kazakh side; signed by Marat Karabayev, for
 * Kazakhstan, and Jimmy Gasore, for Rwanda; on behalf of Hungary by Minister István Nagy. For one article.
 */
final class Sides {
    private final NameReading reading;
    private final Prose prose;

    Sides(NameReading reading) {
        this.reading = reading;
        this.prose = reading.prose;
    }

    /** The country, said behind each name of the sentence or before each; or null. */
    String of(Person person) {
        for (Claim name : person.claims) {
            int sentence = prose.sentenceOf(name.first());
            int first = prose.firstOf(sentence);
            int end = prose.endOf(sentence);
            String opening = said(first, nextName(first, end));
            String country = opening == null ? said(name.end(), nextName(name.end(), end)) : said(nameBefore(name.first(), first), name.first());
            if (country != null) {
                return country;
            }
        }
        return null;
    }

    private int nextName(int from, int end) {
        int at = from;
        while (at < end && (reading.at(at) == null || !reading.at(at).is(Sort.PERSON))) {
            at++;
        }
        return at;
    }

    private int nameBefore(int from, int first) {
        int at = from;
        while (at > first && (reading.at(at - 1) == null || !reading.at(at - 1).is(Sort.PERSON))) {
            at--;
        }
        return at;
    }

    /** The one country for which these tokens say that somebody acts. */
    private String said(int from, int end) {
        String country = null;
        for (int i = from; i < end; i++) {
            String here = country(i);
            if (here != null && country != null && !here.equals(country)) {
                return null;
            }
            country = here == null ? country : here;
        }
        return country;
    }

    /** On the Kazakh side, on behalf of Hungary, representing Ethiopia; right behind a name also: for Rwanda. */
    private String country(int at) {
        String word = prose.folded(at);
        boolean behalf = OfficeLinks.BEHALF.contains(word) && prose.folded(at + 1).equals("of");
        int nation = behalf ? at + 2 : at + 1;
        nation = prose.folded(nation).equals("the") ? nation + 1 : nation;
        Claim claim = reading.at(nation);
        if (claim == null || claim.first() != nation || !claim.sort().speaksOfCountry()) {
            return null;
        }
        boolean acts = behalf || OfficeLinks.ACTING.contains(word) || OfficeLinks.ACTING_BEHIND.contains(word) && isBehindName(at);
        boolean side = OfficeLinks.SIDE.contains(prose.folded(claim.end())) && (acts || OfficeLinks.SIDING.contains(word));
        return side || acts && claim.is(Sort.COUNTRY) && !prose.isCapitalised(claim.end()) ? claim.country() : null;
    }

    private boolean isBehindName(int token) {
        Claim name = reading.at(prose.is(token - 1, ',') ? token - 2 : token - 1);
        return name != null && name.is(Sort.PERSON);
    }
}
