package org.copydesk.parse;

import java.util.regex.Pattern;
import org.copydesk.text.Refusal;

/** Tells the beginning of an article, as feeds and search services give it, from an article. */
public final class Teaser {
    /** A description of so many words is a whole short article. */
    private static final int WORDS = 100;
    private static final Pattern CUT = Pattern.compile("(?:\\[\\+\\d+ chars\\]|\\[(?:…|\\.\\.\\.|&#8230;|&hellip;)\\])\\s*(?:</p>)?\\s*$");
    private static final Pattern GAP = Pattern.compile("(?:\\s|<[^>]{0,500}>)++");

    private Teaser() {
    }

    /** @throws Refusal when what stands in the place of the whole text is cut off */
    public static void refuseCut(String text) throws Refusal {
        if (CUT.matcher(text.substring(Math.max(0, text.length() - 200))).find()) {
            throw new Refusal("Only a teaser is given, which breaks off; the article itself is not in it.");
        }
    }

    /** @throws Refusal when a description, given without any text, is too short to be the article */
    public static void refuseShort(String description) throws Refusal {
        refuseCut(description);
        long words = GAP.splitAsStream(description.strip()).filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit)).limit(WORDS).count();
        if (words < WORDS) {
            throw new Refusal("Only a teaser of %d words is given, not the article itself.".formatted(words));
        }
    }
}
