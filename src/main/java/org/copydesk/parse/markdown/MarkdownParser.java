package org.copydesk.parse.markdown;

import java.io.IOException;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;
import org.copydesk.intake.Contents;
import org.copydesk.parse.Beginning;
import org.copydesk.parse.CharacterSets;
import org.copydesk.parse.DecodedText;
import org.copydesk.parse.Draft;
import org.copydesk.parse.Drafts;
import org.copydesk.parse.Facts;
import org.copydesk.parse.Given;
import org.copydesk.parse.HtmlParser;
import org.copydesk.parse.Parser;
import org.copydesk.text.Refusal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Markdown, with facts between two lines of --- at its head if there are any. Its first heading is the headline. */
public final class MarkdownParser implements Parser {
    private static final Pattern MARKS = Pattern.compile("(?m)^#{1,6} \\S|\\[[^\\]\\n]{1,200}\\]\\(https?://|\\*\\*[^*\\n]{1,200}\\*\\*");
    private static final int ENOUGH = 4;

    @Override
    public boolean recognises(Beginning beginning) {
        boolean named = beginning.isNamed(".md") || beginning.isNamed(".markdown");
        String text = beginning.text();
        return FrontMatter.begins(text) || MARKS.matcher(text).results().limit(ENOUGH).count() >= (named ? 0 : ENOUGH) && !text.stripLeading().startsWith("<");
    }

    @Override
    public void parse(Contents contents, Drafts drafts) throws Refusal, IOException {
        DecodedText decoded = CharacterSets.read(contents.bytes());
        FrontMatter facts = FrontMatter.of(decoded.text());
        Node tree = org.commonmark.parser.Parser.builder().build().parse(facts.rest());
        Document page = Jsoup.parse(HtmlRenderer.builder().build().render(tree));
        Given given = facts.given();
        Element title = page.selectFirst("h1");
        if (title != null) {
            given = given.over(new Facts().headline(title.text()).given());
        }
        Draft draft = HtmlParser.draft(page.outerHtml(), given, contents.name(), contents.receivedOn());
        drafts.are("text/markdown", decoded.charset());
        drafts.add(draft);
    }
}
