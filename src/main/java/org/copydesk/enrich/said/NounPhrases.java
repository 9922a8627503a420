package org.copydesk.enrich.said;

import java.util.HashSet;
import java.util.Set;
import org.copydesk.text.CalendarNames;
import org.copydesk.text.Capitals;
import org.copydesk.text.FunctionWords;
import org.copydesk.text.FunctionWords.Class;
import org.copydesk.text.Prose;
import org.copydesk.text.Tsv;

/** Reads the words that name somebody, from either end. Knows no parts of speech but those of function words. Safe for all threads. */
final class NounPhrases {
    private final Set<String> months = new HashSet<>();
    private final Set<String> weekdays = new HashSet<>();
    private final Set<String> past = new HashSet<>();
    private final SpeechVerbs verbs;

    NounPhrases(SpeechVerbs verbs) {
        this.verbs = verbs;
        CalendarNames.MONTHS.keySet().stream().filter(name -> name.length() > 2).forEach(months::add);
        CalendarNames.WEEKDAYS.keySet().stream().filter(name -> name.length() > 2).forEach(weekdays::add);
        Tsv.read("/lexicon/tense.tsv").stream().filter(row -> !row.need("tense").equals("invites")).forEach(row -> past.add(row.need("word")));
    }

    boolean isPronoun(Prose prose, int token) {
        if (prose.folded(token).equals("one") && isNoun(prose, token + 1)) {
            return false;
        }
        return SpeakerWords.SUBJECTS.contains(prose.folded(token)) && !Capitals.isAbbreviation(prose, token);
    }

    /** Whether this is the word "who" and not the WHO. */
    static boolean isWho(Prose prose, int token) {
        return prose.folded(token).equals("who") && !Capitals.isAbbreviation(prose, token);
    }

    /** Whether this is a weekday, or a month beside a number or a preposition; Theresa May is a person. */
    boolean isTime(Prose prose, int token) {
        if (!prose.isCapitalised(token)) {
            return false;
        }
        String word = prose.folded(token);
        return weekdays.contains(word) || months.contains(word) && (prose.isNumber(token + 1) || prose.isNumber(token - 1)
                || FunctionWords.is(prose, token - 1, Class.PREPOSITION));
    }

    /** Where the phrase begins that ends before token {@code end}; {@code end} itself when there is none. */
    int start(Prose prose, int end, int floor) {
        if (end > floor && isPronoun(prose, end - 1)) {
            return end - 1;
        }
        int i = end;
        while (i > floor) {
            int at = i - 1;
            if (prose.is(at, ')')) {
                int bracket = at;
                while (bracket > floor && !prose.is(bracket, '(')) {
                    bracket--;
                }
                if (!prose.is(bracket, '(')) {
                    break;
                }
                i = bracket;
            } else if (isJoint(prose, at) || prose.isNumber(at)) {
                i = at;
            } else if (!prose.isWord(at) || !mayPrecede(prose, at, i < end, floor)) {
                break;
            } else {
                i = at;
                if (FunctionWords.is(prose, at, Class.DETERMINER) && !(at - 2 >= floor && SpeakerWords.INNER.contains(prose.folded(at - 1)) && isNoun(prose, at - 2))) {
                    break;
                }
            }
        }
        while (i < end && (isTime(prose, i) || prose.isNumber(i) && i + 1 < end && !isNoun(prose, i + 1) || !prose.isWord(i) && !prose.isNumber(i)
                || FunctionWords.is(prose, i, Class.CONJUNCTION) || FunctionWords.is(prose, i, Class.PREPOSITION))) {
            i++;
        }
        return i;
    }

    private boolean mayPrecede(Prose prose, int at, boolean inside, int floor) {
        String word = prose.folded(at);
        Class type = FunctionWords.at(prose, at);
        if (type == null) {
            return !(inside && !prose.isCapitalised(at) && verbs.at(prose, at) != null && !word.equals("state"));
        }
        boolean noun = at - 1 >= floor && (isNoun(prose, at - 1) || prose.is(at - 1, ')'));
        return switch (type) {
            case DETERMINER -> true;
            case PREPOSITION -> inside && SpeakerWords.INNER.contains(word) && noun;
            case CONJUNCTION -> inside && word.equals("and") && noun;
            default -> false;
        };
    }

