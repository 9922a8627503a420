package org.copydesk.clean;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.text.WrittenDays;

/** The date that scrapers put before the first words of a text, on the same line: "date 2023-04-06 ASTANA. KAZINFORM –". */
final class DatePrefix {
    private static final Pattern LABEL = Pattern.compile("(?iu)^" + DateLabels.alternatives(DateLabels.Kind.LABEL) + "(?: on)?\\s*:?\\s+");
    private static final int LONGEST = 60;

    private DatePrefix() {
    }

    /** Where the text behind such a date begins; 0 when there is no such date, or nothing behind it. */
    static int end(String text) {
        String head = text.substring(0, Math.min(LONGEST, text.length()));
        Matcher label = LABEL.matcher(head);
        int start = label.find() ? label.end() : 0;
        List<WrittenDays.Day> days = WrittenDays.find(head);
        if (days.isEmpty() || days.get(0).span().start() != start || days.get(0).year() == null) {
            return 0;
        }
        int end = days.get(0).span().end();
        boolean numbers = Character.isDigit(text.charAt(end - 1)) && days.get(0).span().length() == "2023-04-06".length() && text.charAt(start + 4) == '-';
        boolean parted = end < text.length() && text.charAt(end) == ' ' && text.substring(end).chars().anyMatch(Character::isLetter);
        boolean behindIsTime = parted && Character.isDigit(text.substring(end).stripLeading().charAt(0));
        return parted && !behindIsTime && (start > 0 || numbers) ? end : 0;
    }
}
