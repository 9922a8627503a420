package org.copydesk.text;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * Divides tokens into sentences. A line break ends one; so do . ! ? and …, with the quotation marks and brackets that
 * close behind them, before white space and something that can begin a sentence, unless the point belongs to an
 * abbreviation (lexicon/abbreviations.tsv; unless the next word opens sentences, lexicon/sentence_openers.tsv) or an initial.
 */
final class Sentences {
    /** In tokens. What goes on for longer is a list, a table or noise; it is parted here, as later stages compare all words of a sentence. */
    private static final int LONGEST = 400;
    /** In letters: from here on a word with a capital behind a point is no ending of an address. */
    private static final int NO_DOMAIN = 5;
    private static final Set<String> ABBREVIATIONS = new HashSet<>();
    private static final Set<String> OPENERS = new HashSet<>();

    static {
        for (Tsv.Row row : Tsv.read("/lexicon/abbreviations.tsv")) {
            ABBREVIATIONS.add(Folding.fold(row.need("abbreviation")));
        }
        Tsv.read("/lexicon/sentence_openers.tsv").forEach(row -> OPENERS.addAll(row.list("words")));
    }

    private Sentences() {
    }

    static Prose divide(String text, Tokens tokens) {
        int[] sentenceOf = new int[tokens.size];
        int[] first = new int[tokens.size];
        int[] paragraphOf = new int[tokens.size];
        int sentence = -1;
        int paragraph = -1;
        boolean ended = true;
        boolean pending = false;
        for (int i = 0; i < tokens.size; i++) {
            boolean broken = i == 0 || hasBreak(text, tokens.ends[i - 1], tokens.starts[i]);
            if (broken) {
                paragraph++;
                ended = true;
            } else if (pending && !closes(text, tokens, i)) {
                ended = begins(text, tokens, i) && (tokens.ends[i - 1] < tokens.starts[i] || glued(text, tokens, i));
            }
            if (ended || i - first[sentence] == LONGEST) {
                first[++sentence] = i;
                paragraphOf[sentence] = paragraph;
                ended = false;
                pending = false;
            }
            sentenceOf[i] = sentence;
            pending = endsSentence(text, tokens, i) || pending && closes(text, tokens, i);
        }
        return new Prose(text, tokens, sentenceOf, Arrays.copyOf(first, sentence + 1),
                Arrays.copyOf(paragraphOf, sentence + 1));
    }

    private static boolean hasBreak(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '\n') {
                return true;
            }
        }
        return false;
    }

    private static boolean endsSentence(String text, Tokens tokens, int i) {
        char last = text.charAt(tokens.ends[i] - 1);
        if (tokens.kinds[i] == Tokens.WORD) {
            return last == '.' && i + 1 < tokens.size && OPENERS.contains(Folding.fold(word(text, tokens, i + 1)));
        }
        if (last == '!' || last == '?' || last == '…' || last == '。') {
            return true;
        }
        return last == '.' && !(i > 0 && tokens.ends[i - 1] == tokens.starts[i] && isAbbreviation(text, tokens, i - 1));
    }

    private static boolean isAbbreviation(String text, Tokens tokens, int i) {
        if (tokens.kinds[i] != Tokens.WORD) {
            return false;
        }
        String word = word(text, tokens, i);
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        return initial || ABBREVIATIONS.contains(Folding.fold(word));
    }

    private static boolean closes(String text, Tokens tokens, int i) {
        if (tokens.kinds[i] != Tokens.MARK) {
            return false;
        }
        char c = text.charAt(tokens.starts[i]);
        boolean touches = i > 0 && tokens.ends[i - 1] == tokens.starts[i];
        return ".!?…".indexOf(c) >= 0 || touches && "\"'”’»)]“".indexOf(c) >= 0;
    }

    private static boolean begins(String text, Tokens tokens, int i) {
        int c = text.codePointAt(tokens.starts[i]);
        return !Character.isLowerCase(c) && ",;:)]».".indexOf(c) < 0;
    }

    /** "for state visits.The spokesman", "known as Raul Reyes.Venezuela": the blank was lost, as between two lines of a page; "amazon.com", "News.Az" and "U.S.A" are one. */
    private static boolean glued(String text, Tokens tokens, int i) {
        boolean words = i > 1 && tokens.kinds[i - 2] == Tokens.WORD && tokens.ends[i - 2] == tokens.starts[i - 1] && tokens.kinds[i] == Tokens.WORD;
        String before = words ? word(text, tokens, i - 2) : "";
        String next = words ? word(text, tokens, i) : "";
        boolean small = before.length() > 2 && Character.isLowerCase(before.charAt(0)) && next.length() > 1;
        boolean name = isName(before) && isName(next) && next.length() >= NO_DOMAIN && (text.startsWith(" ", tokens.ends[i]) || text.startsWith(", ", tokens.ends[i]));
        return (small || name)
                && Character.isUpperCase(next.charAt(0)) && Character.isLowerCase(next.charAt(1));
    }

    /** Whether no letter but the first is a capital, as inside a program's words. */
    private static boolean isName(String word) {
        return word.length() > 2 && word.chars().skip(1).allMatch(Character::isLowerCase);
    }

    private static String word(String text, Tokens tokens, int i) {
        return text.substring(tokens.starts[i], tokens.ends[i]);
    }
}
