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
    private static final Set<String> LINKS = NameLinks.of("link");
    private static final Set<String> COMMON = NameLinks.of("common");
    private final NameReading reading;
    private final Prose prose;
    private PlaceChooser chooser;

    private PatternNames(NameReading reading) {
        this.reading = reading;
        this.prose = reading.prose;
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
        int first = word.position() == NameWords.Position.FIRST ? match.first() : before(match.first(), word.calledAfterPeople());
        boolean firstOnly = first == match.first();
        int end = word.position() == NameWords.Position.LAST ? match.end() : behind(match.end());
        end = Math.max(end, more(match.end(), word.sort()));
        if (word.sort() == Sort.NOTHING) {
            end = freeUntil(match.end(), end);
            first = freeFrom(first, match.first());
            if (hasClaim(first, end)) {
                return;
            }
        }
        boolean alone = firstOnly && (end == match.end() || word.position() == NameWords.Position.LAST);
        boolean known = already != null && already.first() <= first && end <= already.end();
        boolean goesOn = end == match.end() && prose.isCapitalised(end) && reading.isFree(end) && prose.end(end - 1) + 1 == prose.start(end);
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
        int from = first;
        if (sort == Sort.NOTHING) {
            reading.claim(new Claim(from, end, sort, null));
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
        String country = chooser.countryOf(inside);
        String name = prose.text(from, end).replaceAll("\\s+", " ");
        if (sort == Sort.REGION && country == null) {
            country = new PlaceChooser(reading).home();
        }
        Entity.Kind kind = sort == Sort.REGION ? Entity.Kind.PLACE : sort == Sort.EVENT ? Entity.Kind.EVENT : Entity.Kind.ORGANIZATION;
        reading.claim(new Claim(from, end, sort, Entity.of(kind, name, country)));
    }

    /** Back over capitalised words, countries too: Rwanda Mining Board; not over an office or the first word of a sentence that is no name. */
    private int before(int word, boolean people) {
        int at = word;
        while (at > 0 && prose.sentenceOf(at - 1) == prose.sentenceOf(word) && (isPart(at - 1) || people && isPerson(at - 1))) {
            at--;
            Claim claim = reading.at(at);
            if (claim != null) {
                at = claim.first();
            }
        }
        while (at < word && (prose.is(at, '-') || prose.is(at, '&'))) {
            at++;
        }
        if (at < word && reading.startsSentence(at) && isCommon(at)) {
            at++;
        }
        return word - at == 1 ? beforeAnd(word, at) : at;
    }

    /** Back over the first of two fields: China Road and | Bridge Corporation; not Kenya and | Gas Corporation. */
    private int beforeAnd(int word, int second) {
        int and = second - 1;
        int field = and - 1;
        boolean joined = prose.folded(and).equals("and") && !prose.isCapitalised(and) && isFieldWord(second) && prose.isCapitalised(field) && isFieldWord(field);
        if (!joined || prose.sentenceOf(field) != prose.sentenceOf(word)) {
            return second;
        }
        Claim claim = reading.at(field);
        boolean whole = claim != null && claim.first() < field && claim.end() == and && (claim.is(Sort.REGION) || claim.is(Sort.ORGANIZATION));
        return whole ? claim.first() : claim != null ? second : isPart(field - 1) ? before(field, false) : field;
    }

    /** Whether this says in what field somebody works: road, gas. */
    private boolean isFieldWord(int token) {
        return Offices.isPortfolio(prose.folded(token)) || NameWords.of(prose.folded(token)) != null;
    }

    private boolean isCommon(int token) {
        return COMMON.contains(prose.folded(token));
    }

    private boolean isPerson(int token) {
        return reading.at(token) != null && reading.at(token).is(Sort.PERSON);
    }

    private boolean isPart(int token) {
        // the Council of | Ministers
        if (reading.officeAt(token) != null && !(reading.officeAt(token).office().plural() && prose.isCapitalised(token))) {
            return false;
        }
        Claim claim = reading.at(token);
        if (claim != null) {
            return !claim.is(Sort.PERSON) && !claim.is(Sort.NOTHING) && claim.sort() != Sort.EVENT;
        }
        boolean joined = (prose.is(token, '-') || prose.is(token, '&')) && prose.isCapitalised(token + 1);
        return joined || prose.isCapitalised(token) && !isCommon(token);
    }

    /** Past capitalised words that follow at once: Bank Group. */
    private int more(int end, Sort sort) {
        int at = end;
        while (at < prose.size() && prose.isCapitalised(at) && reading.isFree(at) && NameWords.of(prose.folded(at)) != null && NameWords.of(prose.folded(at)).sort() == sort && prose.sentenceOf(at) == prose.sentenceOf(end - 1)) {
            at++;
        }
        return at;
    }

    /** What a ministry is further for: Ministry of Economy, Trade and Industry. */
    private boolean isField(int token) {
        return prose.isCapitalised(token) && reading.isFree(token) && Offices.isPortfolio(prose.folded(token));
    }

    /** Whether what stands behind "on" belongs to the name: Conference on Disarmament, Conference on the Great Lakes; not on Monday, nor on Russia. */
    private boolean names(int token) {
        int at = prose.folded(token).equals("the") ? token + 1 : token;
        Claim claim = reading.at(at);
        return prose.isCapitalised(at) && (claim == null || claim.is(Sort.REGION));
    }

    /** Past "of Foreign Affairs of Kazakhstan". */
    private int behind(int from) {
        int end = from;
        int at = from;
        boolean linked = false;
        while (at < prose.size() && prose.sentenceOf(at) == prose.sentenceOf(from - 1)) {
            if (LINKS.contains(prose.folded(at)) && !prose.isCapitalised(at)) {
                if (!linked && (prose.folded(at).equals("and") || prose.folded(at).equals("in") || prose.folded(at).equals("the") || prose.folded(at).equals("on") && !names(at + 1))) {
                    break;
                }
                Claim next = reading.at(at + 1);
                if (prose.folded(at).equals("and") && next != null) {
                    break;
                }
                at++;
                linked = true;
            } else if (linked && prose.is(at, ',') && isField(prose.folded(at + 1).equals("and") ? at + 2 : at + 1)) {
                at += prose.folded(at + 1).equals("and") ? 2 : 1;
            } else if (linked && (prose.isCapitalised(at) || prose.is(at, '-') && prose.touchesNext(at)) && isPart(at)) {
                Claim claim = reading.at(at);
                boolean person = claim == null && reading.at(at - 1) != null && GivenNames.contains(prose.folded(at)) && prose.isCapitalised(at + 1);
                if (person) {
                    // the Board of Directors of Chevron | Michael Wirth
                    break;
                }
                at = claim == null ? at + 1 : claim.end();
                end = at;
                if (claim != null && claim.sort().isPlace()) {
                    break;
                }
            } else {
                break;
            }
        }
        return end;
    }
}
