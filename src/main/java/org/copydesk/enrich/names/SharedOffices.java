package org.copydesk.enrich.names;

import java.util.LinkedList;
import java.util.List;
import java.util.Set;
import org.copydesk.text.Prose;

/** An office in the plural, before a list of those who hold it. For one article. */
final class SharedOffices {
    private static final Set<String> JOINING = Set.of("of", "and", "&");
    private final NameReading reading;
    private final Prose prose;

    SharedOffices(NameReading reading) {
        this.reading = reading;
        this.prose = reading.prose;
    }

    /** The office that this name has in common with others, of its own country where the text says which; or null. */
    OfficePhrase of(Claim claim) {
        OfficePhrase inTurn = inTurn(claim);
        return inTurn == null ? shared(claim) : inTurn;
    }

    /** Iraq's Transport Minister Razzaq Al-Saadawi, Qatar's | Jassim Al Sulaiti: the same office of the next country. */
    OfficePhrase likewise(Claim claim) {
        Claim owner = possessor(claim.first());
        Claim before = owner == null ? null : joinedBefore(owner);
        if (before == null || !before.is(Sort.PERSON)) {
            return null;
        }
        OfficePhrase office = reading.officeAt(before.first() - 1);
        boolean same = office != null && office.end() == before.first() && possessor(office.first()) != null && !office.inOrganization();
        OfficePhrase known = same ? office : likewise(before);
        return known == null ? null : known.of(owner.country());
    }

    /** Canada's | : the country that owns what begins here, or null. */
    private Claim possessor(int first) {
        Claim owner = reading.owner(first);
        return owner != null && owner.is(Sort.COUNTRY) ? owner : null;
    }

    /** The foreign ministers of Kazakhstan and Turkey, Erlan Idrissov and Feridun Sinirlioglu: each name has the country in its place. */
    OfficePhrase inTurn(Claim claim) {
        int place = 0;
        Claim first = claim;
        for (Claim before = joinedBefore(first); before != null && before.is(Sort.PERSON); before = joinedBefore(first)) {
            first = before;
            place++;
        }
        List<String> nations = nationsBefore(first);
        if (place < nations.size()) {
            return reading.officeAt(beforeNames(first)).of(nations.get(place));
        }
        int at = first.first() - 1;
        at = prose.is(at, ',') || prose.is(at, ':') || prose.is(at, '–') || prose.is(at, '—') || prose.is(at, '-') ? at - 1 : at;
        LinkedList<String> countries = new LinkedList<>();
        Claim country = reading.at(at);
        while (country != null && country.sort().isPlace() && country.country() != null && reading.officeAt(country.first()) == null) {
            countries.addFirst(country.country());
            country = joinedBefore(country);
            at = country == null ? -1 : country.end() - 1;
        }
        OfficePhrase office = reading.officeAt(at);
        if (countries.isEmpty() || office == null || office.end() != at + 1 || !office.office().plural() || office.country() == null) {
            return null;
        }
        countries.addFirst(office.country());
        return place < countries.size() ? bare(office).of(countries.get(place)) : null;
    }

    /** The last token of what stands before the names, or before the comma there. */
    private int beforeNames(Claim name) {
        return prose.is(name.first() - 1, ',') ? name.first() - 2 : name.first() - 1;
    }

    /** The Turkish and Georgian | Energy Ministers, whose names follow: the countries in their order. */
    private List<String> nationsBefore(Claim name) {
        OfficePhrase office = reading.officeAt(beforeNames(name));
        LinkedList<String> countries = new LinkedList<>();
        Claim nation = office == null || !office.office().plural() ? null : reading.at(office.first() - 1);
        while (nation != null && nation.is(Sort.NATIONALITY)) {
            countries.addFirst(nation.country());
            nation = joinedBefore(nation);
        }
        return countries.size() > 1 ? countries : List.of();
    }

    /** What "and" or a comma joins to this from before, or null. */
    private Claim joinedBefore(Claim claim) {
        int at = claim.first() - 1;
        at = prose.folded(at).equals("the") ? at - 1 : at;
        boolean and = OfficeLinks.AND.contains(prose.folded(at));
        at = and ? at - 1 : at;
        boolean comma = prose.is(at, ',');
        Claim before = reading.at(comma ? at - 1 : at);
        return (and || comma) && before != null && prose.sentenceOf(before.first()) == prose.sentenceOf(claim.first()) ? before : null;
    }

    /** Without the country of the first name: the Foreign Ministers | of Kazakhstan. */
    private OfficePhrase bare(OfficePhrase office) {
        int end = office.first();
        while (end < office.end() && reading.at(end) == null) {
            end++;
        }
        end = prose.folded(end - 1).equals("the") ? end - 1 : end;
        end = prose.folded(end - 1).equals("of") ? end - 1 : end;
        return end == office.end() || end <= office.first() ? office : new OfficePhrase(office.first(), end, office.office(), office.country(), office.inOrganization());
    }

