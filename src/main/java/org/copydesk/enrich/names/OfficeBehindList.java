package org.copydesk.enrich.names;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.text.Prose;

/** An office in the plural, behind a list of those who hold it: Hakan Fidan and Mikayil Jabbarov, ministers of Türkiye and Azerbaijan. For one article. */
final class OfficeBehindList {
    private final NameReading reading;
    private final Prose prose;
    private final OfficeLinks links;

    OfficeBehindList(NameReading reading) {
        this.reading = reading;
        this.prose = reading.prose;
        this.links = new OfficeLinks(reading);
    }

    /** The office that this name has in common with others, of its own country where the text says which; or null. */
    OfficePhrase of(Claim claim) {
        int behind = 0;
        Claim last = claim;
        for (Claim next = joinedBehind(last); isPerson(next); next = joinedBehind(last)) {
            last = next;
            behind++;
        }
        OfficePhrase office = prose.is(last.end(), ',') ? links.beginningAt(links.pastOwner(last.end() + 1)) : null;
        if (office == null || !office.office().plural() || !reading.inOneSentence(office, claim) || isPerson(reading.at(office.end()))) {
            return null;
        }
        List<String> countries = countries(office);
        int names = behind + 1;
        for (Claim before = joinedBefore(claim); isPerson(before); before = joinedBefore(before)) {
            names++;
        }
        return countries.size() < 2 ? office : office.of(countries.size() == names ? countries.get(names - 1 - behind) : null);
    }

    /** The presidents of Kazakhstan | and Uzbekistan: the countries in their order. */
    private List<String> countries(OfficePhrase office) {
        List<String> countries = new ArrayList<>();
        Claim country = reading.at(office.end() - 1);
        while (country != null && country.is(Sort.COUNTRY)) {
            countries.add(country.country());
            country = joinedBehind(country);
        }
        return countries;
    }

    private static boolean isPerson(Claim claim) {
        return claim != null && claim.is(Sort.PERSON);
    }

    private Claim joinedBehind(Claim claim) {
        int at = prose.is(claim.end(), ',') ? claim.end() + 1 : claim.end();
        at = OfficeLinks.AND.contains(prose.folded(at)) ? at + 1 : at;
        Claim next = at > claim.end() ? reading.at(at) : null;
        return next != null && next.first() == at && prose.sentenceOf(at) == prose.sentenceOf(claim.first()) ? next : null;
    }

    private Claim joinedBefore(Claim claim) {
        int at = OfficeLinks.AND.contains(prose.folded(claim.first() - 1)) ? claim.first() - 2 : claim.first() - 1;
        at = prose.is(at, ',') ? at - 1 : at;
        Claim before = at < claim.first() - 1 ? reading.at(at) : null;
        return before != null && prose.sentenceOf(at) == prose.sentenceOf(claim.first()) ? before : null;
    }
}
