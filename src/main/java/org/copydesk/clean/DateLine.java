package org.copydesk.clean;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.clean.DateLabels.Kind;
import org.copydesk.text.CalendarNames;
import org.copydesk.text.Folding;
import org.copydesk.text.WrittenDays;
import org.copydesk.text.WrittenDays.Day;

/** A line that says when something was published, and hardly anything else than a place, a section or an address: "Published: May 11, 2022, 09:15 GMT",
 * "Kathmandu, 18 February 2020", "POLITICS | 14:29 / 05.04.2024", "12.08.2018 18:40 | Просмотров: 1 017". */
final class DateLine {
    private static final int LONGEST = 120;
    private static final Pattern TIME = Pattern.compile("\\d{1,2}[:.h]\\d{2}(?:[:.]\\d{2})?(?:\\.\\d+)?|[+-]\\d{2}:?\\d{2}");
    /** Of a page, or what its template has left in the place of a number: "{{hits}}". */
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S+|\\{\\{[^{}]*}}");
    /** What stands between a place, a section and a source. */
    private static final Pattern SIGNS = Pattern.compile("\\s*[|/•·,;()]\\s*|\\s[-–—]+\\s");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern WEEKDAY = Pattern.compile("\\p{L}{3,12}day");
    private static final Pattern AROUND = Pattern.compile("^\\P{L}+|\\P{L}+$");
    /** Shorter names of weekdays are other words, too. */
    private static final int ABBREVIATED = 3;
    private static final int FEW_LETTERS = 3;
    private static final int LETTERS_BESIDE = 30;

    private DateLine() {
    }

    /** The day that such a line names, or null when it is no such line. */
    static Day of(String line) {
        if (line.length() > LONGEST || !Letters.hasDigit(line)) {
            return null;
        }
        List<Day> days = WrittenDays.find(line);
        if (days.isEmpty() || days.size() > 2) {
            return null;
        }
        StringBuilder rest = new StringBuilder(line);
        for (int i = days.size() - 1; i >= 0; i--) {
            rest.replace(days.get(i).span().start(), days.get(i).span().end(), " ");
        }
        String left = left(TIME.matcher(ADDRESS.matcher(rest).replaceAll(" ")).replaceAll(" "));
        long letters = left.codePoints().filter(Character::isLetterOrDigit).count();
        boolean saysSo = letters <= LETTERS_BESIDE && saysSo(rest) && Marks.line(line) == null;
        boolean nothingElse = letters <= FEW_LETTERS || saysSo || namesOnly(AROUND.matcher(left).replaceAll(""));
        boolean wholeDay = days.get(0).year() != null || days.get(0).weekday() != null || days.get(0).span().length() * 3 > line.length();
        return nothingElse && wholeDay ? days.get(0) : null;
    }

    /** Whether this is a place, a section, or several of them with a source: "ANI | Dhaka". */
    private static boolean namesOnly(String left) {
        return isPlaceOrSection(left) || SIGNS.splitAsStream(left).allMatch(name -> name.isBlank() || isPlaceOrSection(name.strip()) || Sources.exact(name.strip()) != null);
    }

    private static boolean isPlaceOrSection(String name) {
        return Places.isKnown(name) || SectionLabels.is(name);
    }

    /** What is left of such a line when all words are taken away that stand beside a day. */
    private static String left(String rest) {
        StringBuilder left = new StringBuilder(rest);
        Matcher words = WORD.matcher(rest);
        int number = -1;
        boolean counting = false;
        while (words.find()) {
            String word = words.group().toLowerCase(Locale.ROOT);
            boolean digits = word.chars().allMatch(Character::isDigit);
            boolean counted = DateLabels.is(word, Kind.COUNTED);
            if (counted || digits && counting || DateLabels.is(word, Kind.BESIDE) || DateLabels.is(word, Kind.PUBLISHED) || isWeekday(word)) {
                blank(left, counted && number >= 0 ? number : words.start(), words.end());
            }
            counting = counted && number < 0 || digits && counting;
            number = !digits ? -1 : number < 0 ? words.start() : number;
        }
        return left.toString();
    }

    private static boolean isWeekday(String word) {
        return WEEKDAY.matcher(word).matches() || word.length() > ABBREVIATED && CalendarNames.WEEKDAYS.containsKey(Folding.fold(word));
    }

    private static void blank(StringBuilder text, int start, int end) {
        for (int i = start; i < end; i++) {
            text.setCharAt(i, ' ');
        }
    }

    /** Whether a word such as "published" is in it. */
    static boolean saysSo(CharSequence rest) {
        return WORD.matcher(rest).results().anyMatch(word -> DateLabels.is(word.group().toLowerCase(Locale.ROOT), Kind.PUBLISHED));
    }
}
