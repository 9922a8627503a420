package org.copydesk.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Phrases with gaps, found in the words of a line. In a phrase {@code *} stands for up to eight words, or none, and {@code #} for a number.
 * Immutable, safe for all threads.
 */
final class Phrases<E> {
    private static final int WIDEST_GAP = 8;

    /** How much of a line a phrase must be. */
    enum Where { WHOLE, BEGIN, WITHIN }

    private record Phrase<E>(String[] words, Where where, E meaning) {
    }

    /** By their first word: all, and those that may stand in the middle of a line. */
    private final Map<String, List<Phrase<E>>> atBeginning = new HashMap<>();
    private final Map<String, List<Phrase<E>>> within = new HashMap<>();

    /** For making the table, before anybody reads it. A phrase begins with a word or a number. */
    void add(String phrase, Where where, E meaning) {
        String[] parts = phrase.strip().split("\\s+");
        List<String> words = new ArrayList<>();
        for (String part : parts) {
            if (part.equals("*") || part.equals("#")) {
                words.add(part);
            } else {
                words.addAll(List.of(Words.of(part)));
            }
        }
        if (words.isEmpty() || words.get(0).equals("*")) {
            throw new IllegalArgumentException("a phrase begins with a word: " + phrase);
        }
        Phrase<E> made = new Phrase<>(words.toArray(String[]::new), where, meaning);
        atBeginning.computeIfAbsent(words.get(0), w -> new ArrayList<>()).add(made);
        if (where == Where.WITHIN) {
            within.computeIfAbsent(words.get(0), w -> new ArrayList<>()).add(made);
        }
    }

    /** What the words say, by the longest phrase that fits; null when none does. */
    E find(String[] words) {
        Phrase<E> best = null;
        for (int i = 0; i < words.length; i++) {
            List<Phrase<E>> begun = (i == 0 ? atBeginning : within).get(words[i]);
            for (int p = 0; begun != null && p < begun.size(); p++) {
                Phrase<E> phrase = begun.get(p);
                if ((best == null || phrase.words.length > best.words.length) && fits(phrase, 0, words, i)) {
                    best = phrase;
                }
            }
        }
        return best == null ? null : best.meaning;
    }

    private static <E> boolean fits(Phrase<E> phrase, int part, String[] words, int at) {
        if (part == phrase.words.length) {
            return phrase.where != Where.WHOLE || at == words.length;
        }
        if (!phrase.words[part].equals("*")) {
            return at < words.length && phrase.words[part].equals(words[at]) && fits(phrase, part + 1, words, at + 1);
        }
        for (int next = at; next <= Math.min(words.length, at + WIDEST_GAP); next++) {
            if (fits(phrase, part + 1, words, next)) {
                return true;
            }
        }
        return false;
    }
}
