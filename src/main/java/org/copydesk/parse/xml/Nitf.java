package org.copydesk.parse.xml;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.copydesk.parse.Authors;
import org.copydesk.parse.Draft;
import org.copydesk.parse.Facts;
import org.copydesk.parse.Given;
import org.copydesk.parse.HtmlParser;
import org.copydesk.parse.Moment;
import org.copydesk.parse.Release;
import org.copydesk.text.Refusal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** An article in IPTC's News Industry Text Format, by itself or inside another of IPTC's formats. Elements are named as in NITF 3.6. */
public final class Nitf {
    private static final Pattern BEGINS = Pattern.compile("\\s*(?:<\\?xml[^>]{0,300}>\\s*)?(?:<!DOCTYPE[^>]{0,1000}>\\s*)?<nitf[\\s>]");
    /** What the elements of a text are called on a page. */
    private static final Map<String, String> ON_A_PAGE = Map.of("hl1", "h1", "hl2", "h2", "block", "div", "bq", "blockquote", "media", "figure",
            "media-caption", "figcaption", "media-producer", "figcaption", "body.content", "div");
    /** Wires used to break their lines at this width, in characters. */
    private static final int NARROWEST = 40;
    private static final int WIDEST = 80;

    private Nitf() {
    }

    /** Whether a text that another format carries is NITF. */
    public static boolean isCarriedBy(String text) {
        return BEGINS.matcher(text).lookingAt();
    }

    /** Such a text. @param given what is known from outside, which comes before what the text says */
    public static Draft draft(String text, Given given, String name, LocalDate receivedOn, Instant now) throws Refusal {
        Draft draft = draft(Jsoup.parse(text, "", Parser.xmlParser().setMaxDepth(Elements.DEEPEST)), name, receivedOn, now);
        return draft.given(given.over(draft.given()));
    }

    static Draft draft(Element nitf, String name, LocalDate receivedOn, Instant now) throws Refusal {
        Release.checkStatus(Select.attribute(nitf, "docdata@management-status"));
        Release.checkEmbargo(Select.attribute(nitf, "date\\.release@norm"), now);
        return HtmlParser.draft(page(nitf), given(nitf), name, receivedOn);
    }

    static Given given(Element nitf) {
        List<String> people = Select.texts(nitf, "byline person");
        return new Facts()
                .headline(Select.text(nitf, "hedline hl1", "head > title"))
                .authors(Authors.named(people.isEmpty() ? bylines(nitf) : people))
                .published(Moment.read(Select.attribute(nitf, "date\\.issue@norm", "date\\.release@norm", "story\\.date@norm", "pubdata@date.publication")))
                .section(Select.attribute(nitf, "pubdata@position.section", "fixture@fix-id"))
                .language(Select.attribute(nitf, "body[xml:lang]@xml:lang", "[baselang]@baselang", "[xml:lang]@xml:lang"))
                .url(Select.attribute(nitf, "pubdata@ex-ref"))
                .site(Select.attribute(nitf, "pubdata@name", "doc\\.copyright@holder", "doc-id@regsrc"))
                .keywords(nitf.select("key-list keyword").eachAttr("key"))
                .given();
    }

    /** Without the writer's title. */
    private static List<String> bylines(Element nitf) {
        return nitf.select("byline").stream().map(byline -> {
            Element name = byline.clone();
            name.select("byttl").remove();
            return name.text();
        }).toList();
    }

    /** A paragraph whose lines were broken at the width of a wire becomes one line. */
    private static void unwrap(Element paragraph) {
        List<Element> breaks = paragraph.select("> br");
        String[] lines = paragraph.wholeText().strip().split("\n");
        boolean several = breaks.size() >= 2 || lines.length == 2 && Character.isLowerCase(lines[1].strip().codePointAt(0));
        boolean wrapped = several && lines.length == breaks.size() + 1;
        for (int i = 0; i < lines.length - 1 && wrapped; i++) {
            wrapped = lines[i].strip().length() >= NARROWEST && lines[i].strip().length() <= WIDEST;
        }
        if (wrapped) {
            breaks.forEach(end -> end.replaceWith(new TextNode(" ")));
        }
    }

    /** The dateline and the content; pictures with their captions as figures. */
    private static String page(Element nitf) {
        Element content = nitf.selectFirst("body\\.content");
        if (content == null) {
            return "";
        }
        content.select("p").forEach(Nitf::unwrap);
        for (Element element : content.getAllElements()) {
            element.tagName(ON_A_PAGE.getOrDefault(element.tagName(), element.tagName()));
        }
        content.ownerDocument().outputSettings().syntax(org.jsoup.nodes.Document.OutputSettings.Syntax.html).prettyPrint(false);
        String dateline = Select.text(nitf, "body\\.head dateline");
        String text = content.text();
        return (dateline == null || text.startsWith(dateline) ? "" : "<p>" + org.jsoup.nodes.Entities.escape(dateline) + "</p>") + content.outerHtml();
    }
}
