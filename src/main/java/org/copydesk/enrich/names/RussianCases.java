package org.copydesk.enrich.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.copydesk.text.Cyrillic;
import org.copydesk.text.Folding;

/**
 * Russian phrases in all cases: the adjectives in front and the first noun change together, what depends on that noun stays:
 * министра иностранных дел, Кыргызской Республики, Республике Казахстан. And names back in the nominative.
 */
final class RussianCases {
    /** Endings of nominative, genitive, dative, accusative, instrumental and prepositional; the first that fits is taken. */
    private static final String[][] ADJECTIVES = {
        {"ский", "ского", "скому", "ского", "ским", "ском"}, {"ный", "ного", "ному", "ного", "ным", "ном"}, {"вый", "вого", "вому", "вого", "вым", "вом"},
        {"ший", "шего", "шему", "шего", "шим", "шем"}, {"ая", "ой", "ой", "ую", "ой", "ой"}, {"яя", "ей", "ей", "юю", "ей", "ей"},
        {"ые", "ых", "ым", "ые", "ыми", "ых"}, {"ое", "ого", "ому", "ое", "ым", "ом"},
    };
    private static final String[][] NOUNS = {
        {"ипет", "ипта", "ипту", "ипет", "иптом", "ипте"}, {"ство", "ства", "ству", "ство", "ством", "стве"}, {"ие", "ия", "ию", "ие", "ием", "ии"},
        {"посол", "посла", "послу", "посла", "послом", "посла"}, {"авел", "авла", "авлу", "авла", "авлом", "авле"}, {"ия", "ии", "ии", "ию", "ией", "ии"},
        {"ка", "ки", "ке", "ку", "кой", "ке"}, {"га", "ги", "ге", "гу", "гой", "ге"}, {"а", "ы", "е", "у", "ой", "е"}, {"я", "и", "е", "ю", "ей", "е"},
        {"ь", "я", "ю", "я", "ем", "е"}, {"й", "я", "ю", "я", "ем", "е"}, {"ты", "тов", "там", "ты", "тами", "тах"},
    };
    private static final List<String> OBLIQUE = List.of("ой", "ей", "ому", "ему", "ым", "им", "ом");
    private static final String[] CONSONANT = {"", "а", "у", "а", "ом", "е"};
    private static final int CASES = 6;
    /** The ending of a surname in another case, behind a given name that stands in it too, and that of its nominative. */
    private static final String[][] HIS_SURNAMES = {
        {"ского", "ский"}, {"скому", "ский"}, {"ским", "ский"}, {"ском", "ский"}, {"цкого", "цкий"}, {"цкому", "цкий"}, {"цким", "цкий"},
        {"овым", "ов"}, {"евым", "ев"}, {"ёвым", "ёв"}, {"иным", "ин"}, {"еем", "ей"}, {"ея", "ей"}, {"ею", "ей"},
        {"ием", "ий"}, {"ия", "ий"}, {"ию", "ий"}, {"ой", "а"}, {"чем", "ч"}, {"шем", "ш"}, {"цем", "ц"}, {"ом", ""}, {"а", ""}, {"у", ""},
    };
    private static final String[][] HER_SURNAMES = {
        {"овой", "ова"}, {"ову", "ова"}, {"евой", "ева"}, {"еву", "ева"}, {"иной", "ина"}, {"ину", "ина"}, {"ской", "ская"}, {"скую", "ская"},
    };

    private RussianCases() {
    }

    /** The phrase and its other cases; alone when it is not written in Cyrillic letters. */
    static List<String> of(String phrase) {
        if (!Cyrillic.begins(phrase)) {
            return List.of(phrase);
        }
        String[] words = phrase.split(" ");
        int noun = 0;
        while (noun + 1 < words.length && row(ADJECTIVES, words[noun]) != null) {
            noun++;
        }
        Set<String> forms = new LinkedHashSet<>(List.of(phrase));
        for (int i = 1; i < CASES; i++) {
            List<String> form = new ArrayList<>();
            for (int w = 0; w < words.length; w++) {
                form.add(w > noun ? words[w] : inflected(w < noun ? ADJECTIVES : NOUNS, words[w], i));
            }
            forms.add(String.join(" ", form));
        }
        return List.copyOf(forms);
    }

    /** A name as it stands in a sentence (Алексеем Бородавкиным) in the nominative, where the given name is known; else as it is. */
    static String nominative(String name) {
        int space = name.indexOf(' ');
        String given = space < 0 || !Cyrillic.begins(name) ? null : GivenNames.nominative(name.substring(0, space));
        if (given == null || given.equalsIgnoreCase(name.substring(0, space))) {
            return name;
        }
        String family = name.substring(space);
        for (String[] ending : given.endsWith("а") || given.endsWith("я") ? HER_SURNAMES : HIS_SURNAMES) {
            if (family.endsWith(ending[0]) && family.length() > ending[0].length() + 2) {
                return given + family.substring(0, family.length() - ending[0].length()) + ending[1];
            }
        }
        return given + family;
    }

    /** What a folded surname may be in the nominative: камиловым is of Камилов. */
    static List<String> surnames(String folded) {
        List<String> found = new ArrayList<>();
        for (String[][] endings : List.of(HIS_SURNAMES, HER_SURNAMES)) {
            for (String[] ending : endings) {
                if (folded.endsWith(Folding.fold(ending[0])) && folded.length() > ending[0].length() + 2) {
                    found.add(folded.substring(0, folded.length() - ending[0].length()) + Folding.fold(ending[1]));
                }
            }
        }
        return found;
    }

    private static String inflected(String[][] endings, String word, int number) {
        String[] row = row(endings, word);
        if (row != null) {
            return word.substring(0, word.length() - row[0].length()) + row[number];
        }
        return "бвгджзклмнпрстфхцчшщ".indexOf(word.charAt(word.length() - 1)) >= 0 ? word + CONSONANT[number] : word;
    }

    private static String[] row(String[][] endings, String word) {
        for (String[] row : endings) {
            if (word.endsWith(row[0])) {
                return row;
            }
        }
        return null;
    }

    /** Whether a folded word has the ending of an adjective before a noun in an oblique case: южной, центральному. */
    static boolean isAdjective(String folded) {
        return OBLIQUE.stream().anyMatch(folded::endsWith);
    }
}
