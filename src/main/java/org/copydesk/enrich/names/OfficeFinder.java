package org.copydesk.enrich.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.copydesk.text.FunctionWords;
import org.copydesk.text.Lexicon;
import org.copydesk.text.Prose;

/**
 * Second step: offices with the words that belong to them, before ("Deputy Prime", "Energy") and behind ("of Foreign
 * Affairs", "of the President of France"), and their countries.
 */
final class OfficeFinder {
    /** Of these one person often holds two. */
    private static final Set<String> MINISTERS = Set.of("prime minister", "deputy", "minister", "foreign minister");
    private final NameReading reading;
    private final Prose prose;

    private OfficeFinder(NameReading reading) {
        this.reading = reading;
        this.prose = reading.prose;
    }

    static void read(NameReading reading) {
        OfficeFinder finder = new OfficeFinder(reading);
        for (Lexicon.Match<Office> match : Offices.LEXICON.find(reading.prose)) {
            finder.add(match);
        }
    }

    private void add(Lexicon.Match<Office> longest) {
        Lexicon.Match<Office> match = free(longest);
        if (match == null || isName(match)) {
            return;
        }
        Office office = match.entries().get(0);
        int first = office.isTitle() ? match.first() : before(match.first());
        boolean absorbs = !office.isTitle() && isPartOfNext(first);
        first = absorbs ? reading.officeAt(first - 1).first() : first;
        for (int i = match.first() - 1; i >= first; i--) {
            office = Offices.with(prose.folded(i), office);
        }
        int end = prose.is(match.end(), '.') && match.end() < prose.size() && prose.touchesNext(match.end() - 1) && isShortened(match) ? match.end() + 1 : match.end();
        boolean elect = prose.is(end, '-') && prose.touchesNext(end - 1) && prose.touchesNext(end) && Offices.standsBehind(prose.folded(end + 1));
        office = elect ? Offices.with(prose.folded(end + 1), office) : office;
        end = elect ? end + 2 : end;
        OfficePhrase phrase = new OfficePhrase(first, end, office, null, false);
        if (absorbs) {
            reading.replace(reading.offices.size() - 1, phrase);
        } else {
            reading.office(phrase);
        }
    }

    /** Whether the word before was taken for an office of its own: Assistant | Minister of Foreign Affairs. */
    private boolean isPartOfNext(int first) {
        OfficePhrase before = reading.officeAt(first - 1);
        return before != null && before.end() == first && IntStream.range(before.first(), first).allMatch(i -> Offices.standsBefore(prose.folded(i)))
                && prose.isCapitalised(first - 1) == prose.isCapitalised(first) && prose.sentenceOf(first - 1) == prose.sentenceOf(first);
    }

    private boolean isShortened(Lexicon.Match<Office> match) {
        int length = prose.end(match.end() - 1) - prose.start(match.first());
        return length <= 4;
    }

    /** The phrase, or what of it stands before the name of a country: the President of the | Republic of Benin. Null when nothing is left. */
    private Lexicon.Match<Office> free(Lexicon.Match<Office> match) {
        int end = match.first();
        while (end < match.end() && reading.isFree(end)) {
            end++;
        }
        for (Lexicon.Match<Office> shorter = match; shorter != null; shorter = Offices.LEXICON.shorter(prose, shorter)) {
            if (shorter.end() <= end && !isBodysHead(shorter) && shorter.entries().get(0).fits(prose.text(shorter.first(), shorter.end()))) {
                return shorter;
            }
        }
        return null;
    }

    /** Head of Government | Administration: of the body, not of the government. */
    private boolean isBodysHead(Lexicon.Match<Office> match) {
        Office office = match.entries().get(0);
        boolean state = office.is("head of government") || office.is("head of state");
        NameWords.NameWord body = state && prose.isCapitalised(match.end()) ? NameWords.of(prose.folded(match.end())) : null;
        return body != null && body.sort() == Sort.ORGANIZATION && prose.isCapitalised(match.end() - 1) && prose.sentenceOf(match.end()) == prose.sentenceOf(match.first());
    }

