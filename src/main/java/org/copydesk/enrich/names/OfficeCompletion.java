package org.copydesk.enrich.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copydesk.text.FunctionWords;
import org.copydesk.text.Prose;

/** Third step, when organizations are known: what stands behind each office ("of the President of France"), and whose it is. For one article. */
final class OfficeCompletion {
    /** Of these one person often holds two. */
    static final Set<String> MINISTERS = Set.of("prime minister", "deputy", "minister", "foreign minister");
    /** Whose country a sentence that names one need not say again. */
    private static final Set<String> OF_LAND = Set.of("president", "head of state", "prime minister", "minister", "foreign minister", "former");
    private final NameReading reading;
    private final Prose prose;
    private final OfficeExtent extent;

    private OfficeCompletion(NameReading reading) {
        this.reading = reading;
        this.prose = reading.prose;
        this.extent = new OfficeExtent(reading);
    }

    static void complete(NameReading reading) {
        OfficeCompletion completion = new OfficeCompletion(reading);
        for (int i = reading.offices.size() - 1; i >= 0; i--) {
            reading.replace(i, completion.completed(reading.offices.get(i)));
        }
        // an office that became part of another ("of the President of France") stands no longer for itself
        List<OfficePhrase> whole = new ArrayList<>();
        for (OfficePhrase office : reading.offices) {
            if (whole.isEmpty() || whole.get(whole.size() - 1).end() <= office.first()) {
                whole.add(office);
            }
        }
        reading.offices.clear();
        whole.forEach(reading::office);
    }

    private OfficePhrase completed(OfficePhrase office) {
        if (office.office().isTitle()) {
            return office;
        }
        OfficeExtent.Extent behind = extent.behind(office.end());
        // the ambassador of Turkey to Rwanda is Turkey's, the US Ambassador in Nigeria of the US
        boolean sent = (prose.folded(office.end()).equals("to") || office.office().is("envoy") && prose.folded(office.end()).equals("in")) && isPlace(office.end() + 1) || office.office().is("envoy") && (prose.folded(office.end()).equals("to") || prose.folded(office.end()).equals("for"));
        String country = sent ? null : behind.country();
        boolean inOrganization = behind.inOrganization() && !sent;
        if (country == null && !inOrganization) {
            Claim owner = owner(office.first());
            OfficePhrase superior = owner == null ? superior(office.first()) : null;
            Claim sender = owner != null && office.office().is("envoy") && owner.is(Sort.ORGANIZATION) && owner.country() == null ? owner(owner.first()) : null;
            // France's U.N. | Ambassador
            owner = sender != null && sender.sort().speaksOfCountry() ? sender : owner;
            country = owner != null ? countryOf(owner) : superior == null ? null : superior.country();
            inOrganization = owner != null ? owner.is(Sort.ORGANIZATION) : superior != null ? superior.inOrganization() || superior.office().is("secretary general") : isOfBody(office);
        }
        if (country == null && !inOrganization && prose.isCyrillic(office.first())) {
            boolean land = RussianWords.LAND.contains(prose.folded(behind.end() - 1));
            country = land ? extent.landBefore(office.first()) : OF_LAND.contains(office.office().kind()) ? landOfSentence(office.first()) : null;
        }
        return joined(new OfficePhrase(office.first(), behind.end(), office.office(), country, inOrganization));
    }

    /** The only country that a Russian sentence has named before the office: Суданские военные задержали | премьер-министра; null when it names none or several. */
    private String landOfSentence(int first) {
        Set<String> lands = new HashSet<>();
        for (int i = prose.firstOf(prose.sentenceOf(first)); i < first; i++) {
            Claim claim = reading.at(i);
            if (claim != null && claim.sort().speaksOfCountry()) {
                lands.add(claim.country());
            }
        }
        return lands.size() == 1 ? lands.iterator().next() : null;
    }

