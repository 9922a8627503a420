package org.copydesk.enrich.events;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Makes the forms of Russian nouns from their nominative: the adjectives in front and the first noun change together, what depends on that noun stays
 * (глава государства). Only the usual endings; a form that nobody writes does no harm.
 */
final class RussianNouns {
    /** Endings of nominative, genitive, dative, accusative, instrumental and locative; six more where the plural is made too. The first that fits is taken. */
    private static final String[][] NOUNS = {
        {"ия", "ии", "ии", "ию", "ией", "ии", "ии", "ий", "иям", "ии", "иями", "иях"},
        {"ие", "ия", "ию", "ие", "ием", "ии", "ия", "ий", "иям", "ия", "иями", "иях"},
        {"ость", "ости", "ости", "ость", "остью", "ости", "ости", "остей", "остям", "ости", "остями", "остях"},
        {"щь", "щи", "щи", "щь", "щью", "щи", "щи", "щей", "щам", "щи", "щами", "щах"},
        {"усь", "уси", "уси", "усь", "усью", "уси"}, {"ань", "ани", "ани", "ань", "анью", "ани"},
        {"ипет", "ипта", "ипту", "ипет", "иптом", "ипте", "ипты", "иптов", "иптам", "ипты", "иптами", "иптах"},
        {"ец", "ца", "цу", "ец", "цем", "це", "цы", "цев", "цам", "цы", "цами", "цах"},
        {"ка", "ки", "ке", "ку", "кой", "ке", "ки", "ок", "кам", "ки", "ками", "ках"},
        {"га", "ги", "ге", "гу", "гой", "ге", "ги", "г", "гам", "ги", "гами", "гах"},
        {"ча", "чи", "че", "чу", "чей", "че", "чи", "ч", "чам", "чи", "чами", "чах"},
        {"ща", "щи", "ще", "щу", "щей", "ще", "щи", "щ", "щам", "щи", "щами", "щах"},
        {"ица", "ицы", "ице", "ицу", "ицей", "ице", "ицы", "иц", "ицам", "ицы", "ицами", "ицах"},
        {"а", "ы", "е", "у", "ой", "е", "ы", "", "ам", "ы", "ами", "ах"},
        {"я", "и", "е", "ю", "ей", "е", "и", "ей", "ям", "и", "ями", "ях"},
        {"о", "а", "у", "о", "ом", "е", "а", "", "ам", "а", "ами", "ах"},
        {"ь", "я", "ю", "ь", "ем", "е", "и", "ей", "ям", "и", "ями", "ях"},
        {"й", "я", "ю", "й", "ем", "е", "и", "ев", "ям", "и", "ями", "ях"},
        {"к", "ка", "ку", "к", "ком", "ке", "ки", "ков", "кам", "ки", "ками", "ках"},
        {"г", "га", "гу", "г", "гом", "ге", "ги", "гов", "гам", "ги", "гами", "гах"},
        {"х", "ха", "ху", "х", "хом", "хе", "хи", "хов", "хам", "хи", "хами", "хах"},
        {"ж", "жа", "жу", "ж", "жем", "же", "жи", "жей", "жам", "жи", "жами", "жах"},
        {"", "а", "у", "", "ом", "е", "ы", "ов", "ам", "ы", "ами", "ах"},
    };
    /** The same for what is written in the plural. */
    private static final String[][] PLURALS = {
        {"ции", "ций", "циям", "ции", "циями", "циях"}, {"ия", "ий", "иям", "ия", "иями", "иях"}, {"ти", "тей", "тям", "ти", "тями", "тях"}, {"ли", "лей", "лям", "ли", "лями", "лях"},
        {"лавы", "лав", "лавам", "лавы", "лавами", "лавах"}, {"траны", "тран", "транам", "траны", "транами", "транах"}, {"ороны", "орон", "оронам", "ороны", "оронами", "оронах"},
        {"ане", "ан", "анам", "ане", "анами", "анах"}, {"еги", "ег", "егам", "еги", "егами", "егах"}, {"силы", "сил", "силам", "силы", "силами", "силах"}, {"ены", "ен", "енам", "ены", "енами", "енах"}, {"ы", "ов", "ам", "ы", "ами", "ах"}, {"ки", "ков", "кам", "ки", "ками", "ках"},
        {"а", "", "ам", "а", "ами", "ах"}, {"и", "ей", "ям", "и", "ями", "ях"}, {"ные", "ных", "ным", "ные", "ными", "ных"},
    };
    private static final String[][] ADJECTIVES = {
        {"кий", "кого", "кому", "кий", "ким", "ком", "кие", "ких", "ким", "кие", "кими", "ких"}, {"ний", "него", "нему", "ний", "ним", "нем", "ние", "них", "ним", "ние", "ними", "них"},
        {"ный", "ного", "ному", "ный", "ным", "ном", "ные", "ных", "ным", "ные", "ными", "ных"}, {"вый", "вого", "вому", "вый", "вым", "вом", "вые", "вых", "вым", "вые", "выми", "вых"},
        {"чий", "чего", "чему", "чий", "чим", "чем", "чие", "чих", "чим", "чие", "чими", "чих"},
        {"кая", "кой", "кой", "кую", "кой", "кой", "кие", "ких", "ким", "кие", "кими", "ких"}, {"ая", "ой", "ой", "ую", "ой", "ой", "ые", "ых", "ым", "ые", "ыми", "ых"},
        {"яя", "ей", "ей", "юю", "ей", "ей", "ие", "их", "им", "ие", "ими", "их"}, {"ое", "ого", "ому", "ое", "ым", "ом", "ые", "ых", "ым", "ые", "ыми", "ых"},
        {"ые", "ых", "ым", "ые", "ыми", "ых"}, {"ие", "их", "им", "ие", "ими", "их"}, {"обе", "обеих", "обеим", "обе", "обеими", "обеих"}, {"оба", "обоих", "обоим", "оба", "обоими", "обоих"},
        {"две", "двух", "двум", "две", "двумя", "двух"}, {"два", "двух", "двум", "два", "двумя", "двух"},
    };
    private static final int CASES = Case.values().length;