    /** Whether this is a part of a name: the Sultan of Khalifa bin Sultan, of Dr. Sultan Al Jaber. */
    private boolean isName(Lexicon.Match<Office> match) {
        int before = prose.is(match.first() - 1, '.') ? match.first() - 2 : match.first() - 1;
        OfficePhrase title = reading.officeAt(before);
        boolean addressed = title != null && title.office().isTitle() && title.office().phrase().length() <= 3 && match.entries().get(0).is("monarch");
        boolean hour = prose.isNumber(match.first() - 1) && match.entries().get(0).phrase().length() == 2;
        boolean half = prose.is(match.first() - 1, '-') && prose.touchesNext(match.first() - 2) && !Offices.standsBefore(prose.folded(match.first() - 2));
        return hour || half || addressed || prose.isCapitalised(match.first()) && PersonNames.isSonOf(prose.folded(match.first() - 1));
    }

    /** Back over "Deputy", "former", and what a minister is minister of. */
    private int before(int first) {
        int at = first;
        boolean capital = prose.isCapitalised(first);
        while (at > 0 && reading.isFree(at - 1) && prose.sentenceOf(at - 1) == prose.sentenceOf(first)) {
            String word = prose.folded(at - 1);
            boolean same = prose.isCapitalised(at - 1) == capital || !prose.isCapitalised(at - 1) || Offices.isPortfolio(word) || reading.startsSentence(at - 1);
            boolean belongs = Offices.standsBefore(word) || Offices.isPortfolio(word);
            boolean joins = (word.equals("and") || word.equals("&") || word.equals("-")) && Offices.isPortfolio(prose.folded(at - 2)) && reading.isFree(at - 2) && at < first;
            if (!(prose.isWord(at - 1) && same && belongs) && !joins) {
                break;
            }
            at--;
        }
        // of a "Ministry of External Affairs Spokesperson" the affairs are the ministry's
        return at < first && prose.folded(at - 1).equals("of") && reading.officeAt(at - 2) == null ? first : at;
    }

