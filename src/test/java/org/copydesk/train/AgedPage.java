package org.copydesk.train;

import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A page as it might have been built about 2005: hardly a name on its boxes, columns of table cells, headings in bold type, paragraphs
 * parted by two line breaks, no word about itself for machines. The text stays. The same page and seed give the same aged page.
 */
final class AgedPage {
    private static final double NAMED = 0.1;
    private static final double COLUMNS = 0.5;
    private static final double OFTEN = 0.6;
    private static final String YOUNG = "article,main,section,header,footer,nav,aside,figure,figcaption,details,summary,time,hgroup,search,dialog";

    private final Document page;
    private final Random random;

    private AgedPage(Document page, long seed) {
        this.page = page;
        this.random = new Random(seed);
    }

    static String of(String html, long seed) {
        AgedPage aged = new AgedPage(Jsoup.parse(html), seed);
        aged.age();
        return aged.page.outerHtml();
    }

    private void age() {
        page.outputSettings().prettyPrint(false);
        page.select("meta[property],meta[name],meta[itemprop],link,script,style").remove();
        for (Element element : page.select("*")) {
            if (random.nextDouble() >= NAMED) {
                List.of("class", "id").forEach(element::removeAttr);
            }
            List.of("role", "itemprop", "itemscope", "itemtype", "datetime").forEach(element::removeAttr);
        }
        page.select(YOUNG).forEach(element -> element.tagName(element.normalName().equals("time") ? "span" : "div"));
        if (random.nextDouble() < OFTEN) {
            page.select("h1,h2,h3,h4,h5,h6").forEach(AgedPage::inBold);
        }
        if (random.nextDouble() < OFTEN) {
            page.select("p").forEach(AgedPage::byLineBreaks);
        }
        if (random.nextDouble() < OFTEN) {
            page.select("div").forEach(this::inColumns);
        }
    }

    private static void inBold(Element heading) {
        Element font = new Element("font").attr("size", heading.normalName().equals("h1") ? "5" : "3");
        Element bold = font.appendElement("b");
        List.copyOf(heading.childNodes()).forEach(bold::appendChild);
        heading.replaceWith(font);
        font.before(new Element("br"));
        font.after(new Element("br"));
    }

    private static void byLineBreaks(Element paragraph) {
        paragraph.after(new Element("br"));
        paragraph.after(new Element("br"));
        paragraph.unwrap();
    }

    /** Boxes below each other become columns beside each other: cells of one row. */
    private void inColumns(Element box) {
        long inside = box.children().stream().filter(child -> child.normalName().equals("div")).count();
        if (inside < 2 || inside > 4 || random.nextDouble() >= COLUMNS) {
            return;
        }
        Element row = new Element("tr");
        for (Node node : List.copyOf(box.childNodes())) {
            if (node instanceof Element child && child.normalName().equals("div")) {
                row.appendChild(child.tagName("td"));
            } else if (node instanceof Element || node instanceof TextNode text && !text.isBlank()) {
                row.appendElement("td").appendChild(node);
            }
        }
        box.empty();
        box.appendElement("table").appendElement("tbody").appendChild(row);
    }
}
