package org.copydesk.parse;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

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
            if (hasBlocks(cell) || cell.wholeOwnText().length() > SHORT_CELL) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasBlocks(Element cell) {
        for (Element child : cell.children()) {
            if (BLOCKS.contains(child.normalName()) || child.normalName().equals("br") || child.childrenSize() > 3) {
                return true;
            }
        }
        return false;
    }
}
