package org.copydesk.enrich.events;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.copydesk.enrich.names.Entity;
import org.copydesk.text.Folding;
import org.copydesk.text.Tsv;

/** In which cases a Russian name can stand as it is written: those of countries and capitals from their table, others by their ending. Immutable, safe for all threads. */
final class RussianNames {
    /** A name in capitals or on one of these vowels never changes: США, Чили. */
    private static final String UNCHANGING = "иуоеэюы";
    private static final String CONSONANTS = "бвгджзклмнпрстфхцчшщйь";
    private static final String LATIN_CONSONANTS = "bcdfghjklmnpqrstvwxzy";
    /** Endings of the other cases of a name whose nominative ends in a consonant; the first that fits is taken. */
    private static final String[][] HIS = {
        {"ского", "GA"}, {"цкого", "GA"}, {"скому", "D"}, {"цкому", "D"}, {"ским", "I"}, {"цким", "I"}, {"ский", "N"}, {"цкий", "N"},
        {"ом", "I"}, {"ем", "I"}, {"ым", "I"}, {"им", "I"}, {"а", "GA"}, {"я", "GA"}, {"у", "D"}, {"ю", "D"}, {"е", "L"}, {"", "N"},
    };
    /** The same of one that ends in a vowel. */
    private static final String[][] HER = {
        {"ая", "N"}, {"скои", "GDIL"}, {"ую", "A"}, {"овои", "GDIL"}, {"евои", "GDIL"}, {"инои", "GDIL"}, {"ои", "I"}, {"еи", "I"}, {"а", "N"}, {"я", "N"},
        {"ы", "G"}, {"и", "GD"}, {"е", "DL"}, {"у", "A"}, {"ю", "A"}, {"", "NGDAIL"},
    };
    private final Map<String, Set<Case>> places = new HashMap<>();

    RussianNames() {
        for (Tsv.Row row : Tsv.read("/lexicon/countries.tsv")) {
            row.list("ru").forEach(this::add);
            row.list("ru_capital").forEach(this::add);
        }
    }

    private void add(String name) {
        boolean plural = name.endsWith("ы") && !name.contains(" ") || name.endsWith("Штаты") || name.endsWith("Эмираты") || name.endsWith("Острова");
        if (changes(name)) {
            RussianNouns.ofName(name, plural).forEach((form, cases) -> places.computeIfAbsent(Folding.fold(form), f -> EnumSet.noneOf(Case.class)).addAll(cases));
        }
    }

    private static boolean changes(String name) {
        return !name.equals(name.toUpperCase(java.util.Locale.ROOT)) && (name.endsWith("ы") || UNCHANGING.indexOf(name.charAt(name.length() - 1)) < 0);
    }

    /** Of a country or town, as it is written. */
    Set<Case> ofPlace(String written) {
        Set<Case> known = places.get(Folding.fold(written));
        return known != null ? known : changes(written) ? byEnding(HER, Folding.fold(written), Case.NOMINATIVE, Case.GENITIVE, Case.ACCUSATIVE) : Case.ANY;
    }

    /** Of a person or organization, whose entity bears the name in the nominative, in Latin or Cyrillic letters. */
    Set<Case> of(String written, Entity entity) {
        String folded = Folding.fold(written);
        String name = Folding.fold(entity.name());
        if (name.equals(folded) && Character.UnicodeBlock.of(last(name)) == Character.UnicodeBlock.CYRILLIC) { // nobody knows its nominative
            return ofStranger(folded);
        }
        char last = last(name);
        boolean his = CONSONANTS.indexOf(last) >= 0 || LATIN_CONSONANTS.indexOf(last) >= 0 || entity.name().endsWith("й");
        char end = written.charAt(written.length() - 1);
        if (!changes(written) && (!his || end == 'и' || end == 'о' && !folded.endsWith("ого") || end == 'э')) {
            return last == 'a' || last == 'а' || last == 'я' ? byEnding(HER, folded) : Case.ANY;
        }
        return byEnding(his ? HIS : HER, folded);
    }

    /** Of a person with a name that is not known. */
    static Set<Case> ofStranger(String folded) {
        Set<Case> cases = EnumSet.of(Case.NOMINATIVE);
        cases.addAll(byEnding(HIS, folded));
        return cases;
    }

    private static char last(String name) {
        return name.charAt(name.length() - 1);
    }

    private static Set<Case> byEnding(String[][] endings, String folded, Case... bare) {
        for (String[] ending : endings) {
            if (folded.endsWith(ending[0])) {
                Set<Case> cases = EnumSet.noneOf(Case.class);
                for (Case cased : Case.values()) {
                    if (ending[1].indexOf(cased.name().charAt(0)) >= 0) {
                        cases.add(cased);
                    }
                }
                cases.addAll(ending[0].isEmpty() || ending[0].equals("а") ? java.util.List.of(bare) : java.util.List.of());
                return cases;
            }
        }
        return Case.ANY;
    }
}