    /** One past the phrase that begins at token {@code first}; {@code first} itself when there is none. */
    int end(Prose prose, int first, int ceiling) {
        if (first < ceiling && isPronoun(prose, first)) {
            return first + 1;
        }
        boolean determined = first < ceiling && (FunctionWords.is(prose, first, Class.DETERMINER) || prose.folded(first).equals("one"));
        int i = determined ? first + 1 : first;
        boolean common = determined;
        while (i < ceiling) {
            if (prose.is(i, '(')) {
                int bracket = i;
                while (bracket < ceiling && !prose.is(bracket, ')')) {
                    bracket++;
                }
                if (bracket >= ceiling || i == first) {
                    break;
                }
                i = bracket + 1;
            } else if (i > first && i + 1 < ceiling && isJoint(prose, i)) {
                i++;
            } else if (i + 1 < ceiling && prose.isNumber(i) && isNoun(prose, i + 1) && (i == first || determined && i == first + 1)) {
                i++;
            } else if (isNoun(prose, i) && !isTime(prose, i) && !stops(prose, i, first, determined, ceiling)) {
                common |= !prose.isCapitalised(i);
                i++;
            } else if (i > first && i + 1 < ceiling && isLink(prose, i, common)) {
                i += FunctionWords.is(prose, i + 1, Class.DETERMINER) && i + 2 < ceiling ? 2 : 1;
            } else {
                break;
            }
        }
        return determined && i == first + 1 ? first : i;
    }

    private boolean isLink(Prose prose, int i, boolean common) {
        String word = prose.folded(i);
        boolean follows = !isTime(prose, i + 1) && (isNoun(prose, i + 1) || FunctionWords.is(prose, i + 1, Class.DETERMINER));
        if (word.equals("and")) {
            return prose.isCapitalised(i + 1) && !isTime(prose, i + 1);
        }
        return follows && (common ? SpeakerWords.INNER.contains(word) : SpeakerWords.INNER_TO_NAMES.contains(word));
    }

    /** Whether a word behind a name is no part of it: "Erdogan speaking", but "IMF chief economist Obstfeld". */
    private boolean stops(Prose prose, int i, int first, boolean determined, int ceiling) {
        String word = prose.folded(i);
        if (prose.isCapitalised(i) || i == first) {
            return false;
        }
        boolean verb = verbs.at(prose, i) != null && !prose.isCapitalised(i) || past.contains(word) || word.endsWith("ed") && !prose.is(i - 1, '-') || word.endsWith("ly");
        if (verb) {
            return true;
        }
        if (people(prose, i, ceiling)) {
            return false;
        }
        boolean opening = i - 1 == first && first == prose.firstOf(prose.sentenceOf(first));
        if (determined || !prose.isCapitalised(i - 1) || opening && word.endsWith("s")) {
            return false;
        }
        for (int next = i; next < Math.min(ceiling, i + 5); next++) {
            String ahead = prose.folded(next);
            if (next > i && isJoint(prose, next)) {
                continue; // "Bashar al-Assad"
            }
            if (prose.isCapitalised(next)) {
                return isTime(prose, next);
            }
            if (!prose.isWord(next) || FunctionWords.at(prose, next) != null || ahead.endsWith("s") && !ahead.endsWith("ss") || ahead.endsWith("ed") || ahead.endsWith("ing") || past.contains(ahead)) {
                return true;
            }
        }
        return true;
    }

    /** "US officials", "Chinese state media", "Kazakh government officials": people, with at most two nouns before them that say which. */
    private boolean people(Prose prose, int first, int ceiling) {
        for (int i = first; i < Math.min(ceiling, first + 3) && isNoun(prose, i) && !prose.isCapitalised(i); i++) {
            if (SpeakerWords.PEOPLE.contains(prose.folded(i))) {
                return true;
            }
            if (i > first && verbs.at(prose, i) != null) {
                return false;
            }
        }
        return false;
    }

    /** Whether this sign holds a name together: the hyphen of Jean-Claude, the 's of Trump's lawyer, the point of Jr. */
    private static boolean isJoint(Prose prose, int i) {
        return prose.kind(i) == Prose.Kind.POSSESSIVE || prose.is(i, '&') || prose.is(i, '-') && prose.touchesNext(i - 1) && prose.touchesNext(i)
                || prose.is(i, '.') && i > 0 && prose.touchesNext(i - 1) && prose.isCapitalised(i - 1) && prose.token(i - 1).length() <= 5 && prose.isWord(i + 1)
                || (prose.is(i, '’') || prose.is(i, '\'')) && i > 0 && prose.touchesNext(i - 1);
    }

    static boolean isNoun(Prose prose, int token) {
        return prose.isWord(token) && (FunctionWords.at(prose, token) == null || prose.isCapitalised(token) && prose.token(token).length() > 1
                && FunctionWords.at(prose, token) == Class.AUXILIARY);
    }
}
