package org.copydesk.classify;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;

/** The script that most letters of a text are of, by its ISO 15924 code. */
final class Scripts {
    /** Frequent characters that only the one or the other way of writing Chinese has. */
    private static final String TRADITIONAL = "國會們個來時對說學與為這經發關東業長問題開電實當從還進過點現體";
    private static final String SIMPLIFIED = "国会们个来时对说学与为这经发关东业长问题开电实当从还进过点现体";
    private static final Map<UnicodeScript, String> CODES = Map.of(UnicodeScript.LATIN, "Latn", UnicodeScript.CYRILLIC, "Cyrl",
            UnicodeScript.ARABIC, "Arab", UnicodeScript.MONGOLIAN, "Mong", UnicodeScript.GURMUKHI, "Guru", UnicodeScript.HEBREW, "Hebr");

    private Scripts() {
    }

    /** @return null for a script that none of our languages is usually found in, or for a text without letters */
    static String of(String text) {
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        text.codePoints().filter(Character::isLetter).forEach(c -> counts.merge(UnicodeScript.of(c), 1, Integer::sum));
        UnicodeScript most = counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(null);
        if (most == UnicodeScript.HAN) {
            return count(text, TRADITIONAL) > count(text, SIMPLIFIED) ? "Hant" : "Hans";
        }
        return most == null ? null : CODES.get(most);
    }

    private static long count(String text, String signs) {
        return text.codePoints().filter(c -> signs.indexOf(c) >= 0).count();
    }
}
