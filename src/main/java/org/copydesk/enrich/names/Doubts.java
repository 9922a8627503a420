package org.copydesk.enrich.names;

import java.util.Locale;
import org.copydesk.text.FunctionWords;
import org.copydesk.text.Prose;

/** Whether what the tagger takes for a name is none: a common word that official prose writes with a capital letter. */
final class Doubts {
    /** Of four: how often a word may have a capital letter and still be no name. */
    private static final int COMMON = 2;
    private final NameReading reading;
    private final Prose prose;
    private final RunsOfTags runs;
    private final WordProfiles words;
    private final BodyDoubts bodies;

    Doubts(NameReading reading, RunsOfTags runs, WordProfiles words) {
        this.reading = reading;
        this.prose = reading.prose;
        this.runs = runs;
        this.words = words;
        this.bodies = new BodyDoubts(reading);
    }

    /** Whether this single word says nothing of its own, or what it stands beside is a document or a thing. */
    boolean isNone(int first, int end, Sort sort) {
        if (sort == Sort.ORGANIZATION && (prose.isCapitalised(end) && isDocument(end) || bodies.isOther(first, end))) {
            return true;
        }
        boolean letter = prose.end(first) - prose.start(first) == 1 && prose.is(first + 1, '-');
        if (letter && (end - first == 1 || sort == Sort.ORGANIZATION)) {
            // D-Ohio
            return true;
        }
        boolean measure = prose.isNumber(first) ? prose.touchesNext(first) : prose.isNumber(first - 1) && prose.touchesNext(first - 1);
        if (measure && (sort == Sort.PERSON || prose.folded(end - 1).equals("c") || prose.folded(end - 1).equals("f"))) {
            // warming of 1.5C
            return true;
        }
        if (end - first > 1) {
            return false;
        }
        int point = prose.token(first).indexOf('.');
        if (sort == Sort.PERSON && point > 1 && point < prose.token(first).length() - 1) {
            // News.Az
            return true;
        }
        if (Gazetteer.isMoney(prose.token(first), isParted(first) ? "." : prose.isWord(end) ? prose.folded(end) : "")) {
            return true;
        }
        if (FunctionWords.of(prose.folded(first)) != null) {
            return true;
        }
        boolean person = sort == Sort.PERSON && isCalled(first);
        return !person && (sort == Sort.PERSON && NameWords.isAny(prose.folded(first)) || Offices.isPortfolio(prose.folded(first)) || isCommon(first));
    }

    /** Whether a point or a comma stands inside the number that the word begins: N1 | .5 billion. */
    private boolean isParted(int token) {
        return prose.touchesNext(token) && (prose.is(token + 1, '.') || prose.is(token + 1, ',')) && prose.touchesNext(token + 1) && prose.isNumber(token + 2);
    }

    /** Whether what no body is called so is no other name either. */
    boolean isFragment(int first, int end, Sort sort) {
        return bodies.isFragment(first, end, sort);
    }

    /** Whether these are words that official prose writes large (Gender Equality, Strong Partnership), of which none says that it is a body. */
    boolean isWords(int first, int end, Sort sort) {
        if (end - first == 1 || sort == Sort.PERSON && reading.officeAt(first - 1) != null) {
            return false;
        }
        for (int i = first; i < end; i++) {
            NameWords.NameWord said = NameWords.of(prose.folded(i));
            // Energy ends a firm's name, but in "Tourism, Energy" it is a portfolio
            boolean field = Offices.isPortfolio(prose.folded(i)) && said != null && said.position() == NameWords.Position.LAST;
            boolean head = said != null && !field && (said.sort() == Sort.ORGANIZATION || said.sort() == Sort.REGION);
            boolean common = Offices.isPortfolio(prose.folded(i)) || WordProfiles.capitals(words.of(prose.folded(i), false)) <= COMMON;
            if (head || prose.isCapitalised(i) && !common || GivenNames.contains(prose.folded(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the word is most often written small: Economic, Cooperation. */
    private boolean isCommon(int token) {
        int capitals = WordProfiles.capitals(words.of(prose.folded(token), false));
        return capitals <= 1 && !prose.token(token).equals(prose.token(token).toUpperCase(Locale.ROOT));
    }

    /** Whether the word says that what it ends is an agreement, a law, a programme: US Power Africa | Initiative. */
    private boolean isDocument(int token) {
        NameWords.NameWord word = NameWords.of(prose.folded(token));
        return word != null && word.sort() == Sort.NOTHING && prose.sentenceOf(token) == prose.sentenceOf(token - 1);
    }

    /** Whether a single word is the name of a person all the same: an office stands before it, or it is somebody's elsewhere in the text. */
    private boolean isCalled(int token) {
        return reading.officeAt(token - 1) != null || runs.isSurname(prose.folded(token));
    }
}
