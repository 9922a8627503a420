package org.copydesk.enrich.events;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.copydesk.text.Tsv;

/** Makes the forms of English verbs and nouns from their base: by rule, or from lexicon/irregular_verbs.tsv. */
final class VerbForms {

    /** How a verb is bent. Most pasts are participles too; then both are given. */
    enum Form { BASE, THIRD, PAST, PARTICIPLE, GERUND }

    private final Map<String, Tsv.Row> irregular = new HashMap<>();

    VerbForms() {
        Tsv.read("/lexicon/irregular_verbs.tsv").forEach(row -> irregular.put(row.need("base"), row));
    }

    /** Hands over every form of a verb that may be followed by particles: "break off" gives "breaks off", "broken off". */
    void forms(String verb, BiConsumer<String, Form> each) {
        int space = verb.indexOf(' ');
        String base = space < 0 ? verb : verb.substring(0, space);
        String particles = space < 0 ? "" : verb.substring(space);
        bend(base).forEach((form, words) -> words.forEach(word -> each.accept(word + particles, form)));
    }

    private Map<Form, List<String>> bend(String base) {
        Map<Form, List<String>> forms = new EnumMap<>(Form.class);
        forms.put(Form.BASE, List.of(base));
        forms.put(Form.THIRD, List.of(plural(base)));
        Tsv.Row known = irregular.get(base);
        List<String> past = List.of(base.endsWith("e") ? base + "d" : endsInConsonantY(base) ? base.substring(0, base.length() - 1) + "ied" : base + "ed");
        forms.put(Form.PAST, known == null ? past : known.list("past"));
        forms.put(Form.PARTICIPLE, known == null ? past : known.list("participle"));
        String stem = base.endsWith("e") && !base.endsWith("ee") ? base.substring(0, base.length() - 1) : base;
        forms.put(Form.GERUND, known == null ? List.of(stem + "ing") : known.list("gerund"));
        return forms;
    }

    /** Visit, visits; embassy, embassies; clash, clashes. */
    static String plural(String word) {
        if (endsInConsonantY(word)) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        boolean hisses = word.endsWith("s") || word.endsWith("sh") || word.endsWith("ch") || word.endsWith("x") || word.endsWith("z") || word.endsWith("o");
        return word + (hisses ? "es" : "s");
    }

    private static boolean endsInConsonantY(String word) {
        int last = word.length() - 1;
        return last > 0 && word.charAt(last) == 'y' && "aeiou".indexOf(word.charAt(last - 1)) < 0;
    }
}
