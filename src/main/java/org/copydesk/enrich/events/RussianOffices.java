package org.copydesk.enrich.events;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who was said to hold which office so far in one article: later the office alone means him ("министр", "глава государства"), or a name that is not known. */
final class RussianOffices {
    /** The words for whoever leads a country. */
    private static final Set<String> HEADS_OF_STATE = Set.of("президент", "глава государства", "лидер", "президент страны", "глава республики", "лидер страны");
    private static final List<String> PLURAL = List.of("ы", "ов", "еи", "ам", "ям", "ами", "ями", "ах", "ях");
    /** Alone this says nothing: it depends on what he is the head of. */
    private static final String OF_WHATEVER = "глава";
    /** In letters: what stays of a short name and of a long one, and how long the ending of a case can be. */
    private static final int SHORT = 3;
    private static final int LONG = 5;
    private static final int ENDING = 2;
    private final RussianSenses senses;
    private final Map<String, RussianPlayer> holders = new HashMap<>();
    /** Those named so far, by the last word without its ending: their names may be unknown in another case. */
    private final Map<String, RussianPlayer> strangers = new HashMap<>();
    /** Offices that were held for several countries: they mean nobody alone. */
    private final Set<String> shared = new HashSet<>();

    RussianOffices(RussianSenses senses) {
        this.senses = senses;
    }

    /** The same player; with a country and a person when only the office is written and its holder was named before. */
    RussianPlayer known(RussianPlayer player) {
        List<String> offices = offices(player);
        boolean named = player.person() || player.entity() == null && !player.place() && !offices.isEmpty();
        if (player.country() != null && named && senses.prose.isCapitalised(player.end() - 1)) {
            strangers.put(stem(player.end() - 1), player);
        }
        for (String office : offices) {
            RussianPlayer holder = holders.get(office);
            if (player.known() && player.country() != null) {
                shared.addAll(holder != null && !player.country().equals(holder.country()) ? List.of(office) : List.of());
                holders.put(office, player);
            } else if (!player.known() && !several(player) && holder != null && !shared.contains(office)) {
                return new RussianPlayer(player.first(), player.end(), player.link(), player.cases(), player.owner(), holder.country(), holder.entity(), false);
            }
        }
        return player;
    }

    /** Somebody whose name stood behind an office before; null when none does. */
    RussianPlayer stranger(int first, int sentenceEnd) {
        int end = first;
        while (end < sentenceEnd && senses.prose.isWord(end) && senses.prose.isCapitalised(end)) {
            end++;
        }
        RussianPlayer same = end > first ? strangers.get(stem(end - 1)) : null;
        int longer = same == null ? 0 : Math.abs(senses.prose.token(end - 1).length() - senses.prose.token(same.end() - 1).length());
        return same == null || longer > ENDING ? null : new RussianPlayer(first, end, "", RussianNames.ofStranger(senses.prose.folded(end - 1)), Cue.NONE, same.country(), same.entity(), false);
    }

    private String stem(int token) {
        String word = senses.prose.folded(token);
        return word.substring(0, Math.min(LONG, Math.min(word.length(), Math.max(SHORT, word.length() - ENDING))));
    }

    /** "Послов": more than one. */
    boolean several(RussianPlayer player) {
        String word = senses.prose.folded(player.first());
        return PLURAL.stream().anyMatch(word::endsWith);
    }

    private List<String> offices(RussianPlayer player) {
        for (int i = player.first(); i < player.end(); i++) {
            if (senses.is(i, "official") || senses.is(i, "posting")) {
                return senses.noun(i).entries().stream().map(RussianVocabulary.Noun::word).filter(word -> !word.equals(OF_WHATEVER)).map(word -> HEADS_OF_STATE.contains(word) ? "президент" : word).distinct().toList();
            }
        }
        return List.of();
    }
}
