package org.copydesk.enrich.names;

import java.util.Set;
import org.copydesk.text.Prose;

/** How far the name reaches of which a word says what it is: back to Rwanda in Rwanda Mining | Board, on to Kenya in Ministry | of Energy of Kenya. For one article. */
final class NameExtent {
    private static final Set<String> LINKS = NameLinks.of("link");
    private static final Set<String> COMMON = NameLinks.of("common");
    private static final Set<String> OFFICES = NameLinks.of("office");
    private static final Set<String> CREEDS = NameLinks.of("creed");
    private static final Set<String> MEMBERS = NameLinks.of("members");
    private final NameReading reading;
    private final Prose prose;

    NameExtent(NameReading reading) {
        this.reading = reading;
        this.prose = reading.prose;
    }

    /** Back over capitalised words, countries too: Rwanda Mining Board; not over an office or the first word of a sentence that is no name. */
    int before(int word, boolean people) {
        int at = word;
        while (at > 0 && prose.sentenceOf(at - 1) == prose.sentenceOf(word)) {
            if (isPart(at - 1) || people && isPerson(at - 1)) {
                at--;
                Claim claim = reading.at(at);
                if (claim != null) {
                    at = claim.first();
                }
            } else if (isPossessive(at - 1) && MEMBERS.contains(prose.folded(at - 2)) && prose.isCapitalised(at - 2)) {
                at -= 2;
            } else {
                break;
            }
        }
        while (at < word && prose.kind(at) == Prose.Kind.MARK) {
            at++;
        }
        if (at < word && reading.startsSentence(at) && isCommon(at) && !prose.is(at + 1, '-')) {
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

    /** Past capitalised words that follow at once: Bank Group. */
    int more(int end, Sort sort) {
        int at = end;
        while (at < prose.size() && prose.isCapitalised(at) && reading.isFree(at) && NameWords.of(prose.folded(at)) != null && NameWords.of(prose.folded(at)).sort() == sort && prose.sentenceOf(at) == prose.sentenceOf(end - 1)) {
            at++;
        }
        return at;
    }

    /** Past "of Foreign Affairs of Kazakhstan". */
    int behind(int from, Sort sort) {
        int end = from;
        int at = from;
        boolean linked = false;
        while (at < prose.size() && prose.sentenceOf(at) == prose.sentenceOf(from - 1)) {
            if (LINKS.contains(prose.folded(at)) && !prose.isCapitalised(at)) {
                if (!linked && !opens(at, sort) || linked && closes(at, sort)) {
                    break;
                }
                at++;
                linked = true;
            } else if (linked && prose.is(at, ',') && isField(prose.folded(at + 1).equals("and") ? at + 2 : at + 1)) {
                at += prose.folded(at + 1).equals("and") ? 2 : 1;
            } else if (linked && (prose.isCapitalised(at) || prose.is(at, '-') && prose.touchesNext(at)) && (isPart(at) || isPhrase(at))) {
                Claim claim = reading.at(at);
                boolean person = claim == null && reading.at(at - 1) != null && GivenNames.contains(prose.folded(at)) && prose.isCapitalised(at + 1);
                if (person) {
                    // the Board of Directors of Chevron | Michael Wirth
                    break;
                }
                at = claim == null ? at + 1 : claim.end();
                end = at;
                if (claim != null && claim.sort().isPlace() && !goesOn(at)) {
                    break;
                }
            } else {
                break;
            }
        }
        return end;
    }

    /** Whether this small word may be the first behind what the name is: of, for; on, where a field follows. */
    private boolean opens(int link, Sort sort) {
        String word = prose.folded(link);
        return !word.equals("and") && !word.equals("in") && !word.equals("the") && (!word.equals("on") || names(link + 1, sort));
    }

    /** Whether another name begins behind this small word: the Court of Appeal and | the Senate, the Department of Trade in | Canberra. */
    private boolean closes(int link, Sort sort) {
        Claim next = reading.at(link + 1);
        return switch (prose.folded(link)) {
            case "and" -> next != null || prose.folded(link + 1).equals("the") && !Offices.isPortfolio(prose.folded(link + 2));
            case "in" -> next != null && (next.is(Sort.CITY) || next.is(Sort.CAPITAL)) || sort == Sort.EVENT && (next == null || !next.is(Sort.REGION));
            default -> false;
        };
    }

    /** Whether a further field stands behind a place: the Ministry for Europe | and Foreign Affairs. */
    private boolean goesOn(int and) {
        return prose.folded(and).equals("and") && isField(and + 1);
    }

    /** What a ministry is further for: Ministry of Economy, Trade and Industry. */
    private boolean isField(int token) {
        return prose.isCapitalised(token) && reading.isFree(token) && Offices.isPortfolio(prose.folded(token));
    }

    /** Whether what stands behind "on" belongs to the name: Conference on Disarmament, Conference on the Great Lakes, Conference on Somalia; not on Monday, nor the Foreign Ministry on Russia. */
    private boolean names(int token, Sort sort) {
        int at = prose.folded(token).equals("the") ? token + 1 : token;
        Claim claim = reading.at(at);
        return prose.isCapitalised(at) && (claim == null || claim.is(Sort.REGION) || claim.is(Sort.COUNTRY) && sort == Sort.EVENT);
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

    private boolean isPossessive(int token) {
        return token > 0 && prose.kind(token) == Prose.Kind.POSSESSIVE || (prose.is(token, '\'') || prose.is(token, '’')) && prose.touchesNext(token - 1) && !prose.touchesNext(token);
    }

    /** Words that are no name by themselves, but the field of a body: Council for | Strategic Partnership. */
    private boolean isPhrase(int token) {
        Claim claim = reading.at(token);
        return claim != null && claim.is(Sort.NOTHING) && claim.end() - claim.first() > 1;
    }

    private boolean isPart(int token) {
        OfficePhrase office = reading.officeAt(token);
        if (office != null) {
            // the Council of | Ministers, China | General Nuclear Power
            boolean word = office.end() - office.first() == 1 && OFFICES.contains(prose.folded(token));
            return (office.office().plural() || word) && prose.isCapitalised(token);
        }
        Claim claim = reading.at(token);
        if (claim != null && claim.is(Sort.NOTHING)) {
            return claim.end() - claim.first() == 1 && CREEDS.contains(prose.folded(token)) && prose.isCapitalised(token);
        }
        if (claim != null) {
            return !claim.is(Sort.PERSON) && claim.sort() != Sort.EVENT;
        }
        boolean hyphen = prose.is(token, '-') || prose.is(token, '–') && prose.touchesNext(token - 1) && prose.touchesNext(token);
        boolean joined = (hyphen || prose.is(token, '&')) && prose.isCapitalised(token + 1);
        // All-China Federation
        boolean half = prose.is(token + 1, '-') && prose.touchesNext(token) && prose.touchesNext(token + 1);
        return joined || prose.isCapitalised(token) && (half || !isCommon(token));
    }
}