    private RussianNouns() {
    }

    /**
     * Each form of a phrase with the cases that it may stand for.
     *
     * @param phrase the nominative; a noun whose other cases lose a vowel has their stem behind a sign: посол=посл
     * @param plural whether it is written in the plural and has no other number
     * @param living whether it is somebody: then the accusative is like the genitive
     */
    static Map<String, Set<Case>> forms(String phrase, boolean plural, boolean living) {
        return forms(phrase, plural, living, 2 * CASES);
    }

    /** Each form of what there is only one of, a country. */
    static Map<String, Set<Case>> ofName(String name, boolean plural) {
        return forms(name, plural, false, CASES);
    }

    private static Map<String, Set<Case>> forms(String phrase, boolean plural, boolean living, int most) {
        String[] words = phrase.split(" ");
        int noun = 0;
        while (noun + 1 < words.length && row(ADJECTIVES, words[noun]) != null && (plural || !words[noun].endsWith("ие"))) { // "лишение свободы"
            noun++;
        }
        int sign = words[noun].indexOf('=');
        String nominative = sign < 0 ? words[noun] : words[noun].substring(0, sign);
        String base = words[noun].substring(sign + 1);
        String[] row = row(plural ? PLURALS : NOUNS, base);
        String stem = base.substring(0, base.length() - row[0].length());
        Map<String, Set<Case>> forms = new HashMap<>();
        for (int at = 0; at < Math.min(most, row.length); at++) {
            Case cased = Case.values()[at % CASES];
            boolean asGenitive = cased == Case.ACCUSATIVE && living && (plural || at >= CASES || !row[0].endsWith("а") && !row[0].endsWith("я"));
            int like = asGenitive ? at - at % CASES + Case.GENITIVE.ordinal() : at;
            boolean written = at == 0 || cased == Case.ACCUSATIVE && at < CASES && !asGenitive && row[at].equals(row[0]);
            StringBuilder form = new StringBuilder();
            for (int w = 0; w < words.length; w++) {
                form.append(w == 0 ? "" : " ").append(w < noun ? adjective(words[w], like) : w > noun ? words[w] : written ? nominative : stem + row[like]);
            }
            forms.computeIfAbsent(form.toString(), f -> EnumSet.noneOf(Case.class)).add(cased);
        }
        return forms;
    }

    private static String adjective(String word, int at) {
        String[] row = row(ADJECTIVES, word);
        return word.substring(0, word.length() - row[0].length()) + row[at < row.length ? at : at % CASES];
    }

    /** The endings of a word, or null. */
    private static String[] row(String[][] endings, String word) {
        for (String[] row : endings) {
            if (word.endsWith(row[0])) {
                return row;
            }
        }
        return null;
    }
}
