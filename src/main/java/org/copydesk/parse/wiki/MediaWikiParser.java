package org.copydesk.parse.wiki;

import java.io.IOException;
import java.util.regex.Pattern;
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

/** MediaWiki text: links by their words, headings, emphasis; templates, notes, tables and pictures are passed over. */
public final class MediaWikiParser implements Parser {
    private static final Pattern MARKS = Pattern.compile("\\[\\[[^\\[\\]\\n]{1,200}\\]\\]|(?m)^={2,5}[^=\\n]{1,200}={2,5}\\s*$|'''?[^'\\n]{1,200}'''?|\\{\\{[^{}]{1,500}\\}\\}");
    private static final int ENOUGH = 3;

    @Override
    public boolean recognises(Beginning beginning) {
        String text = beginning.text();
        return (text.contains("[[") || text.contains("{{")) && !text.stripLeading().startsWith("<")
                && MARKS.matcher(text).results().limit(ENOUGH).count() >= (beginning.isNamed(".wiki") || beginning.isNamed(".mediawiki") ? 1 : ENOUGH);
    }

    @Override
    public void parse(Contents contents, Drafts drafts) throws Refusal, IOException {
        DecodedText decoded = CharacterSets.read(contents.bytes());
        WikiText text = new WikiText(decoded.text());
        Given given = new Facts().published(text.published()).keywords(text.categories()).given();
        Draft draft = HtmlParser.draft(text.page(), given, contents.name(), contents.receivedOn());
        drafts.are("text/x-wiki", decoded.charset());
        drafts.add(draft);
    }
}