    /** With the second office of the same person: Prime Minister and Head of Government of the Republic of Niger. */
    private OfficePhrase joined(OfficePhrase office) {
        // of the National Assembly (NA) | and Chairman of its Office
        int end = prose.is(office.end(), '(') && prose.is(office.end() + 2, ')') ? office.end() + 3 : office.end();
        OfficePhrase second = OfficeLinks.AND.contains(prose.folded(end)) ? reading.officeAt(end + 1) : null;
        if (second == null || second.first() != end + 1 || second.office().isTitle() || office.office().plural()) {
            return office;
        }
        boolean apposition = prose.is(office.first() - 1, ',') || prose.is(second.end(), ',') && prose.isCapitalised(second.end() + 1);
        boolean ministers = MINISTERS.contains(office.office().kind()) && MINISTERS.contains(second.office().kind()) && prose.isCapitalised(second.end())
                && !prose.folded(office.first() - 1).equals("the") && (office.country() == null || second.country() == null || office.country().equals(second.country()));
        boolean same = prose.folded(second.end()).equals("of") && prose.folded(second.end() + 1).equals("its");
        boolean named = ministers || same || prose.isCapitalised(second.end()) && reading.at(second.end()) == null && second.office().kind().equals(office.office().kind());
        String country = office.country() == null ? second.country() : office.country();
        return apposition || named || office.office().is("deputy") && prose.isCapitalised(second.end())
                ? new OfficePhrase(office.first(), second.end(), office.office().is("deputy") ? second.office() : office.office(), country,
                        office.inOrganization() || second.inOrganization()) : office;
    }

    /** Whose office: the Turkish President, Kazakhstan's Foreign Minister, the UN Secretary-General. */
    private Claim owner(int first) {
        int before = first - 1;
        int owned = before;
        while (owned > 0 && owned > before - 3 && reading.isFree(owned) && !prose.isCapitalised(owned) && (prose.is(owned, '-') || prose.isWord(owned) && FunctionWords.of(prose.folded(owned)) == null)) {
            owned--;
        }
        // Slovakia's populist | prime minister
        before = owned >= 0 && prose.kind(owned) == Prose.Kind.POSSESSIVE ? owned : before;
        if (before >= 0 && (prose.kind(before) == Prose.Kind.POSSESSIVE || prose.is(before, '\'') || prose.is(before, '’'))) {
            before--;
        }
        // the International Monetary Fund (IMF) | Managing Director
        before = prose.is(before, ')') && prose.is(before - 2, '(') && prose.sentenceOf(before) == prose.sentenceOf(first) ? before - 3 : before;
        Claim claim = reading.at(before);
        if (claim != null && prose.is(claim.first() - 1, '-') && prose.touchesNext(claim.first() - 1) && reading.at(claim.first() - 2) == null && !Offices.isFormer(prose.folded(claim.first() - 2))) {
            // the pro-EU | president is not the EU's
            return null;
        }
        boolean sameSentence = claim != null && prose.sentenceOf(claim.first()) == prose.sentenceOf(first);
        return sameSentence && !claim.is(Sort.PERSON) && !claim.is(Sort.NOTHING) && !claim.is(Sort.EVENT) ? claim : null;
    }

    /** The Secretary-General's | Special Envoy: an office that somebody has from another. */
    private OfficePhrase superior(int first) {
        return first > 0 && prose.kind(first - 1) == Prose.Kind.POSSESSIVE && prose.sentenceOf(first - 1) == prose.sentenceOf(first) ? reading.officeAt(first - 2) : null;
    }

    /** The association | president: an office of a body that is not named. */
    private boolean isOfBody(OfficePhrase office) {
        NameWords.NameWord body = office.first() > 0 && !prose.isCapitalised(office.first() - 1) ? NameWords.of(prose.folded(office.first() - 1)) : null;
        return body != null && body.sort() == Sort.ORGANIZATION && (office.office().is("president") || !office.office().isOfState());
    }

    /** That of a state or a body; no firm has officials of its country. */
    static String countryOf(Claim owner) {
        return Companies.contains(owner.entity()) ? null : owner.country();
    }

    private boolean isPlace(int token) {
        int at = prose.folded(token).equals("the") ? token + 1 : token;
        Claim claim = reading.at(at);
        return claim != null && claim.sort().isPlace() && extent.pastOwner(at) == at;
    }
}
