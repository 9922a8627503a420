package org.copydesk.enrich.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copydesk.text.Lexicon;
import org.copydesk.text.Prose;

/** First step: names of the lexicons. Where a phrase stands for several, {@link PlaceChooser} takes the likeliest in this text. */
final class KnownNames {

    private KnownNames() {
    }

    static void read(NameReading reading) {
        Prose prose = reading.prose;
        List<Lexicon.Match<Known>> open = new ArrayList<>();
        Set<String> surnames = new HashSet<>();
        for (int i = 0; i < prose.size(); ) {
            Lexicon.Match<Known> match = prose.isWord(i) ? fitting(prose, i) : null;
            if (match != null && prose.folded(i).equals("the")) {
                Lexicon.Match<Known> without = fitting(prose, i + 1);
                match = without != null && without.end() > match.end() ? null : match;
            }
            if (match == null || isPersonsName(reading, match) || LongerNames.hold(reading, match) || isSurname(prose, match, surnames)) {
                i++;
                continue;
            }
            boolean sign = prose.is(match.end(), '$') && prose.touchesNext(match.end() - 1); // US$
            if (match.entries().stream().anyMatch(known -> known.sort().speaksOfCountry()) && (sign || Gazetteer.isCurrency(prose.folded(match.end())))) {
                reading.claim(new Claim(match.first(), match.end() + 1, Sort.NOTHING, null));
            } else if (match.entries().size() == 1 && match.entries().get(0).sort() != Sort.CITY) {
                match = match.entries().get(0).sort() == Sort.PERSON ? behindOffice(prose, withFathers(prose, match)) : match;
                claim(reading, match, match.entries().get(0));
                if (match.entries().get(0).sort() == Sort.PERSON && match.end() - match.first() > 1) {
                    surnames.add(prose.folded(match.end() - 1));
                }
            } else {
                open.add(match);
            }
            i = match.end();
        }
        PlaceChooser chooser = new PlaceChooser(reading);
        for (int i = open.size() - 1; i >= 0; i--) {
            if (!Namesakes.are(open.get(i).entries())) {
                claim(reading, open.get(i), chooser.choose(open.get(i)));
            }
        }
        Namesakes namesakes = new Namesakes(reading);
        for (Lexicon.Match<Known> match : open) {
            if (Namesakes.are(match.entries())) {
                claim(reading, match, namesakes.choose(match));
            }
        }
    }

    /** King | Mohammed VI: without the office that the usual name begins with, unless but one word is left of it. */
    private static Lexicon.Match<Known> behindOffice(Prose prose, Lexicon.Match<Known> match) {
        Lexicon.Match<Office> office = Offices.LEXICON.at(prose, match.first());
        return office == null || match.end() - office.end() < 2 ? match : new Lexicon.Match<>(office.end(), match.end(), match.entries());
    }

    /** Mohammed bin Abdulrahman | bin Jassim Al-Thani: the rest of an Arabic name. */
    private static Lexicon.Match<Known> withFathers(Prose prose, Lexicon.Match<Known> match) {
        int end = match.end();
        while (PersonNames.isSonOf(prose.folded(end)) && prose.isCapitalised(end + 1)) {
            end += 2;
        }
        int family = prose.is(end + 1, '-') ? end + 2 : end + 1;
        boolean named = end > match.end() && prose.folded(end).equals("al") && prose.isCapitalised(family);
        return new Lexicon.Match<>(match.first(), named ? family + 1 : end, match.entries());
    }

    private static void claim(NameReading reading, Lexicon.Match<Known> match, Known known) {
        reading.claim(new Claim(match.first(), match.end(), known.sort(), known.entity()));
    }

    /** The longest phrase here whose capitals agree with the text's, with those of its entries that do. */
    private static Lexicon.Match<Known> fitting(Prose prose, int first) {
        Lexicon.Match<Known> match = Gazetteer.LEXICON.at(prose, first);
        boolean half = match != null && prose.is(match.end() - 1, '-');
        if (match == null || half && !isNationality(prose, match.end())) {
            return null;
        }
        String text = prose.text(match.first(), match.end());
        List<Known> fitting = new ArrayList<>(match.entries().size());
        for (Known known : match.entries()) {
            if (known.fits(text)) {
                fitting.add(known);
            }
        }
        return fitting.isEmpty() ? null : new Lexicon.Match<>(match.first(), half ? match.end() - 1 : match.end(), fitting);
    }

