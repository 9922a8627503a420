package org.copydesk.clean;

import java.util.List;
import java.util.regex.Pattern;
import org.copydesk.text.WrittenDays;
import org.copydesk.text.WrittenDays.Day;

/** A line that says when something was published, and hardly anything else: "Published: May 11, 2022, 09:15 GMT", "Kathmandu, 18 February 2020". */
final class DateLine {
    private static final int LONGEST = 120;
    private static final Pattern BESIDE = Pattern.compile("(?iu)\\b(?:published|posted|updated|last|modified|first|created|date|dated|on|at|by|time|issued|released|"
            + "am|pm|a\\.m\\.|p\\.m\\.|gmt|utc|est|edt|et|pst|pdt|cet|cest|bst|ist|msk|h|hrs|uhr|min|read|minutes?|"
            + "опубликовано|обновлено|дата|время|г|года|в|жарияланды|veröffentlicht|aktualisiert|stand|publié|mis|à|jour|le|publicado|actualizado|el|yayınlanma|güncelleme|tarihi)\\b"
            + "|\\d+\\s(?:views?|reads?|comments?|shares?|просмотр\\p{L}*)\\b"
            + "|\\d{1,2}[:.h]\\d{2}(?:[:.]\\d{2})?(?:\\.\\d+)?|[+-]\\d{2}:?\\d{2}|\\p{L}{3,12}day");
    private static final Pattern SAYS_SO = Pattern.compile("(?iu)\\b(?:published|posted|updated|modified|issued|released|created|опубликован\\p{L}*|обновлен\\p{L}*|жарияла\\p{L}*|"
            + "veröffentlicht|aktualisiert|publié|publicado|actualizado|pubblicato|güncelleme|yayınlan\\p{L}*)\\b");
    private static final Pattern AROUND = Pattern.compile("^\\P{L}+|\\P{L}+$");
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
        String left = BESIDE.matcher(rest).replaceAll(" ");
        long letters = left.codePoints().filter(Character::isLetterOrDigit).count();
        boolean saysSo = letters <= LETTERS_BESIDE && SAYS_SO.matcher(rest).find() && Marks.line(line) == null;
        boolean nothingElse = letters <= FEW_LETTERS || saysSo || Places.isKnown(AROUND.matcher(left).replaceAll(""));
        boolean wholeDay = days.get(0).year() != null || days.get(0).weekday() != null || days.get(0).span().length() * 3 > line.length();
        return nothingElse && wholeDay ? days.get(0) : null;
    }
}
