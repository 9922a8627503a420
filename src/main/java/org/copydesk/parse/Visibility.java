package org.copydesk.parse;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Which elements show text, and which begin a line of their own. */
final class Visibility {
    private static final Set<String> WITHOUT_TEXT = Set.of("script", "style", "noscript", "template", "svg", "math", "head", "iframe", "object", "embed",
            "canvas", "audio", "video", "map", "select", "datalist", "textarea", "input", "img", "picture", "source", "noembed", "noframes");
    private static final Set<String> BLOCKS = Set.of("address", "article", "aside", "blockquote", "body", "button", "caption", "center", "dd", "details", "dialog",
            "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "legend",
            "li", "main", "menu", "nav", "ol", "p", "pre", "search", "section", "summary", "table", "tbody", "tfoot", "thead", "tr", "ul");
    private static final int SHORT_CELL = 60;
    private static final int MOST_CELLS = 20;

    private Visibility() {
    }

    static boolean of(Element element) {
        if (WITHOUT_TEXT.contains(element.normalName()) || element.hasAttr("hidden")) {
            return false;
        }
        if (!element.hasAttr("style")) {
            return true;
        }
        String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        return !style.contains("display:none") && !style.contains("visibility:hidden");
    }

    /** A table's row is one line when its cells are short, as in tables of results; in a page laid out by tables each cell stands alone. */
    static boolean isBlock(Element element) {
        String tag = element.normalName();
        if (tag.equals("td") || tag.equals("th")) {
            return !isShortRow(element.parent());
        }
        return BLOCKS.contains(tag);
    }

    private static boolean isShortRow(Element row) {
        if (row == null || row.childrenSize() > MOST_CELLS) {
            return false;
        }
        for (Element cell : row.children()) {
            if (holds(cell, SHORT_CELL) < 0) {
                return false;
            }
        }
        return true;
    }

    /** How much more text fits when this is read, of so many characters; less than 0 where there are lines or blocks inside, or too much of anything. */
    private static int holds(Element cell, int characters) {
        int left = characters;
        for (Node node : cell.childNodes()) {
            if (node instanceof TextNode text) {
                left -= text.getWholeText().strip().length();
            } else if (node instanceof Element child) {
                left = BLOCKS.contains(child.normalName()) || child.normalName().equals("br") ? -1 : holds(child, left - 1);
            }
            if (left < 0) {
                return -1;
            }
        }
        return left;
    }
}
