package org.copydesk.parse.xml;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.copydesk.parse.Authors;
import org.copydesk.parse.Draft;
import org.copydesk.parse.Given;
import org.copydesk.parse.HtmlParser;
import org.copydesk.parse.Moment;
import org.copydesk.parse.Release;
import org.copydesk.text.Refusal;
import org.jsoup.nodes.Element;

/** An article in IPTC's News Industry Text Format, by itself or inside a NewsML-G2 item. Elements are named as in NITF 3.6. */
final class Nitf {
    /** What the elements of a text are called on a page. */
    private static final Map<String, String> ON_A_PAGE = Map.of("hl1", "h1", "hl2", "h2", "block", "div", "bq", "blockquote", "media", "figure",
            "media-caption", "figcaption", "media-producer", "figcaption", "body.content", "div");

    private Nitf() {
    }

    static Draft draft(Element nitf, String name, LocalDate receivedOn, Instant now) throws Refusal {
        Release.checkStatus(Select.attribute(nitf, "docdata@management-status"));
        Release.checkEmbargo(Select.attribute(nitf, "date\\.release@norm"), now);
        return HtmlParser.draft(page(nitf), given(nitf), name, receivedOn);
    }

    static Given given(Element nitf) {
        Moment published = Moment.read(Select.attribute(nitf, "date\\.issue@norm", "date\\.release@norm", "story\\.date@norm", "pubdata@date\\.publication".replace("\\", "")));
        List<String> people = Select.texts(nitf, "byline person");
        return new Given(Select.text(nitf, "hedline hl1", "head > title"), Authors.named(people.isEmpty() ? Select.texts(nitf, "byline") : people),
                published == null ? null : published.day(), published == null ? null : published.at(),
                Select.attribute(nitf, "pubdata@position.section", "fixture@fix-id"), Select.attribute(nitf, "body[xml:lang]@xml:lang", "[baselang]@baselang", "[xml:lang]@xml:lang"),
                Select.attribute(nitf, "pubdata@ex-ref"), Select.attribute(nitf, "pubdata@name", "doc\\.copyright@holder", "doc-id@regsrc"),
                nitf.select("key-list keyword").eachAttr("key"));
    }

    /** The dateline and the content; pictures with their captions as figures. */
    private static String page(Element nitf) {
        Element content = nitf.selectFirst("body\\.content");
        if (content == null) {
            return "";
        }
        for (Element element : content.getAllElements()) {
            element.tagName(ON_A_PAGE.getOrDefault(element.tagName(), element.tagName()));
        }
        content.ownerDocument().outputSettings().syntax(org.jsoup.nodes.Document.OutputSettings.Syntax.html).prettyPrint(false);
        String dateline = Select.text(nitf, "body\\.head dateline");
        String text = content.text();
        return (dateline == null || text.startsWith(dateline) ? "" : "<p>" + org.jsoup.nodes.Entities.escape(dateline) + "</p>") + content.outerHtml();
    }
}
