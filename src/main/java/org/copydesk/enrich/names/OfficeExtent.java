package org.copydesk.enrich.names;

import java.util.Set;
import java.util.stream.IntStream;
import org.copydesk.text.FunctionWords;
import org.copydesk.text.Prose;

/** How far an office goes on behind its word: Minister | of Foreign Affairs, Special Representative | of the President of France. For one article. */
final class OfficeExtent {
    private static final Set<String> FIRMS = NameLinks.of("body");
    /** In words. */
    private static final int LONGEST_BODY = 4;
    private final NameReading reading;
    private final Prose prose;

    OfficeExtent(NameReading reading) {
        this.reading = reading;
        this.prose = reading.prose;
    }

    /** Where it ends, and whose it is by what stands there. */
    record Extent(int end, String country, boolean inOrganization) {
    }

    /** Forward over "of ...": offices, ministries' fields, countries and organizations, again and again. */
    Extent behind(int from) {
        int end = from;
        String country = null;
        boolean inOrganization = false;
        if ((OfficeLinks.AND.contains(prose.folded(end)) || prose.is(end, ',')) && prose.isCapitalised(end + 1) && Offices.isPortfolio(prose.folded(end + 1))) {
            int field = fieldEnd(end + 1);
            end = field > end + 1 ? field : end;
        }
        while (true) {
            int at = end;
            String link = prose.folded(at);
            // the Plenipotentiary Representative of the Government of Kyrgyzstan | in Batken region
            boolean seated = link.equals("in") && isEnvoy(from - 1) && (country != null || isSeat(reading.at(at + 1)));
            Claim own = reading.at(at);
            OfficePhrase rank = own != null && own.is(Sort.COUNTRY) && own.first() == at && prose.isCapitalised(from - 1) ? reading.officeAt(own.end()) : null;
            if (rank != null && rank.isHonour() && prose.sentenceOf(rank.first()) == prose.sentenceOf(from - 1)) {
                // Chief of Defence Forces | Australia General Angus Campbell
                return new Extent(own.end(), own.country(), inOrganization);
            }
            // Minister of State | in charge of Regional Integration
            boolean inCharge = link.equals("in") && prose.folded(at + 1).equals("charge") && prose.folded(at + 2).equals("of");
            boolean of = seated || inCharge || link.equals("of") || link.equals("for") || link.equals("to") || isPlaceOfWork(link);
            // in Russian what depends on the office follows at once, in the genitive
            boolean genitive = at < prose.size() && RussianCases.isCyrillic(prose.token(from - 1)) && prose.sentenceOf(at) == prose.sentenceOf(from - 1);
            if (!of && !genitive) {
                break;
            }
            if (genitive && link.equals("по")) {
                // помощник госсекретаря США по | Южной и Центральной Азии
                end = concernEnd(at + 1, end);
                break;
            }
            at += inCharge ? 2 : 0;
            at += of || link.equals("в") && isEnvoy(from - 1) ? 1 : 0;
            if (prose.folded(at).equals("the")) {
                at++;
            }
            Claim claim = reading.at(at);
            int body = of && claim != null && claim.first() == at && claim.is(Sort.NATIONALITY) ? bodyEnd(claim.end()) : at;
            OfficePhrase nested = reading.officeAt(pastOwner(at));
            at = nested != null && nested.first() == pastOwner(at) && of ? nested.first() : at;
            if (nested != null && nested.first() == at && !nested.office().isTitle()) {
                end = nested.end();
                country = nested.country() == null ? country : nested.country();
                inOrganization |= nested.inOrganization();
            } else if (body > at) {
                end = body;
                country = claim.country();
            } else if (claim != null && claim.first() == at && !isFields(claim, from - 1) && (claim.sort().isPlace() && !isPlaceOfWork(link) || claim.is(Sort.ORGANIZATION) && (!isPlaceOfWork(link) || !reading.officeAt(from - 1).office().isOnlyOne()))) {
                end = claim.is(Sort.ORGANIZATION) && pastForms(claim.end()) > claim.end() ? pastForms(claim.end()) : claim.is(Sort.ORGANIZATION) && !prose.isCapitalised(claim.end()) ? pastOwned(fieldEnd(claim.end())) : pastOwned(pastKind(claim));
                // the ambassador of Russia in Kazakhstan is Russia's
                country = OfficeCompletion.countryOf(claim) == null || seated || country != null && (link.equals("в") || link.equals("to")) ? country : OfficeCompletion.countryOf(claim);
                inOrganization |= claim.is(Sort.ORGANIZATION);
            } else {
                if (claim != null && claim.first() == at && isFields(claim, from - 1)) {
                    reading.release(at, at + 1);
                }
                int field = fieldEnd(at);
                if (field == at) {
                    break;
                }
                end = field;
            }
        }
        return new Extent(end, country, inOrganization);
    }

