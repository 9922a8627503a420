package org.copydesk.parse;

import java.io.IOException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.copydesk.intake.Contents;
import org.copydesk.text.Refusal;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** A web page, however broken. Elements nested deeper than a person would write are read as if they stood side by side. */
public final class HtmlParser implements org.copydesk.parse.Parser {
    private static final int DEEPEST = 256;
    private static final int LOOKED_AT = 16384;
    private static final Pattern BEGINS = Pattern.compile("^\\s*(?:<\\?xml[^>]{0,300}>\\s*)?(?:<!--.{0,4000}?-->\\s*){0,5}<(?:!doctype\\s+html|html|head|body|title|meta|article|main|div|p|h1)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern STRUCTURE = Pattern.compile("<(?:html|head|body)\\b[^>]{0,2000}>|</(?:p|div|h1|h2|article|title)\\s*>", Pattern.CASE_INSENSITIVE);
    private static final long ENOUGH_STRUCTURE = 5;

    @Override
    public boolean recognises(Beginning beginning) {
        if (!opensATag(beginning.bytes())) {
            return false;
        }
        String text = beginning.text().substring(0, Math.min(LOOKED_AT, beginning.text().length()));
        if (BEGINS.matcher(text).find()) {
            return true;
        }
        long marks = STRUCTURE.matcher(text).results().limit(ENOUGH_STRUCTURE).count();
        boolean named = beginning.isNamed(".html") || beginning.isNamed(".htm") || beginning.isNamed(".xhtml");
        return marks >= (named ? 1 : ENOUGH_STRUCTURE);
    }

    /** In every character set that a page can be in, its tags begin with this byte. */
    private static boolean opensATag(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, LOOKED_AT); i++) {
            if (bytes[i] == '<') {
                return true;
            }
        }
        return false;
    }

    @Override
    public void parse(Contents contents, Drafts drafts) throws Refusal, IOException {
        DecodedText decoded = CharacterSets.read(contents.bytes());
        BinaryParser.refuseNoise(decoded.text());
        Draft draft = draft(decoded.text(), Given.NOTHING, contents.name(), contents.receivedOn());
        draft = draft.given(draft.given().over(new Facts().url(contents.address()).given()));
        drafts.are("text/html", decoded.charset());
        drafts.add(draft);
    }

    /**
     * A page, or a piece of one, that another format carries.
     *
     * @param given what is known from outside, which comes before what the page says
     * @throws Refusal when it shows no text
     */
    public static Draft draft(String html, Given given, String name, LocalDate receivedOn) throws Refusal {
        Document page = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "");
        StreamedParts.settle(page);
        PageText text = PageText.of(page);
        if (text.raw().isBlank()) {
            throw new Refusal("There is no text to be seen on this page.");
        }
        return new Draft(text.raw(), text.lines(), given.over(PageData.of(page, text.shown())), name, receivedOn);
    }
}
