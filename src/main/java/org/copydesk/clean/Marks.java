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
    private static final String NAME = "\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:[ ](?:(?:van|von|der|de|den|del|al|bin|ibn|da|di|dos|du|la|le|el)[ ]){0,2}\\p{Lu}[\\p{L}\\p{M}.'’-]*){0,4}";
    private static final String SOURCE = "[\\p{Lu}\\d][\\p{L}\\p{M}\\d.'’&/-]*(?:[ ](?:of[ ]|the[ ])?[\\p{Lu}\\d][\\p{L}\\p{M}\\d.'’&/-]*){0,5}";
    private static final int LONGEST_LINE = 400;
    private static final int LOOKED_AT = 400;

    enum Where { LINE, BEGIN, END, WITHIN }

    /** A find, by offsets in the text it was found in; name and section may be null. */
    record Mark(Span span, Reason reason, String name, String section, String rule) {
    }

    private record Known(Reason reason, Where where, List<String> hints, Pattern pattern, String rule) {

        boolean hinted(String small, LetterPairs pairs) {
            for (String hint : hints) {
                if (pairs.mayHave(hint) && small.contains(hint)) {
                    return true;
                }
            }
            return hints.isEmpty();
        }
    }

    private static final List<Known> KNOWN = new ArrayList<>();

    static {
        for (Tsv.Row row : Tsv.read("/lexicon/marks.tsv")) {
            Reason reason = Reason.valueOf(row.need("reason").toUpperCase(Locale.ROOT));
            String pattern = row.need("pattern").replace("%NAME%", NAME).replace("%SOURCE%", SOURCE);
            KNOWN.add(new Known(reason, Where.valueOf(row.need("where").toUpperCase(Locale.ROOT)), row.list("hint"), Pattern.compile(pattern),
                    row.need("rule")));
        }
    }

    private Marks() {
    }

    /** What this whole line is, or null. */
    static Mark line(String text) {
        if (text.length() > LONGEST_LINE) {
            return null;
        }
        String small = text.toLowerCase(Locale.ROOT);
        LetterPairs pairs = new LetterPairs(small);
        for (Known known : KNOWN) {
            if (known.where == Where.LINE && known.hinted(small, pairs)) {
                Matcher matcher = known.pattern.matcher(text);
                if (matcher.matches()) {
                    return new Mark(new Span(0, text.length()), known.reason, group(matcher, "name"), group(matcher, "section"), known.rule);
                }
            }
        }
        return null;
    }

    /** What stands at the beginning, at the end or inside of this paragraph, in no order. */
    static List<Mark> inside(String text) {
        List<Mark> found = new ArrayList<>();
        String small = text.toLowerCase(Locale.ROOT);
        LetterPairs pairs = new LetterPairs(small);
        for (Known known : KNOWN) {
            if (known.where != Where.LINE && known.hinted(small, pairs)) {
                Matcher matcher = known.pattern.matcher(text);
                int from = known.where == Where.END ? Math.max(0, text.length() - LOOKED_AT) : 0;
                int to = known.where == Where.BEGIN ? Math.min(text.length(), LOOKED_AT) : text.length();
                matcher.region(from, to).useTransparentBounds(true);
                while (matcher.find()) {
                    boolean fits = known.where == Where.WITHIN || known.where == Where.BEGIN && matcher.start() == 0
                            || known.where == Where.END && matcher.end() == text.stripTrailing().length();
                    if (fits && matcher.end() > matcher.start()) {
                        found.add(new Mark(new Span(matcher.start(), matcher.end()), known.reason, group(matcher, "name"), group(matcher, "section"), known.rule));
                    }
                }
            }
        }
        return found;
    }

    private static String group(Matcher matcher, String group) {
        boolean there = matcher.pattern().pattern().contains("(?<" + group + ">") && matcher.group(group) != null;
        return there ? matcher.group(group).strip() : null;
    }
}