    /** Past the nation's body that is written small: the commander of the Bahraini | naval force; 0 when none is. */
    private int bodyEnd(int from) {
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

    /** Past the places and fields that an office is for; or where it ends without them. */
    private int concernEnd(int from, int end) {
        int last = end;
        for (int at = from; at < prose.size() && prose.sentenceOf(at) == prose.sentenceOf(from); at++) {
            Claim claim = reading.at(at);
            boolean concern = claim != null && !claim.is(Sort.PERSON) || Offices.isPortfolio(prose.folded(at));
            boolean joint = prose.folded(at).equals("и") || claim == null && prose.isCapitalised(at) && prose.folded(at).matches(".*(ой|ей|ому|ему|ым|им|ом)");
            if (!concern && !joint) {
                break;
            }
            last = concern ? at + 1 : last;
        }
        return last;
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

    /** Whether what looks like a body is what a minister is minister of: Public Administration. */
    private boolean isFields(Claim claim, int office) {
        boolean minister = claim.is(Sort.ORGANIZATION) && OfficeCompletion.MINISTERS.contains(reading.officeAt(office).office().kind());
        return minister && IntStream.range(claim.first(), claim.end()).allMatch(i -> Offices.isPortfolio(prose.folded(i)));
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

    /** Past the part of a body or a country that is named behind it: Chairman of the Cambodian National Assembly's Committee on Foreign Affairs | , the governor of Russia's Astrakhan region | , the head of Germany's Chancellery | . */
    private int pastOwned(int end) {
        boolean owns = end < prose.size() && prose.kind(end) == Prose.Kind.POSSESSIVE;
        Claim part = owns ? reading.at(end + 1) : null;
        return part == null ? owns ? Math.max(end, bodyEnd(end + 1)) : end : part.sort().isPlace() ? pastKind(part) : part.is(Sort.ORGANIZATION) ? part.end() : end;
    }

    /** Where an ambassador has a seat. */
    private static boolean isSeat(Claim place) {
        return place != null && (place.is(Sort.COUNTRY) || place.is(Sort.CAPITAL));
    }

    /** A director at the Ministry of Energy, a joint secretary from it. */
    private static boolean isPlaceOfWork(String link) {
        return link.equals("at") || link.equals("from");
    }

    private boolean isEnvoy(int token) {
        OfficePhrase office = reading.officeAt(token);
        return office != null && (office.office().is("envoy") || office.office().is("former"));
    }

    /** European Integration, Central Asian Affairs; or nothing after all. */
    private static boolean isFieldsName(Claim claim) {
        return claim != null && (claim.is(Sort.NOTHING) || claim.is(Sort.REGIONAL));
    }

    /** Past "Foreign Affairs", "Trade and Integration", "energy". */
    private int fieldEnd(int from) {
        int at = from;
        int end = from;
        while (at < prose.size() && (reading.isFree(at) || isFieldsName(reading.at(at)))) {
            String word = prose.folded(at);
            if (Offices.isPortfolio(word)) {
                end = ++at;
            } else if (end > from && (OfficeLinks.AND.contains(word) || word.equals(",")) && Offices.isPortfolio(prose.folded(at + 1))) {
                at++;
            } else {
                break;
            }
        }
        // the chairman of the state concern Turkmengaz; two words could be those of its chairman
        boolean firm = end > from && reading.isFree(end) && !prose.isCapitalised(end) && FIRMS.contains(prose.folded(end));
        boolean named = firm && prose.isCapitalised(end + 1) && reading.officeAt(end + 1) == null && prose.is(end + 2, ',');
        if (named && reading.isFree(end + 1)) {
            reading.claim(new Claim(end + 1, end + 2, Sort.ORGANIZATION, Entity.of(Entity.Kind.ORGANIZATION, prose.token(end + 1), null)));
        }
        return named ? end + 2 : firm ? end + 1 : end;
    }
}
