package org.copydesk.parse.xml;

import java.io.IOException;
import org.copydesk.intake.Contents;
import org.copydesk.parse.Beginning;
import org.copydesk.parse.Draft;
import org.copydesk.parse.Drafts;
import org.copydesk.parse.Facts;
import org.copydesk.parse.Given;
import org.copydesk.parse.HtmlParser;
import org.copydesk.parse.Moment;
import org.copydesk.parse.Parser;
import org.copydesk.parse.wiki.WikiText;
import org.copydesk.text.Refusal;
import org.jsoup.nodes.Element;

/** A wiki as MediaWiki exports it (Wikinews, Wikipedia): an article a page. Pages about pages, and those that only lead elsewhere, are refused. */
public final class MediaWikiDumpParser implements Parser {

    @Override
    public boolean recognises(Beginning beginning) {
        return "mediawiki".equals(Root.of(beginning));
    }

    @Override
    public void parse(Contents contents, Drafts drafts) throws Refusal, IOException {
        Elements.read(contents, drafts, "application/vnd.mediawiki+xml", "page", (page, name) -> draft(page, name, contents));
    }

    private static Draft draft(Element page, String name, Contents contents) throws Refusal {
        String space = Select.text(page, "> ns");
        if (page.selectFirst("> redirect") != null || space != null && !space.equals("0")) {
            throw new Refusal("This page of a wiki is no article.");
        }
        Element revision = page.select("> revision").last();
        Element source = revision == null ? null : revision.selectFirst("> text");
        if (source == null || source.wholeText().isBlank()) {
            throw new Refusal("This page of a wiki holds no text.");
        }
        WikiText text = new WikiText(source.wholeText());
        Element wiki = page.parent() == null ? page : page.parent();
        Given given = new Facts()
                .headline(Select.text(page, "> title"))
                .published(text.published() != null ? text.published() : Moment.read(Select.text(revision, "> timestamp")))
                .language(wiki.attr("xml:lang"))
                .site(Select.text(wiki, "> siteinfo > sitename"))
                .keywords(text.categories())
                .given();
        return HtmlParser.draft(text.page(), given, name, contents.receivedOn());
    }
}
