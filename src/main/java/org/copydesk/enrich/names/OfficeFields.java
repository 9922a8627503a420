package org.copydesk.enrich.names;

import java.util.Set;
import java.util.stream.IntStream;
import org.copydesk.text.Prose;

/** What an office is for: Foreign Affairs, Trade and Integration, energy. For one article. */
final class OfficeFields {
    private static final Set<String> FIRMS = NameLinks.of("body");
    private final NameReading reading;
    private final Prose prose;

    OfficeFields(NameReading reading) {
        this.reading = reading;
        this.prose = reading.prose;
    }

    /** Past the field that "and" or a comma joins to one inside the office: Trade Minister | and Industry; the same token when none is. */
    int secondEnd(int from) {
        boolean joined = (OfficeLinks.AND.contains(prose.folded(from)) || prose.is(from, ',')) && prose.isCapitalised(from + 1) && Offices.isPortfolio(prose.folded(from + 1));
        int end = joined ? end(from + 1) : from;
        return end > from + 1 ? end : from;
    }

    /** Past "Foreign Affairs", "Trade and Integration", "energy"; the same token when it is no field. */
    int end(int from) {
        int at = from;
        int end = from;
        while (at < prose.size() && (reading.isFree(at) || isFieldsName(reading.at(at)))) {
            String word = prose.folded(at);
            if (Offices.isPortfolio(word)) {
                end = ++at;
            } else if (end > from && (OfficeLinks.AND.contains(word) || word.equals(",")) && Offices.isPortfolio(prose.folded(at + 1))) {
                at++;
            } else if (end == at && isSecond(at)) {
                at += 2;
            } else {
                break;
            }
        }
        return end > from ? pastFirm(end) : end;
    }

    /** Development, Industry | , and Foreign Trade; Pacific Peoples | and of Health. */
    private boolean isSecond(int at) {
        boolean listed = prose.is(at, ',') && OfficeLinks.AND.contains(prose.folded(at + 1));
        boolean again = OfficeLinks.AND.contains(prose.folded(at)) && OfficeLinks.OF.contains(prose.folded(at + 1));
        return (listed || again) && prose.isCapitalised(at + 2) && Offices.isPortfolio(prose.folded(at + 2)) && reading.isFree(at + 2);
    }

    /** European Integration, Central Asian Affairs; or nothing after all. */
    private static boolean isFieldsName(Claim claim) {
        return claim != null && (claim.is(Sort.NOTHING) || claim.is(Sort.REGIONAL));
    }

    /** Past the firm of that field, which is claimed: the chairman of the state | concern Turkmengaz. */
    private int pastFirm(int from) {
        boolean firm = reading.isFree(from) && !prose.isCapitalised(from) && FIRMS.contains(prose.folded(from));
        // two words could be the name of its chairman
        boolean named = firm && prose.isCapitalised(from + 1) && reading.officeAt(from + 1) == null && prose.is(from + 2, ',');
        if (named && reading.isFree(from + 1)) {
            reading.claim(new Claim(from + 1, from + 2, Sort.ORGANIZATION, Entity.of(Entity.Kind.ORGANIZATION, prose.token(from + 1), null)));
        }
        return named ? from + 2 : firm ? from + 1 : from;
    }

    /** Past the places and fields behind the word that joins them to an office: помощник госсекретаря США | по Южной и Центральной Азии; the same token when there are none. */
    int concernEnd(int link) {
        int last = link;
        for (int at = link + 1; at < prose.size() && prose.sentenceOf(at) == prose.sentenceOf(link + 1); at++) {
            Claim claim = reading.at(at);
            boolean concern = claim != null && !claim.is(Sort.PERSON) || Offices.isPortfolio(prose.folded(at));
            boolean joint = OfficeLinks.AND.contains(prose.folded(at)) || claim == null && prose.isCapitalised(at) && RussianCases.isAdjective(prose.folded(at));
            if (!concern && !joint) {
                break;
            }
            last = concern ? at + 1 : last;
        }
        return last;
    }

    /** Whether what looks like a body is what the minister, whose word this is, is minister of: Public Administration. */
    boolean are(Claim name, int minister) {
        return name.is(Sort.ORGANIZATION) && OfficeCompletion.MINISTERS.contains(reading.officeAt(minister).office().kind())
                && IntStream.range(name.first(), name.end()).allMatch(i -> Offices.isPortfolio(prose.folded(i)));
    }
}
