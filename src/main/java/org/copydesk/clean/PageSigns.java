package org.copydesk.clean;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.copydesk.parse.Markup;
import org.copydesk.text.Tsv;

/** What a page says of a line, as numbers for {@link LineFeatures}: its element, the elements around it, and the words in their names (lexicon/classwords.tsv). */
final class PageSigns {
    static final int SIZE = 24;
    private static final String[] AROUND = {"article", "main", "aside", "nav", "footer", "header", "form", "figure", "table", "ul", "ol", "blockquote", "section"};
    private static final int HEADING = 1;
    private static final int LABEL = 4;
    private static final double FIRST_HEADING = 3;
    private static final double OF_LABELS = 2;
    private static final float GOOD = -2;
    private static final Map<String, Float> CLASS_WORDS = new HashMap<>();

    static {
        for (Tsv.Row row : Tsv.read("/lexicon/classwords.tsv")) {
            String reason = row.need("reason");
            float code = reason.equals("body") ? GOOD : Reason.valueOf(reason.toUpperCase(Locale.ROOT)).ordinal();
            row.list("words").forEach(word -> CLASS_WORDS.put(word, code));
        }
    }

    private PageSigns() {
    }

    static void put(Markup markup, float[] values, int at) {
        if (markup == null) {
            Arrays.fill(values, at, at + SIZE, -1);
            return;
        }
        String tag = markup.tag();
        int i = at;
        values[i++] = tag.equals("p") ? 1 : 0;
        values[i++] = tag.length() == 2 && tag.charAt(0) == 'h' ? tag.charAt(1) - '0' : 0;
        values[i++] = tag.equals("li") || tag.equals("dd") || tag.equals("dt") ? 1 : 0;
        values[i++] = tag.equals("div") || tag.equals("section") || tag.equals("article") ? 1 : 0;
        values[i++] = tag.equals("figcaption") || tag.equals("caption") || tag.equals("button") || tag.equals("legend") || tag.equals("summary") ? 1 : 0;
        values[i++] = (float) markup.linkDensity();
        values[i++] = markup.box().depth();
        String path = " " + markup.path() + " ";
        for (String element : AROUND) {
            values[i++] = path.contains(" " + element + " ") ? 1 : 0;
        }
        names(markup.box().names(), values, i);
    }

    /** What speaks against a line with these numbers being of the body: it is a page's first heading, or the label of a picture or a button. In log-odds. */
    static double against(float[] row, int at) {
        return (row[at + HEADING] == 1 ? FIRST_HEADING : 0) + (row[at + LABEL] == 1 ? OF_LABELS : 0);
    }

    /** The reason that the innermost telling word gives, how many such words there are, how many that speak for a body, and the innermost of both. */
    private static void names(String names, float[] values, int at) {
        float last = -1;
        float lastBad = -1;
        int bad = 0;
        int good = 0;
        int start = 0;
        for (int i = 0; i <= names.length(); i++) {
            if (i == names.length() || !Character.isLetter(names.charAt(i))) {
                Float code = i - start > 1 ? CLASS_WORDS.get(names.substring(start, i)) : null;
                if (code != null) {
                    last = code;
                    lastBad = code == GOOD ? lastBad : code;
                    bad += code == GOOD ? 0 : 1;
                    good += code == GOOD ? 1 : 0;
                }
                start = i + 1;
            }
        }
        values[at] = last;
        values[at + 1] = lastBad;
        values[at + 2] = bad;
        values[at + 3] = good;
    }

    /** The reason that the names around a line tell, or null. */
    static Reason reason(Markup markup) {
        float[] values = new float[4];
        names(markup.box().names(), values, 0);
        return values[1] < 0 ? null : Reason.values()[(int) values[1]];
    }
}
