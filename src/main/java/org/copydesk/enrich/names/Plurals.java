package org.copydesk.enrich.names;

import java.util.Locale;
import java.util.Set;

/** The plural of an English office, which several names share: Presidents, Secretaries of State, directors-general. */
final class Plurals {
    /** Behind the word that says what somebody is. */
    private static final Set<String> DEPENDING = Set.of("of", "for", "to", "in", "general");

    private Plurals() {
    }

    /** The plural of a phrase in small Latin letters; null of any other, and of what is a plural already. */
    static String of(String office) {
        boolean english = office.chars().allMatch(c -> c < 128) && office.equals(office.toLowerCase(Locale.ROOT)) && office.indexOf('.') < 0 && !office.endsWith("s");
        if (!english) {
            return null;
        }
        String[] words = office.split("(?<=[ -])|(?=[ -])");
        int head = words.length - 1;
        for (int i = words.length - 1; i > 1; i--) {
            head = DEPENDING.contains(words[i]) ? i - 2 : head;
        }
        words[head] = ofWord(words[head]);
        return String.join("", words);
    }

    private static String ofWord(String word) {
        if (word.endsWith("man")) {
            return word.substring(0, word.length() - 2) + "en";
        }
        boolean y = word.endsWith("y") && "aeiou".indexOf(word.charAt(word.length() - 2)) < 0;
        return y ? word.substring(0, word.length() - 1) + "ies" : word.endsWith("s") || word.endsWith("ch") ? word + "es" : word + "s";
    }
}
