package org.copydesk.enrich.events;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.text.Lexicon;
import org.copydesk.text.Prose;

/** What each token of a Russian body is to events, looked up once. One thread works on it. */
final class RussianSenses {
    /** Endings of finite verbs; nouns that look so are in the tables. */
    private static final List<String> FINITE = List.of("ился", "алась", "ились", "ались", "ался", "илась", "ется", "ится", "ются", "ятся", "илось", "алось",
            "ал", "ил", "ел", "ял", "ала", "ила", "ела", "яла", "али", "или", "ели", "яли", "ало", "ило");
    /** Endings of adjectives that few nouns have: not "визитом", "отношении". */
    private static final List<String> ADJECTIVAL = List.of("ыи", "кии", "гии", "хии", "шии", "щии", "жии", "чии", "днии", "ого", "его", "ому", "ему", "ым", "им", "ая", "яя", "ую", "юю", "ое", "ее", "ые", "кие", "гие", "хие", "шие",
        "щие", "жие", "чие", "дние", "ых", "их", "ыми", "ими", "скои", "нои", "вои", "шеи", "чеи", "щеи", "днеи", "ском", "ном", "вом", "шем", "чем", "щем", "днем");
    /** The classes of words for somebody: his office, or the body that acts. */
    private static final List<String> HEADS = List.of("official", "posting", "posting body", "body", "group");
    /** Before the place where somebody is or is sent. */
    private static final Set<String> WHERE = Set.of("в", "во", "при");
    final Prose prose;
    final RussianVocabulary vocabulary;
    private final Lexicon.Match<RussianVocabulary.Verb>[] verbs;
    private final Lexicon.Match<RussianVocabulary.Noun>[] nouns;
    private final Mood[] moods;

    @SuppressWarnings("unchecked")
    RussianSenses(Prose prose, RussianVocabulary vocabulary) {
        this.prose = prose;
        this.vocabulary = vocabulary;
        verbs = (Lexicon.Match<RussianVocabulary.Verb>[]) new Lexicon.Match<?>[prose.size()];
        nouns = (Lexicon.Match<RussianVocabulary.Noun>[]) new Lexicon.Match<?>[prose.size()];
        moods = new Mood[prose.size()];
        for (int i = 0; i < prose.size(); i++) {
            verbs[i] = vocabulary.verbs.at(prose, i);
            nouns[i] = vocabulary.nouns.at(prose, i);
        }
        for (Lexicon.Match<Mood> match : vocabulary.moods.find(prose)) {
            boolean name = match.end() == match.first() + 1 && prose.isCapitalised(match.first()) && (prose.isCapitalised(match.first() - 1) || prose.isCapitalised(match.end())
                    || match.first() > prose.firstOf(prose.sentenceOf(match.first())) && prose.isWord(match.first() - 1)); // "Ли Цян"
            java.util.Arrays.fill(moods, match.first(), match.end(), name ? null : match.entries().get(0));
        }
    }

    /** The verb that begins at this token, or null. */
    Lexicon.Match<RussianVocabulary.Verb> verb(int token) {
        return token < 0 || token >= verbs.length ? null : verbs[token];
    }

    /** Whether this noun, or phrase that begins here, is of a class. */
    boolean is(int token, String kind) {
        return noun(token) != null && noun(token).entries().stream().anyMatch(noun -> noun.kind().equals(kind));
    }

    /** The noun of a class that begins at this token, or null. */
    Lexicon.Match<RussianVocabulary.Noun> noun(int token) {
        return token < 0 || token >= nouns.length ? null : nouns[token];
    }

    /** In which cases the noun of a class stands here; empty when it is none. */
    Set<Case> cases(int token, String kind) {
        Set<Case> cases = EnumSet.noneOf(Case.class);
        if (noun(token) != null) {
            noun(token).entries().stream().filter(noun -> noun.kind().equals(kind)).forEach(noun -> cases.addAll(noun.cases()));
        }
        return cases;
    }

    /** Whether an office or body begins here, whose country and holder may follow. */
    boolean head(int token) {
        if (noun(token) == null || preposition(token) != null && !prose.isCapitalised(token)) { // после
            return false;
        }
        return noun(token).entries().stream().anyMatch(noun -> HEADS.contains(noun.kind()));
    }

    /** In which cases an office or body stands here; empty when none does. */
    Set<Case> headCases(int token) {
        Set<Case> cases = EnumSet.noneOf(Case.class);
        HEADS.forEach(kind -> cases.addAll(cases(token, kind)));
        return cases;
    }

    /** "В", "при". */
    boolean where(int token) {
        return WHERE.contains(prose.folded(token));
    }

    /** Null outside the text and for words of no mood. */
    Mood mood(int token) {
        return token < 0 || token >= moods.length ? null : moods[token];
    }

    boolean is(int token, Mood mood) {
        return mood(token) == mood;
    }

    /** The preposition that begins at this token, or null. */
    Lexicon.Match<Map<Case, String>> preposition(int token) {
        return vocabulary.prepositions.at(prose, token);
    }

    /** Whether a finite verb stands here that is known, or looks like one. */
    boolean finite(int token) {
        boolean known = verb(token) != null && verb(token).entries().stream().anyMatch(v -> v.form() != RussianVerbs.Form.INFINITIVE);
        return known || is(token, Mood.BE) || is(token, Mood.SPEECH) && preposition(token) == null || !prose.isCapitalised(token) && prose.folded(token).length() > 4 && noun(token) == null && ends(token, FINITE);
    }

    /** Whether it is neither a verb nor a small word, as far as is known. */
    boolean bare(int token) {
        return verb(token) == null && !finite(token) && preposition(token) == null && mood(token) == null;
    }

    /** Whether this may be an adjective or participle: it stands before its noun and changes with it. */
    boolean adjective(int token) {
        return prose.isWord(token) && prose.folded(token).length() > 3 && ends(token, ADJECTIVAL) && mood(token) == null && verb(token) == null && preposition(token) == null;
    }

    private boolean ends(int token, List<String> endings) {
        String word = prose.folded(token);
        return endings.stream().anyMatch(word::endsWith);
    }

    /** Whether a name ends as in the instrumental. */
    static boolean instrumental(String folded) {
        return folded.endsWith("ом") || folded.endsWith("ем") || folded.endsWith("ым") || folded.endsWith("им") || folded.endsWith("ои") || folded.endsWith("еи");
    }

    /** Where the adjectives begin that stand right before a noun. */
    int described(int noun) {
        int first = noun;
        while (first > 0 && adjective(first - 1) && noun(first - 1) == null) {
            first--;
        }
        return first;
    }

    /** Whether a preposition leads up to this noun over its adjectives: "в ходе официального визита". */
    boolean during(int noun) {
        int first = described(noun);
        for (int i = Math.max(0, first - 3); i < first; i++) {
            if (preposition(i) != null && preposition(i).end() == first) {
                return true;
            }
        }
        return false;
    }

    /** Whether this sign parts clauses. */
    boolean parts(int token) {
        return prose.kind(token) == Prose.Kind.MARK && ";:()[]—–“”«»\"".indexOf(prose.token(token)) >= 0;
    }
}