    /** Third step, when organizations are known: what stands behind each office, and whose it is. */
    static void complete(NameReading reading) {
        OfficeFinder finder = new OfficeFinder(reading);
        for (int i = reading.offices.size() - 1; i >= 0; i--) {
            reading.replace(i, finder.completed(reading.offices.get(i)));
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
        Behind behind = behind(office.end());
        // the ambassador of Turkey to Rwanda is Turkey's
        boolean sent = prose.folded(office.end()).equals("to") && isPlace(office.end() + 1) || office.office().is("envoy") && (prose.folded(office.end()).equals("to") || prose.folded(office.end()).equals("for"));
        String country = sent ? null : behind.country;
        boolean inOrganization = behind.inOrganization && !sent;
        if (country == null && !inOrganization) {
            Claim owner = owner(office.first());
            OfficePhrase superior = owner == null ? superior(office.first()) : null;
            country = owner != null ? owner.country() : superior == null ? null : superior.country();
            inOrganization = owner != null ? owner.is(Sort.ORGANIZATION) : superior != null ? superior.inOrganization() || superior.office().is("secretary general") : isOfBody(office);
        }
        return joined(new OfficePhrase(office.first(), behind.end, office.office(), country, inOrganization));
    }

    /** With the second office of the same person: Prime Minister and Head of Government of the Republic of Niger. */
    private OfficePhrase joined(OfficePhrase office) {
        OfficePhrase second = prose.folded(office.end()).equals("and") ? reading.officeAt(office.end() + 1) : null;
        if (second == null || second.first() != office.end() + 1 || second.office().isTitle() || office.office().plural()) {
            return office;
        }
        boolean apposition = prose.is(office.first() - 1, ',') || prose.is(second.end(), ',') && prose.isCapitalised(second.end() + 1);
        boolean ministers = MINISTERS.contains(office.office().kind()) && MINISTERS.contains(second.office().kind()) && prose.isCapitalised(second.end())
                && !prose.folded(office.first() - 1).equals("the") && (office.country() == null || second.country() == null || office.country().equals(second.country()));
        boolean named = ministers || prose.isCapitalised(second.end()) && reading.at(second.end()) == null && second.office().kind().equals(office.office().kind());
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
        if (claim != null && prose.is(claim.first() - 1, '-') && prose.touchesNext(claim.first() - 1) && reading.at(claim.first() - 2) == null) {
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

    private record Behind(int end, String country, boolean inOrganization) {
    }

    /** Forward over "of ...": offices, ministries' fields, countries and organizations, again and again. */
    private Behind behind(int from) {
        int end = from;
        String country = null;
        boolean inOrganization = false;
        if ((prose.folded(end).equals("and") || prose.is(end, ',')) && prose.isCapitalised(end + 1) && Offices.isPortfolio(prose.folded(end + 1))) {
            int field = fieldEnd(end + 1);
            end = field > end + 1 ? field : end;
        }
        while (true) {
            int at = end;
            String link = prose.folded(at);
            // the Plenipotentiary Representative of the Government of Kyrgyzstan | in Batken region
            boolean seated = link.equals("in") && country != null && isEnvoy(from - 1);
            boolean of = seated || link.equals("of") || link.equals("for") || link.equals("to") || link.equals("at");
            // in Russian what depends on the office follows at once, in the genitive
            boolean genitive = at < prose.size() && RussianCases.isCyrillic(prose.token(from - 1)) && prose.sentenceOf(at) == prose.sentenceOf(from - 1);
            if (!of && !genitive) {
                break;
            }
            at += of || link.equals("в") && isEnvoy(from - 1) ? 1 : 0;
            if (prose.folded(at).equals("the")) {
                at++;
            }
            OfficePhrase nested = reading.officeAt(at);
            Claim claim = reading.at(at);
            if (nested != null && nested.first() == at && !nested.office().isTitle()) {
                end = nested.end();
                country = nested.country() == null ? country : nested.country();
                inOrganization |= nested.inOrganization();
            } else if (claim != null && claim.first() == at && (claim.sort().isPlace() || claim.is(Sort.ORGANIZATION)) && !link.equals("at")) {
                end = claim.is(Sort.ORGANIZATION) && !prose.isCapitalised(claim.end()) ? fieldEnd(claim.end()) : pastKind(claim);
                // the ambassador of Russia in Kazakhstan is Russia's
                country = claim.country() == null || country != null && (link.equals("в") || link.equals("to") || seated) ? country : claim.country();
                inOrganization |= claim.is(Sort.ORGANIZATION);
            } else {
                int field = fieldEnd(at);
                if (field == at) {
                    break;
                }
                end = field;
            }
        }
        return new Behind(end, country, inOrganization);
    }

    /** Past the word that says what a place is: the governor of Sughd region | . */
    private int pastKind(Claim place) {
        NameWords.NameWord kind = NameWords.of(prose.folded(place.end()));
        return place.sort().isPlace() && kind != null && kind.sort() == Sort.REGION && reading.isFree(place.end()) ? place.end() + 1 : place.end();
    }

    private boolean isPlace(int token) {
        Claim claim = reading.at(prose.folded(token).equals("the") ? token + 1 : token);
        return claim != null && claim.sort().isPlace();
    }

    private boolean isEnvoy(int token) {
        OfficePhrase office = reading.officeAt(token);
        return office != null && (office.office().is("envoy") || office.office().is("former"));
    }

    /** Past "Foreign Affairs", "Trade and Integration", "energy". */
    private int fieldEnd(int from) {
        int at = from;
        int end = from;
        while (at < prose.size() && (reading.isFree(at) || reading.at(at) != null && reading.at(at).is(Sort.NOTHING))) {
            String word = prose.folded(at);
            if (Offices.isPortfolio(word)) {
                end = ++at;
            } else if (end > from && (word.equals("and") || word.equals("&") || word.equals(",")) && Offices.isPortfolio(prose.folded(at + 1))) {
                at++;
            } else {
                break;
            }
        }
        return end;
    }
}
