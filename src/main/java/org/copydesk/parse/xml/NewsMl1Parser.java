package org.copydesk.parse.xml;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.copydesk.intake.Contents;
import org.copydesk.parse.Authors;
import org.copydesk.parse.Beginning;
import org.copydesk.parse.Carried;
import org.copydesk.parse.Draft;
import org.copydesk.parse.Drafts;
import org.copydesk.parse.Facts;
import org.copydesk.parse.Given;
import org.copydesk.parse.HtmlParser;
import org.copydesk.parse.Moment;
import org.copydesk.parse.Parser;
import org.copydesk.parse.Release;
import org.copydesk.text.Refusal;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** IPTC's NewsML 1, the forerunner of NewsML-G2: of each item the longest text, with the facts that stand nearest to it. Elements are named as in NewsML 1.2. */
public final class NewsMl1Parser implements Parser {

    @Override
    public boolean recognises(Beginning beginning) {
        return "NewsML".equals(Root.of(beginning));
    }

    @Override
    public void parse(Contents contents, Drafts drafts) throws Refusal, IOException {
        Elements.read(contents, drafts, "text/vnd.iptc.newsml", "NewsItem",
                (item, name) -> draft(item, name, contents.receivedOn(), contents.dropped().receivedAt()));
    }

    private static Draft draft(Element item, String name, LocalDate receivedOn, Instant now) throws Refusal {
        Release.checkStatus(Select.attribute(item, "NewsManagement > Status@FormalName"));
        Element content = item.select("ContentItem > DataContent").stream().max(Comparator.comparingInt(data -> data.text().length()))
                .orElseThrow(() -> new Refusal("This news item holds no text."));
        Given given = given(item, content);
        addDateline(content);
        Element nitf = content.selectFirst("nitf");
        if (nitf != null) {
            Draft draft = Nitf.draft(nitf, name, receivedOn, now);
            return draft.given(given.over(draft.given()));
        }
        if (content.childrenSize() == 0) {
            return Carried.draft(content.wholeText(), given, name, receivedOn);
        }
        Element page = content.selectFirst("body");
        item.ownerDocument().outputSettings().syntax(Document.OutputSettings.Syntax.html).prettyPrint(false);
        return HtmlParser.draft((page == null ? content : page).html(), given, name, receivedOn);
    }

    private static void addDateline(Element content) {
        String dateline = nearest(content, "> NewsLines > DateLine");
        if (dateline != null && content.childrenSize() > 0 && !content.text().startsWith(dateline)) {
            Element text = content.selectFirst("body\\.content, html > body");
            (text == null ? content : text).prependElement("p").text(dateline);
        }
    }

    private static Given given(Element item, Element content) {
        String byline = nearest(content, "> NewsLines > ByLine");
        String creator = Select.attribute(item, "AdministrativeMetadata > Creator > Party@FormalName");
        return new Facts()
                .headline(nearest(content, "> NewsLines > HeadLine"))
                .authors(Authors.named(byline != null ? List.of(byline) : creator != null ? List.of(creator) : List.of()))
                .published(Moment.read(Select.text(item, "NewsManagement > FirstCreated", "NewsManagement > ThisRevisionCreated")))
                .language(Select.attribute(item, "DescriptiveMetadata > Language@FormalName", "NewsComponent[xml:lang]@xml:lang"))
                .site(Select.or(Select.attribute(item, "AdministrativeMetadata > Provider > Party@FormalName"), Select.attribute(item.root(),
                        "NewsEnvelope > SentFrom > Party@FormalName", "AdministrativeMetadata > Source > Party@FormalName")))
                .keywords(item.select("DescriptiveMetadata > Property[FormalName=Keyword], Metadata > Property[FormalName$=Keywords]").eachAttr("Value").stream().distinct().toList())
                .given();
    }

    /** What the innermost component around the content says that says it. */
    private static String nearest(Element content, String query) {
        String text = null;
        for (Element around = content; around != null && text == null; around = around.parent()) {
            text = Select.text(around, query);
        }
        return text;
    }
}
