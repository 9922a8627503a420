package org.copydesk.parse;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.text.Blanks;
import org.copydesk.text.Span;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * The visible text of a page, a line a block, and what the page says of each line. White space is folded as browsers fold it.
 * One use, one thread.
 */
final class PageText implements NodeFilter {
    private final StringBuilder raw = new StringBuilder();
    private final List<Line> lines = new ArrayList<>();
    private Box around = Box.outermost("body", "");
    private int boxes;
    private int lineStart;
    private int linked;
    private int inLink;
    private boolean gap;
    private boolean afterLink;

    private PageText() {
    }

    static PageText of(Document page) {
        PageText text = new PageText();
        page.body().childNodes().forEach(node -> NodeTraversor.filter(text, node));
        text.endLine();
        return text;
    }

    String raw() {
        return raw.toString();
    }

    List<Line> lines() {
        return lines;
    }

    /** The lines as a reader sees them. */
    List<String> shown() {
        String text = raw();
        return lines.stream().map(line -> line.span().of(text)).toList();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text.getWholeText());
        } else if (node instanceof Element element) {
            if (!Visibility.of(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            enter(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            leave(element);
        }
        return FilterResult.CONTINUE;
    }

    private void enter(Element element) {
        String tag = element.normalName();
        if (tag.equals("a")) {
            inLink++;
            gap |= afterLink;
        } else if (tag.equals("br")) {
            endLine();
        } else if (Visibility.isBlock(element)) {
            endLine();
            around = around.with(element, ++boxes);
        } else if (tag.equals("td") || tag.equals("th")) {
            gap = true;
        }
        afterLink = false;
    }

    private void leave(Element element) {
        String tag = element.normalName();
        if (tag.equals("a")) {
            inLink--;
            afterLink = true;
        } else if (Visibility.isBlock(element)) {
            endLine();
            around = around.around();
        }
    }

    private void append(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
                gap = true;
                continue;
            }
            if (c == 0 || c == '\uFEFF') {
                continue;
            }
            if (gap && raw.length() > lineStart) {
                raw.append(' ');
            }
            gap = false;
            afterLink = false;
            raw.append(c);
            linked += inLink > 0 ? 1 : 0;
        }
    }

    private void endLine() {
        gap = false;
        afterLink = false;
        if (isBlank()) {
            raw.setLength(lineStart);
        } else {
            double density = Math.min(1.0, linked / (double) (raw.length() - lineStart));
            lines.add(new Line(new Span(lineStart, raw.length()), new Markup(around, density)));
            raw.append('\n');
        }
        lineStart = raw.length();
        linked = 0;
    }

    private boolean isBlank() {
        for (int i = lineStart; i < raw.length(); i++) {
            if (!Blanks.is(raw.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
