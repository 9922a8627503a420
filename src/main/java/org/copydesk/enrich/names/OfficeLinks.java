package org.copydesk.enrich.names;

import java.util.Set;
import org.copydesk.text.FunctionWords;
import org.copydesk.text.Prose;
import org.copydesk.text.WordClasses;

/** The words between an office and a name, out of lexicon/office_links.tsv, and what they may stand beside in a text. For one article. */
final class OfficeLinks {
    private static final WordClasses WORDS = WordClasses.read("/lexicon/office_links.tsv");
    static final Set<String> DELEGATION = WORDS.of("delegation");
    static final Set<String> REPRESENTED = WORDS.of("represented");
    static final Set<String> SIDE = WORDS.of("side");
    static final Set<String> SIDING = WORDS.of("siding");
    static final Set<String> ACTING = WORDS.of("acting");
    static final Set<String> ACTING_BEHIND = WORDS.of("acting behind");
    static final Set<String> BEHALF = WORDS.of("behalf");
    static final Set<String> LEADING = WORDS.of("leading");
    static final Set<String> ARTICLES = WORDS.of("article");
    static final Set<String> OF = WORDS.of("of");
    static final Set<String> WORKPLACE = WORDS.of("workplace");
    static final Set<String> CONCERN = WORDS.of("concern");
    static final Set<String> AND = WORDS.of("and");
    static final Set<String> LETTERS = WORDS.of("letters");
    static final Set<String> HIS = WORDS.of("his");
    static final Set<String> BEING = WORDS.of("being");
    static final Set<String> MAKING = WORDS.of("making");
    static final Set<String> UPON = WORDS.of("upon");
    static final Set<String> OCCASION = WORDS.of("occasion");
    static final Set<String> BEING_VERBS = WORDS.of("being verb");
    static final Set<String> NAMING = WORDS.of("naming");
    static final Set<String> CLOSING = WORDS.of("closing");
    private static final Set<String> TAILS = WORDS.of("tail");
    private static final Set<String> JOINING = WORDS.of("joining");
    /** In tokens. */
    private static final int LONGEST_TAIL = 14;
    /** In words and hyphens. */
    private static final int ADJECTIVES = 3;
    private final NameReading reading;
    private final Prose prose;

    OfficeLinks(NameReading reading) {
        this.reading = reading;
        this.prose = reading.prose;
    }

    /** Past articles, countries, owners and the adjectives behind them: the Slovak | prime minister, Fiji's outgoing populist | leader. */
    int pastOwner(int from) {
        int at = from;
        while (at < prose.size() && (isSuperior(at) || ARTICLES.contains(prose.folded(at)) && reading.isFree(at) || reading.at(at) != null && !reading.at(at).is(Sort.PERSON)
                || prose.kind(at) == Prose.Kind.POSSESSIVE || (prose.is(at, '\'') || prose.is(at, '’')) && reading.at(at - 1) != null && prose.touchesNext(at - 1))) {
            at++;
        }
        return at > from ? pastAdjectives(at) : at;
    }

    /** The Secretary-General 's | Special Envoy. */
    private boolean isSuperior(int token) {
        OfficePhrase office = reading.officeAt(token);
        return office != null && office.end() < prose.size() && prose.kind(office.end()) == Prose.Kind.POSSESSIVE;
    }

    /** The populist | prime minister, the hard-right | leader. */
    private int pastAdjectives(int from) {
        int at = from;
        while (at < from + ADJECTIVES && reading.isFree(at) && !prose.isCapitalised(at) && (prose.is(at, '-') || prose.isWord(at) && FunctionWords.of(prose.folded(at)) == null)) {
            at++;
        }
        return reading.officeAt(at) != null && reading.officeAt(at).first() == at ? at : from;
    }

    /** The office that begins at this token, or null. */
    OfficePhrase beginningAt(int token) {
        OfficePhrase office = reading.officeAt(token);
        return office != null && office.first() == token && !office.office().isTitle() ? office : null;
    }

    /** One past the last token of what an office that ends here is for (for the Belgrade-Pristina dialogue); the same token when it says nothing more. */
    int tailEnd(int from) {
        boolean goesOn = prose.is(from, '-') && prose.touchesNext(from) || reading.at(from) != null && reading.at(from).is(Sort.ORGANIZATION);
        boolean seated = prose.folded(from).equals("in") && reading.at(from + 1) != null && reading.at(from + 1).sort().isPlace();
        if (!goesOn && !seated && (!TAILS.contains(prose.folded(from)) || isDay(from + 1))) {
            return from;
        }
        int at = from + 1;
        while (at < prose.size() && at - from < LONGEST_TAIL && prose.sentenceOf(at) == prose.sentenceOf(from) && isOfTail(at)) {
            at++;
        }
        while (at > from && (JOINING.contains(prose.folded(at - 1)))) {
            at--;
        }
        return at;
    }

    private boolean isOfTail(int token) {
        Claim claim = reading.at(token);
        OfficePhrase office = reading.officeAt(token);
        if (claim != null && claim.is(Sort.PERSON) || office != null && office.office().isTitle()) {
            return false;
        }
        String word = prose.folded(token);
        boolean joint = prose.is(token, '-') || prose.is(token, '&') || prose.kind(token) == Prose.Kind.POSSESSIVE || prose.isNumber(token);
        return joint || prose.isWord(token) && (JOINING.contains(word) || prose.isCapitalised(token) || FunctionWords.of(word) == null);
    }

    /** On Monday, on 5 May. */
    private boolean isDay(int token) {
        return prose.isNumber(token) || reading.at(token) != null && reading.at(token).is(Sort.NOTHING);
    }
}
