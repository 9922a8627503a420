package org.copydesk.parse.xml;

import java.io.IOException;
import java.util.List;
import org.copydesk.intake.Contents;
import org.copydesk.parse.Authors;
import org.copydesk.parse.Beginning;
import org.copydesk.parse.Carried;
import org.copydesk.parse.Draft;
import org.copydesk.parse.Drafts;
import org.copydesk.parse.Facts;
import org.copydesk.parse.Given;
import org.copydesk.parse.Moment;
import org.copydesk.parse.Parser;
import org.copydesk.parse.Teaser;
import org.copydesk.text.Refusal;
import org.jsoup.nodes.Element;

/** Atom: an article an entry, when the entry has content and not only a summary. */
public final class AtomParser implements Parser {

    @Override
    public boolean recognises(Beginning beginning) {
        String root = Root.of(beginning);
        return "feed".equals(root) || "entry".equals(root);
    }

    @Override
    public void parse(Contents contents, Drafts drafts) throws Refusal, IOException {
        Elements.read(contents, drafts, "application/atom+xml", "*|entry, entry", (entry, name) -> draft(entry, name, contents));
    }

    private static Draft draft(Element entry, String name, Contents contents) throws Refusal {
        Element feed = entry.parent() == null ? entry : entry.parent();
        List<String> authors = Select.texts(entry, "> author > name");
        Given given = new Facts()
                .headline(Carried.line(Select.text(entry, "> title")))
                .authors(Authors.named(authors.isEmpty() ? Select.texts(feed, "> author > name") : authors))
                .published(Moment.read(Select.text(entry, "> published", "> issued", "> updated")))
                .section(Select.attribute(entry, "> category[label]@label", "> category@term"))
                .language(Select.or(Select.attribute(entry, "[xml:lang]@xml:lang"), feed.attr("xml:lang")))
                .url(Select.attribute(entry, "> link[rel=alternate]@href", "> link:not([rel])@href"))
                .site(Select.or(Select.text(entry, "> source > title"), Select.text(feed, "> title")))
                .keywords(entry.select("> category[term]").eachAttr("term"))
                .given();
        return Carried.draft(text(entry), given, name, contents.receivedOn());
    }

    /** Content of type xhtml is markup itself, all else is text, which may be escaped markup. */
    private static String text(Element entry) throws Refusal {
        Element content = entry.selectFirst("> content");
        if (content == null || content.text().isBlank()) {
            Element summary = entry.selectFirst("> summary");
            Teaser.refuseShort(summary == null ? "" : summary.wholeText());
            content = summary;
        }
        String text = content.childrenSize() > 0 ? content.html() : content.wholeText();
        Teaser.refuseCut(text);
        return text;
    }
}
