package org.copydesk.enrich.said;

import org.copydesk.text.FunctionWords;
import org.copydesk.text.Prose;

/**
 * What a quotation looks like from outside: speech, or only a title, a slogan, a word held at arm's length.
 *
 * @param words        how many there are
 * @param capitals     how many of those that could be capitalised are
 * @param punctuated   whether it ends with a sign that ends or parts a clause, inside the marks or right behind them
 * @param endsSentence whether it ends with a full stop, so that a new sentence begins behind it
 */
record QuotationShape(int words, int capitals, int nouns, boolean punctuated, boolean endsSentence) {
    private static final int LONG = 8;

    static QuotationShape of(Prose prose, Quotation quotation) {
        int first = prose.tokenFrom(quotation.inner().start());
        int end = prose.tokenFrom(quotation.inner().end());
        int words = 0;
        int capitals = 0;
        int nouns = 0;
        for (int i = first; i < end; i++) {
            if (prose.isWord(i)) {
                words++;
                if (FunctionWords.at(prose, i) == null) {
                    nouns++;
                    capitals += prose.isCapitalised(i) ? 1 : 0;
                }
            }
        }
        char last = prose.text().charAt(quotation.inner().end() - 1);
        int behind = quotation.outer().end();
        boolean comma = behind < prose.text().length() && prose.text().charAt(behind) == ',';
        boolean stop = last == '.' && !comma && !goesOn(prose.text(), behind);
        return new QuotationShape(words, capitals, nouns, comma || ".,!?…".indexOf(last) >= 0, stop);
    }

    /** Whether the sentence goes on behind the quotation's own full stop, as in {@code "... of it." said the minister}. */
    private static boolean goesOn(String text, int behind) {
        int next = behind;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        return next > behind && next < text.length() && Character.isLowerCase(text.codePointAt(next));
    }

    /** Whether it can be speech though nobody is said to speak it. */
    boolean isSpeech() {
        return words >= 4 && !isTitle();
    }

    /** Whether it is a word or two out of a sentence. */
    boolean isFragment() {
        return words <= 2 && !punctuated;
    }

    boolean isLong() {
        return words >= LONG && punctuated;
    }

    /** Whether nearly every word is capitalised, as in titles and names of products. */
    boolean isTitle() {
        return !punctuated && nouns > 0 && capitals == nouns && words <= LONG;
    }
}
