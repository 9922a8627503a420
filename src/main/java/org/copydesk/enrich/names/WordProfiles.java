package org.copydesk.enrich.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.copydesk.text.Models;

/**
 * What much reading tells of a word ({@code words.model}): how often it has a capital letter inside a sentence, and which words
 * keep the same company. Keys are folded words, those with a capital behind a ^. Immutable.
 */
final class WordProfiles {
    private static final int UNKNOWN = 255;
    private static final int NONE = UNKNOWN << 16 | UNKNOWN << 8 | UNKNOWN;
    private final Map<String, Integer> small = new HashMap<>();
    private final Map<String, Integer> capital = new HashMap<>();

    private WordProfiles() {
    }

    static WordProfiles open() {
        WordProfiles words = new WordProfiles();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(new GZIPInputStream(Models.open("words.model")), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t");
                boolean capital = cells[0].length() > 1 && cells[0].charAt(0) == '^';
                (capital ? words.capital : words.small).put(capital ? cells[0].substring(1) : cells[0],
                        Integer.parseInt(cells[1]) << 16 | Integer.parseInt(cells[2]) << 8 | Integer.parseInt(cells[3]));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** The three numbers of a word in one; look into it with the methods below. */
    int of(String folded, boolean capitalised) {
        return (capitalised ? capital : small).getOrDefault(folded, NONE);
    }

    /** Whether the word was not met in that writing. */
    static boolean isUnknown(int profile) {
        return profile == NONE;
    }

    /** From 0 (never) to 4 (always); 255: not known. */
    static int capitals(int profile) {
        return profile >> 16;
    }

    /** One of few large groups of words. */
    static int family(int profile) {
        return profile >> 8 & 255;
    }

    /** One of many small groups of words. */
    static int kin(int profile) {
        return profile & 255;
    }
}
