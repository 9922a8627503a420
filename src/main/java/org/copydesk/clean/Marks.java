package org.copydesk.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.text.Span;
import org.copydesk.text.Tsv;

/**
 * What lines and the ends of paragraphs say of author, credit and picture, and strings that a page's machinery left in them:
 * lexicon/marks.tsv. Safe for all threads.
 */
final class Marks {
    private static final String NAME = "\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:[ ](?:" + NameParticles.OF_PERSONS + "[ ]){0,2}\\p{Lu}[\\p{L}\\p{M}.'’-]*){0,4}";
    private static final String SOURCE = "[\\p{Lu}\\d][\\p{L}\\p{M}\\d.'’&/-]*(?:[ ](?:of[ ]|the[ ])?[\\p{Lu}\\d][\\p{L}\\p{M}\\d.'’&/-]*){0,5}";
    private static final int REACH = 400;

    enum Where { LINE, BEGIN, END, WITHIN }

    /** A find, by offsets in the text it was found in; name and section may be null. */
    record Mark(Span span, Reason reason, String name, String section, String rule) {
    }

    private record Known(long bit, Reason reason, Where where, int reach, Pattern pattern, boolean named, boolean sectioned, String rule) {

        Mark mark(Matcher found) {
            String name = named ? found.group("name") : null;
            String section = sectioned ? found.group("section") : null;
            return new Mark(new Span(found.start(), found.end()), reason, name == null ? null : name.strip(), section == null ? null : section.strip(), rule);
        }
    }

    private static final List<Known> KNOWN = new ArrayList<>();
    /** A bit for each that is known; those without a hint are always to be tried. */
    private static final Hints HINTS;
    private static final long WITHOUT_HINT;
    private static final long LINES;

    static {
        List<String> hints = new ArrayList<>();
        List<Integer> bits = new ArrayList<>();
        long without = 0;
        long lines = 0;
        for (Tsv.Row row : Tsv.read("/lexicon/marks.tsv")) {
            Reason reason = Reason.valueOf(row.need("reason").toUpperCase(Locale.ROOT));
            String pattern = row.need("pattern").replace("%NAME%", NAME).replace("%SOURCE%", SOURCE);
            hints.addAll(row.list("hint"));
            row.list("hint").forEach(hint -> bits.add(KNOWN.size()));
            without |= row.list("hint").isEmpty() ? 1L << KNOWN.size() : 0;
            Where where = Where.valueOf(row.need("where").toUpperCase(Locale.ROOT));
            lines |= where == Where.LINE ? 1L << KNOWN.size() : 0;
            KNOWN.add(new Known(1L << KNOWN.size(), reason, where, row.get("reach") == null ? REACH : Integer.parseInt(row.get("reach")),
                    Pattern.compile(pattern, Pattern.UNICODE_CASE), pattern.contains("(?<name>"), pattern.contains("(?<section>"), row.need("rule")));
        }
        if (KNOWN.size() > Long.SIZE) {
            throw new IllegalStateException("lexicon/marks.tsv has more than " + Long.SIZE + " rows");
        }
        HINTS = new Hints(hints, bits);
        WITHOUT_HINT = without;
        LINES = lines;
    }

    private Marks() {
    }

    /** What this whole line is, or null. */
    static Mark line(String text) {
        return text.length() > REACH ? null : line(text, tried(text));
    }

    /** @param tried what {@link #tried} says of this text */
    static Mark line(String text, long tried) {
        for (long left = text.length() > REACH ? 0 : tried & LINES; left != 0; left &= left - 1) {
            Known known = KNOWN.get(Long.numberOfTrailingZeros(left));
            Matcher matcher = text.length() > known.reach ? null : known.pattern.matcher(text);
            if (matcher != null && matcher.matches()) {
                return known.mark(matcher);
            }
        }
        return null;
    }

    /** What stands at the beginning, at the end or inside of this paragraph, in no order. */
    static List<Mark> inside(String text, long tried) {
        List<Mark> found = new ArrayList<>();
        for (long left = tried & ~LINES; left != 0; left &= left - 1) {
            Known known = KNOWN.get(Long.numberOfTrailingZeros(left));
            switch (known.where) {
                case BEGIN -> begin(known, text, found);
                case END -> end(known, text, found);
                default -> within(known, text, found);
            }
        }
        return found;
    }

    private static void begin(Known known, String text, List<Mark> found) {
        Matcher matcher = known.pattern.matcher(text).region(0, Math.min(text.length(), known.reach)).useTransparentBounds(true);
        if (matcher.lookingAt()) {
            found.add(known.mark(matcher));
        }
    }

    private static void end(Known known, String text, List<Mark> found) {
        int from = Math.max(0, text.length() - known.reach);
        if ((known.bit & (WITHOUT_HINT | HINTS.in(text, from, text.length()))) == 0) {
            return;
        }
        int end = text.stripTrailing().length();
        Matcher matcher = known.pattern.matcher(text).region(from, text.length()).useTransparentBounds(true);
        while (matcher.find()) {
            if (matcher.end() == end) {
                found.add(known.mark(matcher));
            }
        }
    }

    private static void within(Known known, String text, List<Mark> found) {
        Matcher matcher = known.pattern.matcher(text);
        while (matcher.find()) {
            if (matcher.end() > matcher.start()) {
                found.add(known.mark(matcher));
            }
        }
    }

    /** Which of all marks may be in a text, a bit for each. */
    static long tried(String text) {
        return WITHOUT_HINT | HINTS.in(text, 0, text.length());
    }
}
