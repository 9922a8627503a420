package org.copydesk.enrich.names;

import java.util.LinkedHashSet;
import java.util.Set;
import org.copydesk.text.Lexicon;
import org.copydesk.text.Prose;

/**
 * Organizations, named events and places that no lexicon knows, by the word that says what they are: Rwanda Mining
 * Board, Islamic Organization for Food Security, Port of Lome, Akorda press service.
 */
final class PatternNames {
    private final NameReading reading;
    private final Prose prose;
    private final NameExtent extent;
    private final BodyEntity bodies;
    private PlaceChooser chooser;

    private PatternNames(NameReading reading) {
        this.reading = reading;
        this.prose = reading.prose;
        this.extent = new NameExtent(reading);
        this.bodies = new BodyEntity(reading);
    }

    static void read(NameReading reading) {
        PatternNames names = new PatternNames(reading);
        for (Lexicon.Match<NameWords.NameWord> match : NameWords.LEXICON.find(reading.prose)) {
            names.read(match);
        }
    }

    private void read(Lexicon.Match<NameWords.NameWord> match) {
        NameWords.NameWord word = match.entries().get(0);
        boolean capital = prose.isCapitalised(match.first());
        Claim already = reading.at(match.first());
        if (!capital && !word.lowerCase() || reading.officeAt(match.first()) != null || already != null && already.sort() != Sort.REGION && already.sort() != Sort.CITY) {
            return;
        }
        int first = word.position() == NameWords.Position.FIRST ? match.first() : extent.before(match.first(), word.calledAfterPeople());
        boolean firstOnly = first == match.first();
        int end = word.position() == NameWords.Position.LAST ? match.end() : extent.behind(match.end(), word.sort());
        end = Math.max(end, extent.more(match.end(), word.sort()));
        if (word.sort() == Sort.NOTHING) {
            end = freeUntil(match.end(), end);
            first = freeFrom(first, match.first());
            if (hasClaim(first, end)) {
                return;
            }
        }
        // Sri Lanka's | Parliament, МИД: the tagger knows no Russian
        boolean owned = capital && word.sort() == Sort.ORGANIZATION && StateBodies.isOfState(prose, match.first(), match.end())
                && (prose.isCyrillic(match.first()) || bodies.owner(match.first(), match.end()) != null);
        boolean alone = !owned && firstOnly && (end == match.end() || word.position() == NameWords.Position.LAST);
        boolean known = already != null && already.first() <= first && end <= already.end();
        boolean goesOn = !prose.isCyrillic(match.first()) && end == match.end() && prose.isCapitalised(end) && reading.isFree(end) && prose.end(end - 1) + 1 == prose.start(end);
        // the Foreign Ministries of | Nepal and China
        boolean several = match.end() < end && prose.folded(match.first()).equals("ministries") && reading.at(prose.folded(match.end() + 1).equals("the") ? match.end() + 2 : match.end() + 1) != null;
        if (alone || known || goesOn || several) {
            return;
        }
        claim(first, word.sort() == Sort.ORGANIZATION ? beforePerson(first, match.end(), end) : end, word.sort());
    }

    /** Without the name of who leads it: Chairman of the State Committee for National Security | Kamchybek Tashiev. */
    private int beforePerson(int first, int from, int end) {
        int office = prose.folded(first - 1).equals("the") ? first - 2 : first - 1;
        boolean led = prose.folded(office).equals("of") && reading.officeAt(office - 1) != null || reading.officeAt(office) != null;
        int name = end;
        while (led && name > from && reading.isFree(name - 1) && prose.isCapitalised(name - 1) && !NameWords.isAny(prose.folded(name - 1)) && !Offices.isPortfolio(prose.folded(name - 1))) {
            name--;
        }
        int words = end - name;
        return (words == 2 || words == 3) && name > from && Offices.isPortfolio(prose.folded(name - 1)) ? name : end;
    }

    /** From behind the last other name: Japan | Economic Partnership Agreement. */
    private int freeFrom(int first, int end) {
        int at = end;
        while (at > first && reading.at(at - 1) == null && !(prose.is(at - 1, '-') && reading.at(at - 2) != null)) {
            at--;
        }
        return at;
    }

    /** As far as no other name begins: the Treaty of Amity and Cooperation in | Southeast Asia. */
    private int freeUntil(int from, int end) {
        int at = from;
        while (at < end && reading.at(at) == null) {
            at++;
        }
        return at;
    }

    private boolean hasClaim(int first, int end) {
        for (int i = first; i < end; i++) {
            if (reading.at(i) != null) {
                return true;
            }
        }
        return false;
    }

    private void claim(int first, int end, Sort sort) {
        if (sort == Sort.NOTHING) {
            reading.claim(new Claim(first, end, sort, null));
            return;
        }
        Set<Claim> inside = new LinkedHashSet<>();
        for (int i = first; i < end; i++) {
            if (reading.at(i) != null) {
                inside.add(reading.at(i));
            }
        }
        // asked of what the lexicons knew, once: to count all names again for each new one took half of the time
        chooser = chooser == null ? new PlaceChooser(reading) : chooser;
        if (sort == Sort.ORGANIZATION) {
            reading.claim(new Claim(first, end, sort, bodies.of(first, end, inside, chooser)));
            return;
        }
        String country = chooser.countryOf(inside);
        String name = prose.line(first, end);
        if (sort == Sort.REGION && country == null) {
            country = new PlaceChooser(reading).home();
        }
        Entity.Kind kind = sort == Sort.REGION ? Entity.Kind.PLACE : Entity.Kind.EVENT;
        reading.claim(new Claim(first, end, sort, Entity.of(kind, name, country)));
    }
}
