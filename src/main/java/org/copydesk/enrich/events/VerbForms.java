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

    private final Map<String, List<String>> irregular = new HashMap<>();

    VerbForms() {
        for (Tsv.Row row : Tsv.read("/lexicon/irregular_verbs.tsv")) {
            irregular.put(row.need("base"), List.of(row.need("past"), row.need("participle"), row.need("gerund")));
        }
    }

    /** Hands over every form of a verb that may be followed by particles: "break off" gives "breaks off", "broken off". */
    void forms(String verb, BiConsumer<String, Form> each) {
        int space = verb.indexOf(' ');
        String base = space < 0 ? verb : verb.substring(0, space);
        String particles = space < 0 ? "" : verb.substring(space);
        for (Map.Entry<Form, String> form : bend(base).entrySet()) {
            each.accept(form.getValue() + particles, form.getKey());
        }
    }

    private Map<Form, String> bend(String base) {
        Map<Form, String> forms = new EnumMap<>(Form.class);
        forms.put(Form.BASE, base);
        forms.put(Form.THIRD, plural(base));
        List<String> known = irregular.get(base);
        String past = base.endsWith("e") ? base + "d" : endsInConsonantY(base) ? base.substring(0, base.length() - 1) + "ied" : base + "ed";
        forms.put(Form.PAST, known == null ? past : known.get(0));
        forms.put(Form.PARTICIPLE, known == null ? past : known.get(1));
        String stem = base.endsWith("e") && !base.endsWith("ee") ? base.substring(0, base.length() - 1) : base;
        forms.put(Form.GERUND, known == null ? stem + "ing" : known.get(2));
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
