package org.copydesk.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A headline without what pages hang on to their titles: "Rain at last - The Daily Planet", "NEWS | Africa | Rain at last". */
final class PageTitle {
    private static final Pattern SEPARATOR = Pattern.compile("\\s+(?:[|»·•—–-]|::?)\\s+|\\s*[|»]\\s*|:\\s+");
    private static final Pattern LAST_PART = Pattern.compile("^(.{15,}?)\\s+(?:[|»·•—–-]|::)\\s+([^|»·•]{2,40})$");
    private static final int FEW_WORDS = 4;
    private static final int SHORTEST = 3;
    private static final int MOST_PARTS = 8;

    private PageTitle() {
    }

    /**
     * The part of a title that a line of the page shows, which is its headline for certain; else the heading that it shows; else
     * the title without the site.
     *
     * @param title   what the page gives as its title, or null
     * @param heading what stands over the story when the title may say something else, or null
     * @param lines   what the page shows
     */
    static String of(String title, String site, String heading, List<String> lines) {
        if (title == null) {
            return null;
        }
        Map<String, String> parts = parts(title);
        String shown = "";
        for (String line : lines) {
            String part = line.length() > 2 * title.length() ? null : parts.get(letters(line));
            shown = part != null && part.length() > shown.length() ? part : shown;
        }
        if (!shown.isEmpty()) {
            return shown;
        }
        boolean headed = heading != null && heading.split(" ").length >= FEW_WORDS && lines.stream().anyMatch(line -> letters(line).equals(letters(heading)));
        return headed ? heading : without(site, title);
    }

    /** Every run of parts of some words, by its letters. */
    private static Map<String, String> parts(String title) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        List<Integer> ends = new ArrayList<>();
        Matcher separators = SEPARATOR.matcher(title);
        while (separators.find() && starts.size() <= MOST_PARTS) {
            ends.add(separators.start());
            starts.add(separators.end());
        }
        ends.add(title.length());
        Map<String, String> parts = new HashMap<>();
        for (int from = 0; from < starts.size(); from++) {
            for (int to = from; to < ends.size(); to++) {
                String part = title.substring(starts.get(from), Math.max(starts.get(from), ends.get(to))).strip();
                if (part.split("\\s+").length >= SHORTEST) {
                    parts.put(letters(part), part);
                }
            }
        }
        return parts;
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.codePoints().filter(Character::isLetterOrDigit).map(Character::toLowerCase).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static String without(String site, String title) {
        Matcher parts = LAST_PART.matcher(title);
        if (!parts.matches()) {
            return title;
        }
        String last = parts.group(2).strip();
        boolean isSite = site != null && (same(last, site) || same(last, site.replaceFirst("(?i)^the\\s+", "")));
        boolean looksLikeOne = title.contains("|") && last.split("\\s+").length <= FEW_WORDS;
        return isSite || looksLikeOne ? parts.group(1).strip() : title;
    }

    private static boolean same(String one, String other) {
        String a = letters(one);
        String b = letters(other);
        return !a.isEmpty() && (a.equals(b) || b.startsWith(a) || a.startsWith(b));
    }
}
