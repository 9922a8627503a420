package org.copydesk.enrich.events;

import java.util.List;
import java.util.Set;
import org.copydesk.text.CalendarNames;
import org.copydesk.text.Capitals;
import org.copydesk.text.FunctionWords;
import org.copydesk.text.Lexicon;
import org.copydesk.text.Prose;

/** What each token of a body is to events, looked up once. One thread works on it. */
final class Senses {
    /** The class of words that are nouns unless more speaks for a verb. */
    private static final String HOMOGRAPH = "noun";
    /** Behind these stands no finite verb. */
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "its", "his", "her", "their", "our", "your", "my");
    /** In tokens: how far from a word with a capital one without it stands where not all words have capitals. */
    private static final int AROUND = 4;
    /** How many tokens in quotation marks part no clause. */
    private static final int FEW = 4;
    final Prose prose;
    private final Lexicon.Match<Vocabulary.Verb>[] verbs;
    private final Lexicon.Match<Trigger>[] nouns;
    private final Lexicon.Match<String>[] classes;
    private final Mood[] moods;

    Senses(Prose prose, Vocabulary vocabulary) {
        this.prose = prose;
        verbs = matches(prose.size());
        nouns = matches(prose.size());
        classes = matches(prose.size());
        moods = new Mood[prose.size()];
        int nounEnd = 0;
        for (int i = 0; i < prose.size(); i++) {
            if (prose.isWord(i)) {
                verbs[i] = vocabulary.verbs.at(prose, i);
                nouns[i] = i < nounEnd ? null : vocabulary.nouns.at(prose, i);
                nounEnd = nouns[i] == null ? nounEnd : nouns[i].end();
                classes[i] = vocabulary.classes.at(prose, i);
                classes[i] = classes[i] != null && isMonth(i) ? null : classes[i];
            }
        }
        for (Lexicon.Match<Mood> match : vocabulary.moods.find(prose)) {
            boolean noun = match.entries().get(0) == Mood.SPEECH && namesThing(match.first()) || match.end() == match.first() + 1 && isName(match.first())
                    || match.entries().get(0) == Mood.POSSIBLE && prose.isCapitalised(match.first()) && prose.isNumber(match.end()); // "May 16"
            boolean led = prose.folded(match.end() - 1).equals("to") && match.end() == match.first() + 2 && prose.isCapitalised(match.end()); // "his first trip was to Uganda"
            java.util.Arrays.fill(moods, match.first(), match.end(), noun ? null : led ? Mood.BE : match.entries().get(0));
            moods[match.end() - 1] = led ? Mood.LINK : moods[match.end() - 1];
        }
        for (int i = 0; i < moods.length; i++) {
            moods[i] = moods[i] == Mood.CLAUSE && prose.folded(i).equals("as") && !clauseFollows(i) ? null : moods[i];
        }
        for (int i = 1; i < verbs.length; i++) {
            boolean noun = verbs[i] != null && (moods[i - 1] == Mood.DETERMINER && prose.folded(i).endsWith("ing") || ARTICLES.contains(prose.folded(i - 1)) && nouns[i] == null);
            boolean compound = prose.is(i - 1, '-') && prose.end(i - 1) == prose.start(i) && isParticiple(i);
            verbs[i] = noun || compound || moods[i] == Mood.OCCURS ? null : verbs[i]; // "his visiting counterpart", "the head of the office", "flood-hit"
        }
    }

    /** Not "a march", but "March". */
    private boolean isMonth(int token) {
        return prose.isCapitalised(token) && CalendarNames.MONTHS.containsKey(prose.folded(token));
    }

    /** "As Macron met Scholz", but not "flour as humanitarian aid to Chad", "described as misleading". */
    private boolean clauseFollows(int as) {
        int end = prose.endOf(prose.sentenceOf(as));
        for (int i = as + 1; i < end && !prose.folded(as + 1).endsWith("ing") && !prose.is(i, ',') && !parts(i); i++) {
            if (isVerb(i) && !mayBeNoun(i) || moods[i] == Mood.BE || moods[i] == Mood.BETWEEN || moods[i] == Mood.PLANNED || moods[i] == Mood.POSSIBLE || moods[i] == Mood.SPEECH) {
                return true;
            }
        }
        return false;
    }

    /** "Menachem Begin", "Theresa May", "the WHO": a name that looks like a small word. */
    private boolean isName(int token) {
        boolean opens = token == prose.firstOf(prose.sentenceOf(token));
        boolean name = Capitals.isAbbreviation(prose, token) || opens && FunctionWords.of(prose.folded(token)) == FunctionWords.Class.AUXILIARY && FunctionWords.at(prose, token) == null;
        if (name || !prose.isCapitalised(token) || !prose.isCapitalised(token - 1)) {
            return name;
        }
        for (int i = Math.max(0, token - AROUND); i < Math.min(prose.size(), token + AROUND + 1); i++) {
            name |= prose.isWord(i) && !prose.isCapitalised(i) && FunctionWords.of(prose.folded(i)) == null; // "Xi May Visit Peru" has capitals throughout
        }
        return name;
    }

    /** "The state visit", "heads of State", "United States", "a report": no word of saying. */
    private boolean namesThing(int token) {
        int before = token - 1;
        return prose.isCapitalised(token) || nouns[token] != null || is(before, Mood.DETERMINER) || prose.folded(before).equals("of")
                || token + 1 < prose.size() && (nouns[token + 1] != null || prose.is(before, '-') && !prose.is(token + 1, ','));
    }

    @SuppressWarnings("unchecked")
    private static <E> Lexicon.Match<E>[] matches(int size) {
        return (Lexicon.Match<E>[]) new Lexicon.Match<?>[size];
    }

    /** The verb that begins at this token, or null. */
    Lexicon.Match<Vocabulary.Verb> verb(int token) {
        return token < 0 || token >= verbs.length ? null : verbs[token];
    }

    /** Whether a verb begins here that is no name, and no noun of events. */
    boolean isVerb(int token) {
        return verb(token) != null && noun(token) == null && !prose.isCapitalised(token);
    }

    /** Whether this is the participle of a verb that can tell an event: "signed". */
    boolean isParticiple(int token) {
        return verb(token) != null && verb(token).entries().stream().anyMatch(verb -> verb.form() == VerbForms.Form.PARTICIPLE);
    }

    /** The noun of events that begins at this token, or null. */
    Lexicon.Match<Trigger> noun(int token) {
        return token < 0 || token >= nouns.length || nouns[token] != null && nouns[token].entries().get(0).type() == null ? null : nouns[token];
    }

    /** Whether this word tells an event as a noun, or is a noun unless more speaks for a verb: "ban", "partner". */
    boolean mayBeNoun(int token) {
        return noun(token) != null || classes(token).contains(HOMOGRAPH);
    }

    /** The classes of words, such as @sanction, of the phrase that begins at this token. */
    List<String> classes(int token) {
        return token < 0 || token >= classes.length || classes[token] == null ? List.of() : classes[token].entries();
    }

    /** Where the phrase ends whose classes begin at this token. */
    int classesEnd(int token) {
        return classes(token).isEmpty() ? token + 1 : classes[token].end();
    }

    /** Null outside the text and for words of no mood. */
    Mood mood(int token) {
        return token < 0 || token >= moods.length ? null : moods[token];
    }

    boolean is(int token, Mood mood) {
        return mood(token) == mood;
    }

    /** Whether a comma is among these tokens. */
    boolean commaBetween(int first, int end) {
        for (int i = first; i < end; i++) {
            if (prose.is(i, ',')) {
                return true;
            }
        }
        return false;
    }

    /** Whether this sign parts clauses: a semicolon, a dash, a bracket, a quotation mark. */
    boolean parts(int token) {
        return isOneOf(";:()[]—–“”«»\"", token);
    }

    /** Whether this quotation mark opens or ends a few words inside a clause: held a "restricted meeting" with. */
    boolean around(int token) {
        if (!quotes(token)) {
            return false;
        }
        int end = token + 1;
        while (end <= token + FEW && (prose.isWord(end) || prose.is(end, '-'))) {
            end++;
        }
        int first = token - 1;
        while (first >= token - FEW && (prose.isWord(first) || prose.is(first, '-'))) {
            first--;
        }
        boolean opens = end > token + 1 && quotes(end) && inside(token - 1, end + 1);
        boolean ends = first < token - 1 && quotes(first) && inside(first - 1, token + 1);
        return opens != ends;
    }

    /** Whether words stand on both sides, and the first says nothing. */
    private boolean inside(int before, int behind) {
        return prose.isWord(before) && prose.isWord(behind) && !is(before, Mood.SPEECH);
    }

    /** Whether this sign opens or ends a quote. */
    boolean quotes(int token) {
        return isOneOf("“”«»\"", token);
    }

    private boolean isOneOf(String signs, int token) {
        return token >= 0 && token < prose.size() && prose.kind(token) == Prose.Kind.MARK && signs.indexOf(prose.text().charAt(prose.start(token))) >= 0;
    }

    /** Whether this is the "of" behind a word for a part of what follows: "at the end of the talks". */
    boolean phase(int token) {
        return prose.folded(token).equals("of") && classes(token - 1).contains("@phase");
    }

    /** Whether this is an adverb, such as "flatly"; Italy is none. */
    boolean adverb(int token) {
        return token >= 0 && token < moods.length && prose.folded(token).endsWith("ly") && !prose.isCapitalised(token);
    }
}
