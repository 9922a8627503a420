package org.copydesk.enrich.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.copydesk.text.Cyrillic;
import org.copydesk.text.Folding;

/**
 * The forms that a Cyrillic name takes in a sentence: Кения, Кении, Кенией; Токаев, Токаева; казахстанский, казахстанского.
 * Only the usual endings; a form that nobody writes does no harm, for nothing else is spelled so.
 */
final class Inflection {
    /** An ending of the nominative, and what stands for it in the other cases. */
    private static final String[][] RUSSIAN = {
        {"ский", "ского", "скому", "ским", "ском", "ская", "ской", "скую", "ское", "ские", "ских", "скими"},
        {"цкий", "цкого", "цкому", "цким", "цком", "цкая", "цкой", "цкую", "цкое", "цкие", "цких", "цкими"},
        {"ия", "ии", "ию", "ией"},
        {"ь", "я", "ю", "ем", "е", "и", "ью"},
        {"й", "я", "ю", "ем", "е"},
        {"ая", "ой", "ую"},
        {"ы", "", "ам", "ами", "ах"},
        {"га", "ги", "ге", "гу", "гой"}, {"ка", "ки", "ке", "ку", "кой"},
        {"а", "ы", "е", "у", "ой"}, {"я", "и", "е", "ю", "ей"},
        {"ов", "ова", "ову", "овым", "ове"}, {"ев", "ева", "еву", "евым", "еве"}, {"ёв", "ёва", "ёву", "ёвым", "ёве"},
        {"ин", "ина", "ину", "ином", "иным", "ине"},
    };
    private static final String[] CONSONANT = {"а", "у", "ом", "е"};
    private static final String[] KAZAKH = {"ның", "нің", "дың", "дің", "тың", "тің", "ға", "ге", "қа", "ке", "на", "не", "ды", "ді", "ты", "ті", "ны", "ні",
        "да", "де", "та", "те", "дан", "ден", "тан", "тен", "нан", "нен", "мен", "бен", "пен", "дағы", "дегі", "тағы", "тегі"};

    private Inflection() {
    }

    /** The word and its forms; of several words the last alone changes, and an adjective before it with it. */
    static List<String> russian(String name) {
        int last = name.lastIndexOf(' ') + 1;
        String before = name.substring(0, last);
        Set<String> forms = new LinkedHashSet<>(List.of(name));
        for (String ending : endings(name.substring(last))) {
            forms.add(before + ending);
        }
        if (before.endsWith("ая ") && name.endsWith("ия")) {
            String stem = before.substring(0, before.length() - 3);
            String noun = name.substring(last, name.length() - 2);
            forms.addAll(List.of(stem + "ой " + noun + "ии", stem + "ую " + noun + "ию", stem + "ой " + noun + "ией"));
        }
        return List.copyOf(forms);
    }

    /** A person's name, of which in Russian each word changes (Касым-Жомарта Токаева) and in Kazakh the last (Касым-Жомарт Токаевпен). */
    static List<String> person(String name) {
        int last = name.lastIndexOf(' ');
        if (last < 0 || !Cyrillic.begins(name)) {
            return List.of(name);
        }
        Set<String> forms = new LinkedHashSet<>();
        for (String first : russian(name.substring(0, last))) {
            for (String family : russian(name.substring(last + 1))) {
                forms.add(first + ' ' + family);
            }
        }
        forms.addAll(together(name));
        forms.addAll(kazakh(List.of(name)));
        return List.copyOf(forms);
    }

    /** "Тамимом бен Хамадом Аль Тани": a name of many words, all in one case but those that say whose son he is. */
    private static List<String> together(String name) {
        String[] words = name.split(" ");
        List<String> forms = new ArrayList<>();
        for (int form = 0; words.length > 2 && form < CONSONANT.length; form++) {
            StringBuilder inflected = new StringBuilder();
            for (String word : words) {
                List<String> cases = NameLinks.of("particle").contains(Folding.fold(word)) ? List.of() : endings(word);
                inflected.append(inflected.isEmpty() ? "" : " ").append(form < cases.size() ? cases.get(form) : word);
            }
            forms.add(inflected.toString());
        }
        return forms;
    }

    private static List<String> endings(String word) {
        List<String> forms = new ArrayList<>();
        if (word.length() < 3 || !Cyrillic.begins(word) || word.equals(word.toUpperCase(Locale.ROOT))) {
            return forms;
        }
        for (String[] rule : RUSSIAN) {
            if (word.endsWith(rule[0])) {
                String stem = word.substring(0, word.length() - rule[0].length());
                for (int i = 1; i < rule.length; i++) {
                    forms.add(stem + rule[i]);
                }
                return forms;
            }
        }
        if ("бвгджзклмнпрстфхцчшщ".indexOf(word.charAt(word.length() - 1)) >= 0) {
            for (String ending : CONSONANT) {
                forms.add(word + ending);
            }
        }
        return forms;
    }

    /** Kazakh names with the endings of the cases. */
    static List<String> kazakh(List<String> names) {
        List<String> forms = new ArrayList<>(names);
        for (String name : names) {
            for (String ending : KAZAKH) {
                forms.add(name + ending);
            }
        }
        return forms;
    }
}