    /** Presidents Vladimir Putin of Russia and Kassym-Jomart Tokayev of Kazakhstan: the office is the second one's, too. */
    private OfficePhrase shared(Claim claim) {
        int at = claim.first() - 1;
        while (reading.officeAt(at) != null && reading.officeAt(at).isHonour() && !reading.officeAt(at).office().plural()) {
            at = reading.officeAt(at).first() - 1;
        }
        // two deputy ministers – | Fadillah Yusof and others
        // the Cabinet Secretaries (| Raychelle Omamo of Defence and others)
        OfficePhrase before = reading.officeAt(prose.is(at, ':') || prose.is(at, '(') ? at - 1 : reading.beforeDash(at));
        if (before != null && before.office().plural()) {
            return before;
        }
        // the Foreign Ministers of Jordan, Ayman al-Safadi, of Egypt, | Sameh Shoukry, and Norway, | Ine Eriksen Søreide
        boolean listed = prose.is(at, ',') && reading.at(at - 1) != null && reading.at(at - 1).is(Sort.COUNTRY) && isItem(reading.at(at - 1));
        at = listed ? at - 1 : at;
        // the foreign ministers of Spain José Albares and Latvia | Baiba Braže
        Claim own = reading.at(at);
        String country = own != null && own.end() == at + 1 && own.is(Sort.COUNTRY) ? own.country() : null;
        at = country == null ? at : own.first() - 1;
        at = country != null && prose.folded(at).equals("the") ? at - 1 : at;
        at = country != null && prose.folded(at).equals("of") ? at - 1 : at;
        boolean joined = OfficeLinks.AND.contains(prose.folded(at)) || prose.is(at, ',') || prose.is(at, ';');
        if (!joined) {
            return null;
        }
        at = prose.is(at - 1, ',') || prose.is(at - 1, ';') ? at - 1 : at;
        at = prose.is(at - 1, ')') ? opening(at - 1) : at;
        at = Constituencies.before(prose, at);
        at = beforeFields(at);
        Claim place = reading.at(at - 1);
        at = place != null && place.sort().isPlace() && prose.folded(place.first() - 1).equals("of") ? place.first() - 2 : at - 1;
        Claim other = reading.at(at);
        OfficePhrase office = other != null && other.is(Sort.PERSON) && inSentence(other, claim) ? shared(other) : null;
        office = office == null && listed && other != null ? announced(other) : office;
        return office == null || country == null ? office : bare(office).of(country);
    }

    /** The Foreign Ministers of Jordan, | Ayman al-Safadi, the first of a list. */
    private OfficePhrase announced(Claim name) {
        OfficePhrase office = prose.is(name.first() - 1, ',') ? reading.officeAt(name.first() - 2) : null;
        return office != null && office.office().plural() && office.country() != null ? office : null;
    }

    /** Whether it begins what a list says next: Ayman al-Safadi, of | Egypt; not Emomali Rahmon of | Tajikistan. */
    private boolean isItem(Claim country) {
        int at = prose.folded(country.first() - 1).equals("the") ? country.first() - 2 : country.first() - 1;
        at = prose.folded(at).equals("of") ? at - 1 : at;
        return prose.is(at, ',') || OfficeLinks.AND.contains(prose.folded(at));
    }

    /** Behind the name before what its bearer is minister of: Raychelle Omamo | of Defence, Joseph Ole Lenku of Interior and Coordination. */
    private int beforeFields(int end) {
        int at = end - 1;
        while (at > 0 && prose.sentenceOf(at) == prose.sentenceOf(end - 1) && reading.at(at) == null && reading.officeAt(at) == null
                && (prose.isCapitalised(at) || prose.is(at, ',') || JOINING.contains(prose.folded(at)))) {
            at--;
        }
        Claim name = reading.at(at);
        boolean fields = name != null && name.is(Sort.PERSON) && prose.folded(at + 1).equals("of") && Offices.isPortfolio(prose.folded(at + 2));
        return fields ? at + 1 : end;
    }

    /** The bracket that this one closes: the ministers Fred Matiang'i | (Interior), Joe Mucheru (ICT). */
    private int opening(int closing) {
        int at = closing;
        while (at > 0 && !prose.is(at, '(') && prose.sentenceOf(at - 1) == prose.sentenceOf(closing)) {
            at--;
        }
        return at;
    }

    private boolean inSentence(Claim other, Claim claim) {
        return prose.sentenceOf(other.first()) == prose.sentenceOf(claim.first());
    }
}
