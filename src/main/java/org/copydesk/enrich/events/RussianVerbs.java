package org.copydesk.enrich.events;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.copydesk.text.Tsv;

/** Makes the forms of Russian verbs from their infinitive: by rule, or from lexicon/russian_verbs.tsv. */
final class RussianVerbs {

    /** How a verb is bent. The present of a perfective verb is its future; passive: its short participle. */
    enum Form { PAST, PRESENT, INFINITIVE, PASSIVE }

    private final Map<String, Tsv.Row> irregular = new HashMap<>();

    RussianVerbs() {
        Tsv.read("/lexicon/russian_verbs.tsv").forEach(row -> irregular.put(row.need("infinitive"), row));
    }

    /** Hands over every form of a verb that may be followed by other words, which stay: "уйти в отставку" gives "ушел в отставку". */
    void forms(String verb, BiConsumer<String, Form> each) {
        int space = verb.indexOf(' ');
        String infinitive = space < 0 ? verb : verb.substring(0, space);
        String behind = space < 0 ? "" : verb.substring(space);
        boolean reflexive = infinitive.endsWith("ся") || infinitive.endsWith("сь");
        String active = reflexive ? infinitive.substring(0, infinitive.length() - 2) : infinitive;
        bend(active).forEach((form, words) -> words.forEach(word -> each.accept((reflexive ? reflexive(word) : word) + behind, form)));
    }

    private static String reflexive(String form) {
        return form + ("аеиоуыэюя".indexOf(form.charAt(form.length() - 1)) >= 0 ? "сь" : "ся");
    }

    private Map<Form, List<String>> bend(String infinitive) {
        Tsv.Row known = irregular.get(infinitive);
        String stem = infinitive.substring(0, infinitive.length() - 2);
        Map<Form, List<String>> forms = new EnumMap<>(Form.class);
        forms.put(Form.INFINITIVE, List.of(infinitive));
        forms.put(Form.PAST, endings(known == null || known.get("past") == null ? List.of(stem + "л") : known.list("past"), "а", "о", "и"));
        forms.put(Form.PRESENT, known == null || known.get("present") == null ? present(stem) : known.list("present"));
        forms.put(Form.PASSIVE, endings(known == null || known.get("passive") == null ? List.of(passive(stem)) : known.list("passive"), "а", "о", "ы"));
        return forms;
    }

    /** Where only the masculine is given, its other forms. */
    private static List<String> endings(List<String> given, String her, String its, String their) {
        String his = given.get(0);
        return given.size() > 1 ? given : List.of(his, his + her, his + its, his + their);
    }

    private static List<String> present(String stem) {
        String before = stem.substring(0, stem.length() - 1);
        if (stem.endsWith("ова") || stem.endsWith("ева")) {
            String root = stem.substring(0, stem.length() - 3);
            return List.of(root + "ует", root + "уют");
        }
        if (stem.endsWith("и")) {
            boolean hisses = "жчшщ".indexOf(before.charAt(before.length() - 1)) >= 0;
            return List.of(before + "ит", before + (hisses ? "ат" : "ят"));
        }
        return stem.endsWith("ну") ? List.of(stem.substring(0, stem.length() - 1) + "ет", stem + "т") : List.of(stem + "ет", stem + "ют");
    }

    private static String passive(String stem) {
        if (!stem.endsWith("и")) {
            return stem + "н";
        }
        String before = stem.substring(0, stem.length() - 1);
        boolean lips = "бпвмф".indexOf(before.charAt(before.length() - 1)) >= 0;
        return before + (lips ? "лен" : "ен");
    }
}
