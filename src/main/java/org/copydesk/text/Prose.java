package org.copydesk.text;

import java.util.Arrays;

/**
 * A text read once: its tokens, sentences and paragraphs, found when it is made and shared by all stages.
 * Immutable, apart from folded words, which are made at their first use; one thread works on an article.
 *
 * <p>A token is a word ("Kazakhstan", "U.S.", "O'Brien", "10th", "G20"), a number ("5.3", "10,000"), the ending
 * "'s", or a single other sign; hyphens part words ("Samruk", "-", "Kazyna"). Offsets are {@code char}s of the text.
 */
public final class Prose {

    /** What a token is. */
    public enum Kind { WORD, NUMBER, POSSESSIVE, MARK }

    private final String text;
    private final int size;
    private final int[] starts;
    private final int[] ends;
    private final byte[] kinds;
    private final int[] sentenceOf;
    private final int[] sentenceFirst;
    private final int[] paragraphOfSentence;
    private final String[] tokens;
    private final String[] folded;

    Prose(String text, Tokens tokens, int[] sentenceOf, int[] sentenceFirst, int[] paragraphOfSentence) {
        this.text = text;
        this.size = tokens.size;
        this.starts = tokens.starts;
        this.ends = tokens.ends;
        this.kinds = tokens.kinds;
        this.sentenceOf = sentenceOf;
        this.sentenceFirst = sentenceFirst;
        this.paragraphOfSentence = paragraphOfSentence;
        this.tokens = new String[size];
        this.folded = new String[size];
    }

    public static Prose of(String text) {
        return Sentences.divide(text, Tokens.of(text));
    }

    public String text() {
        return text;
    }

    /** How many tokens there are. */
    public int size() {
        return size;
    }

    public int start(int token) {
        return starts[token];
    }

    public int end(int token) {
        return ends[token];
    }

    /** Tokens {@code first} up to, but not with, {@code end}, as a span of the text. */
    public Span span(int first, int end) {
        return new Span(starts[first], ends[end - 1]);
    }

    /** The text of tokens {@code first} up to, but not with, {@code end}, with what stands between them. */
    public String text(int first, int end) {
        return text.substring(starts[first], ends[end - 1]);
    }

    /** The same as names are kept: whatever white space stands between two words, no-break spaces too, is one space. */
    public String line(int first, int end) {
        return Blanks.collapse(text(first, end));
    }

    public String token(int token) {
        String word = tokens[token];
        if (word == null) {
            word = tokens[token] = text.substring(starts[token], ends[token]);
        }
        return word;
    }

    /** The token as words are compared ({@link Folding}); "" outside the text, so that neighbours can be asked for freely. */
    public String folded(int token) {
        if (token < 0 || token >= size) {
            return "";
        }
        String word = folded[token];
        if (word == null) {
            word = folded[token] = Folding.fold(token(token));
        }
        return word;
    }

    public Kind kind(int token) {
        return Tokens.KINDS[kinds[token]];
    }

    public boolean isWord(int token) {
        return token >= 0 && token < size && kinds[token] == Tokens.WORD;
    }

    public boolean isNumber(int token) {
        return token >= 0 && token < size && kinds[token] == Tokens.NUMBER;
    }

    /** Whether this is a word that begins with a capital letter. */
    public boolean isCapitalised(int token) {
        return isWord(token) && Character.isUpperCase(text.codePointAt(starts[token]));
    }

    /** Whether this is a word in Cyrillic letters, as Russian and Kazakh have them. */
    public boolean isCyrillic(int token) {
        return isWord(token) && Cyrillic.begins(text, starts[token]);
    }

    /** Whether this token is the given sign. */
    public boolean is(int token, char sign) {
        return token >= 0 && token < size && ends[token] - starts[token] == 1 && text.charAt(starts[token]) == sign;
    }

    /** Whether no white space stands between this token and the next. */
    public boolean touchesNext(int token) {
        return token >= 0 && token + 1 < size && ends[token] == starts[token + 1];
    }

    public int sentences() {
        return sentenceFirst.length;
    }

    public int sentenceOf(int token) {
        return sentenceOf[token];
    }

    /** The first token of a sentence. */
    public int firstOf(int sentence) {
        return sentenceFirst[sentence];
    }

    /** One past the last token of a sentence. */
    public int endOf(int sentence) {
        return sentence + 1 < sentenceFirst.length ? sentenceFirst[sentence + 1] : size;
    }

    public int paragraphOf(int token) {
        return paragraphOfSentence[sentenceOf[token]];
    }

    public int paragraphOfSentence(int sentence) {
        return paragraphOfSentence[sentence];
    }

    /** A sentence as a span of the text, with its closing signs, without outer white space. */
    public Span sentence(int sentence) {
        return span(firstOf(sentence), endOf(sentence));
    }

    /** The first token that starts at or after this offset; {@link #size} when none does. */
    public int tokenFrom(int offset) {
        int at = Arrays.binarySearch(starts, 0, size, offset);
        return at >= 0 ? at : -at - 1;
    }

    /** How many words and numbers there are. */
    public int words() {
        int words = 0;
        for (int i = 0; i < size; i++) {
            words += kinds[i] == Tokens.WORD || kinds[i] == Tokens.NUMBER ? 1 : 0;
        }
        return words;
    }
}
