package org.copydesk.parse.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.parse.Line;
import org.copydesk.parse.Markup;
import org.copydesk.parse.TextLines;
import org.copydesk.text.Span;

/** Pages of print one after the other. What several of them repeat at their top or bottom, figures aside, is a running head. */
final class Pages {
    private static final int AT_THE_EDGE = 2;
    private static final Pattern FIGURES = Pattern.compile("\\d+");
    private static final Pattern NUMBER = Pattern.compile("(?iu)[-–—|\\s]*(?:\\p{L}{1,7}\\.?\\s)?\\d{1,4}(?:\\s?(?:/|of|из|von|sur|de)\\s?\\d{1,4})?[-–—|\\s]*");

    private final StringBuilder raw = new StringBuilder();
    private final List<Line> lines = new ArrayList<>();

    Pages(List<String> texts) {
        List<List<String>> pages = texts.stream().filter(text -> !text.isBlank()).map(text -> text.lines().toList()).toList();
        Set<String> repeated = repeated(pages);
        for (List<String> page : pages) {
            for (int i = 0; i < page.size(); i++) {
                boolean numbered = pages.size() > 1 && NUMBER.matcher(page.get(i)).matches();
                add(page.get(i), isAtTheEdge(page, i) && (repeated.contains(form(page.get(i))) || numbered && (i == 0 || i == page.size() - 1)));
            }
        }
    }

    String raw() {
        return raw.toString();
    }

    List<Line> lines() {
        return lines;
    }

    private void add(String text, boolean runningHead) {
        int start = raw.length();
        raw.append(text).append('\n');
        for (Line line : TextLines.of(text)) {
            lines.add(new Line(new Span(start + line.span().start(), start + line.span().end()), runningHead ? Markup.RUNNING_HEAD : null));
        }
        if (text.isEmpty()) {
            lines.add(new Line(new Span(start, start), null));
        }
    }

    /** On at least two pages and on a third of all. */
    private static Set<String> repeated(List<List<String>> pages) {
        Map<String, Integer> counts = new HashMap<>();
        for (List<String> page : pages) {
            Set<String> edges = new HashSet<>();
            for (int i = 0; i < page.size(); i++) {
                if (isAtTheEdge(page, i) && !page.get(i).isBlank()) {
                    edges.add(form(page.get(i)));
                }
            }
            edges.forEach(edge -> counts.merge(edge, 1, Integer::sum));
        }
        counts.values().removeIf(count -> count < 2 || count * 3 < pages.size());
        return counts.keySet();
    }

    private static boolean isAtTheEdge(List<String> page, int line) {
        return page.size() > 2 * AT_THE_EDGE && (line < AT_THE_EDGE || line >= page.size() - AT_THE_EDGE);
    }

    private static String form(String line) {
        return FIGURES.matcher(line.strip()).replaceAll("#");
    }
}
