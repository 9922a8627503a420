package org.copydesk.enrich.names;

import java.util.stream.IntStream;
import org.copydesk.text.FunctionWords;
import org.copydesk.text.Lexicon;
import org.copydesk.text.Prose;

/** Second step: offices with the words before them that belong to them: "Deputy Prime", "Energy". */
final class OfficeFinder {
    private final NameReading reading;
    private final Prose prose;

    private OfficeFinder(NameReading reading) {
        this.reading = reading;
        this.prose = reading.prose;
    }

    static void read(NameReading reading) {
        OfficeFinder finder = new OfficeFinder(reading);
        for (Lexicon.Match<Office> match : Offices.LEXICON.find(reading.prose)) {
            finder.add(finder.behindName(match));
        }
    }

    /** U.S. Treasury | Secretary: the office that is left where its first words belong to a name. */
    private Lexicon.Match<Office> behindName(Lexicon.Match<Office> match) {
        int first = match.first();
        while (first < match.end() && !reading.isFree(first)) {
            first++;
        }
        Lexicon.Match<Office> rest = first == match.first() || first == match.end() ? null : Offices.LEXICON.at(prose, first);
        return rest != null && rest.end() == match.end() ? rest : match;
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
                && (prose.isCapitalised(first - 1) == prose.isCapitalised(first) || reading.startsSentence(first - 1)) && prose.sentenceOf(first - 1) == prose.sentenceOf(first);
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
        // Minister of State | Sultan bin Saad Al Muraikhi
        boolean son = match.entries().get(0).is("monarch") && PersonNames.isSonOf(prose.folded(match.end()));
        return hour || half || addressed || son || isSurname(match) || prose.isCapitalised(match.first()) && PersonNames.isSonOf(prose.folded(match.first() - 1));
    }

    /** John Major, Stephen King: a given name stands before, and no further name behind. */
    private boolean isSurname(Lexicon.Match<Office> match) {
        int before = match.first() - 1;
        boolean beside = match.end() == match.first() + 1 && prose.isCapitalised(match.first()) && prose.isCapitalised(before) && reading.isFree(before)
                && prose.end(before) + 1 == prose.start(match.first());
        boolean led = prose.isCapitalised(match.end()) || prose.folded(match.end()).equals("of") || prose.folded(match.end()).equals("for");
        return beside && !led && GivenNames.contains(prose.folded(before)) && (match.entries().get(0).is("officer") || match.entries().get(0).is("monarch"));
    }

    /** Back over "Deputy", "former", and what a minister is minister of. */
    private int before(int first) {
        int at = first;
        boolean capital = prose.isCapitalised(first);
        boolean joined = false;
        while (at > 0 && reading.isFree(at - 1) && prose.sentenceOf(at - 1) == prose.sentenceOf(first)) {
            String word = prose.folded(at - 1);
            boolean same = prose.isCapitalised(at - 1) == capital || !prose.isCapitalised(at - 1) || Offices.isPortfolio(word) || reading.startsSentence(at - 1);
            // the government under | President Ranil Wickremesinghe
            boolean preposition = FunctionWords.is(word, FunctionWords.Class.PREPOSITION) && !prose.isCapitalised(at - 1);
            boolean belongs = Offices.standsBefore(word) && !preposition || Offices.isPortfolio(word);
            // the Vice- | Rector
            boolean hyphen = word.equals("-") && prose.touchesNext(at - 2) && prose.touchesNext(at - 1) && reading.isFree(at - 2) && Offices.standsBefore(prose.folded(at - 2));
            boolean joins = hyphen || (OfficeLinks.AND.contains(word) || word.equals("-")) && Offices.isPortfolio(prose.folded(at - 2)) && reading.isFree(at - 2) && at < first;
            // Investment | , Trade and Industry Minister
            boolean listed = joined && prose.is(at - 1, ',') && Offices.isPortfolio(prose.folded(at - 2)) && prose.isCapitalised(at - 2) && reading.isFree(at - 2) && !Offices.isPortfolio(prose.folded(at - 3));
            if (!(prose.isWord(at - 1) && same && belongs) && !joins && !listed) {
                break;
            }
            joined |= joins && !hyphen;
            at--;
        }
        // of a "Ministry of External Affairs Spokesperson" the affairs are the ministry's
        if (at < first && prose.folded(at - 1).equals("of") && reading.officeAt(at - 2) == null) {
            at = first;
            while (at > 0 && Offices.standsBefore(prose.folded(at - 1)) && !Offices.isPortfolio(prose.folded(at - 1))) {
                at--;
            }
        }
        return at;
    }
}