    /** Whether the second half of a double adjective begins here: Sino- | Kyrgyz; unlike the Sino- of Sino-Forest. */
    private static boolean isNationality(Prose prose, int first) {
        Lexicon.Match<Known> second = Gazetteer.LEXICON.at(prose, first);
        return second != null && prose.touchesNext(first - 1) && second.entries().stream().anyMatch(known -> known.sort() == Sort.NATIONALITY || known.sort() == Sort.REGIONAL);
    }

    /** Whether a town here is somebody who was named in full before: in the presence of | Santos, but not in Santos. */
    private static boolean isSurname(Prose prose, Lexicon.Match<Known> match, Set<String> surnames) {
        boolean town = match.end() - match.first() == 1 && match.entries().stream().allMatch(known -> known.sort() == Sort.CITY);
        return town && surnames.contains(prose.folded(match.first())) && !prose.folded(match.first() - 1).equals("in");
    }

    /** Whether this is one word of a person's name: the Jordan of Michael Jordan, the Paris of Paris Hilton, the Israel of Israel Katz. */
    private static boolean isPersonsName(NameReading reading, Lexicon.Match<Known> match) {
        Prose prose = reading.prose;
        Sort sort = match.entries().get(0).sort();
        int before = match.first() - 1;
        if (match.end() - match.first() == 1 && sort == Sort.PERSON) {
            return prose.isCapitalised(before) && reading.isFree(before) && !reading.startsSentence(before) && prose.end(before) + 1 == prose.start(match.first())
                    && Offices.LEXICON.at(prose, before) == null;
        }
        if (match.end() - match.first() > 1 || !(sort.isPlace() || sort == Sort.NATIONALITY || sort == Sort.NOTHING)) {
            return false;
        }
        boolean givenBefore = sort != Sort.NOTHING && prose.isCapitalised(before) && GivenNames.contains(prose.folded(before)) && reading.isFree(before)
                && prose.end(before) + 1 == prose.start(match.first());
        boolean givenFirst = sort != Sort.NATIONALITY && sort != Sort.NOTHING && prose.isCapitalised(before) && prose.isCapitalised(before - 1) && GivenNames.contains(prose.folded(before - 1))
                && reading.isFree(before) && reading.isFree(before - 1) && prose.end(before) + 1 == prose.start(match.first()) && prose.end(before - 1) + 1 == prose.start(before)
                && !NameWords.isAny(prose.folded(before));
        // Agostinho | Van-Dúnem
        boolean half = sort == Sort.CITY && prose.is(match.end(), '-') && prose.touchesNext(match.end() - 1) && prose.touchesNext(match.end()) && prose.isCapitalised(match.end() + 1)
                && prose.isCapitalised(before) && reading.isFree(before) && prose.end(before) + 1 == prose.start(match.first());
        // Augusta | de Carvalho Fortes
        boolean particle = sort == Sort.CITY && prose.isWord(match.end()) && NameLinks.of("particle").contains(prose.folded(match.end())) && prose.isCapitalised(match.end() + 1)
                && GivenNames.contains(prose.folded(match.first()));
        if (givenBefore || givenFirst || half || particle) {
            return true;
        }
        // Ambassador of Samoa to China | Luamanuvae, Chief Justice of India | D Y Chandrachud, the Parliament of Jordan | Faisal al-Fayez: the country that somebody is sent to, or holds an office or has a body of
        boolean host = (prose.folded(before).equals("to") || prose.folded(before).equals("of")) && (reading.at(before - 1) != null && reading.at(before - 1).sort().isPlace() || Offices.LEXICON.at(prose, before - 1) != null || NameWords.isAny(prose.folded(before - 1)));
        int next = match.end();
        return !host && GivenNames.contains(prose.folded(match.first())) && prose.isCapitalised(next) && prose.end(next - 1) + 1 == prose.start(next)
                && Gazetteer.LEXICON.at(prose, next) == null && Offices.LEXICON.at(prose, next) == null
                && !NameWords.isAny(prose.folded(next)) && !Offices.isPortfolio(prose.folded(next));
    }
}
