package org.copydesk.parse.xml;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
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

/** RSS 2.0 and its forerunners: an article an item, when the item holds more than a teaser. */
public final class RssParser implements Parser {
    private static final Set<String> ROOTS = Set.of("rss", "rdf");

    @Override
    public boolean recognises(Beginning beginning) {
        String root = Root.of(beginning);
        return root != null && ROOTS.contains(root.toLowerCase(Locale.ROOT));
    }

    @Override
    public void parse(Contents contents, Drafts drafts) throws Refusal, IOException {
        Elements.read(contents, drafts, "application/rss+xml", "item", (item, name) -> draft(item, name, contents));
    }

    private static Draft draft(Element item, String name, Contents contents) throws Refusal {
        String text = Select.text(item, "content|encoded") == null ? null : item.select("content|encoded").first().wholeText();
        if (text == null) {
            Element description = item.selectFirst("description");
            Teaser.refuseShort(description == null ? "" : description.wholeText());
            text = description.wholeText();
        }
        Teaser.refuseCut(text);
        Element channel = item.parent() == null ? item : item.parent();
        Given given = new Facts()
                .headline(Carried.line(Select.text(item, "> title")))
                .authors(Authors.named(Select.texts(item, "dc|creator, author")))
                .published(Moment.read(Select.text(item, "pubDate", "dc|date")))
                .section(Select.text(item, "category"))
                .language(Select.text(channel, "> language"))
                .url(Select.text(item, "link", "guid[isPermaLink=true]"))
                .site(Select.or(Select.text(item, "source"), Select.text(channel, "> title")))
                .keywords(Select.texts(item, "category"))
                .given();
        return Carried.draft(text, given, name, contents.receivedOn());
    }
}
