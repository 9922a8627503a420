package org.copydesk.parse.documents;

import java.io.IOException;
import org.copydesk.intake.Contents;
import org.copydesk.parse.Beginning;
import org.copydesk.parse.Carried;
import org.copydesk.parse.Drafts;
import org.copydesk.parse.Parser;
import org.copydesk.text.Refusal;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** OpenDocument texts. Heads and feet of pages lie elsewhere in it; notes and recorded changes are passed over. */
public final class OdtParser implements Parser {
    private static final String TYPE = "application/vnd.oasis.opendocument.text";

    @Override
    public boolean recognises(Beginning beginning) {
        return Packed.isOfType(beginning, TYPE);
    }

    @Override
    public void parse(Contents contents, Drafts drafts) throws Refusal, IOException {
        try (Packed packed = new Packed(contents)) {
            parse(packed, contents, drafts);
        }
    }

    private static void parse(Packed packed, Contents contents, Drafts drafts) throws Refusal, IOException {
        Document text = packed.xml("content.xml");
        drafts.are(TYPE, null);
        text.select("text|note, text|tracked-changes, office|annotation").remove();
        StringBuilder raw = new StringBuilder();
        for (Element paragraph : text.select("office|text text|p, office|text text|h")) {
            if (paragraph.parent().closest("text|p, text|h") == null) {
                append(paragraph, raw);
                raw.append("\n\n");
            }
        }
        Document facts = packed.xml("meta.xml");
        drafts.add(Carried.plain(raw.toString(), Titles.given(facts.select("dc|title").text(), facts.select("dc|language").text(),
                String.join(",", facts.select("meta|keyword").eachText())), contents.name(), contents.receivedOn()));
    }

    private static void append(Element element, StringBuilder raw) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                raw.append(text.getWholeText().replaceAll("\\s+", " "));
            } else if (node instanceof Element inside) {
                switch (inside.tagName()) {
                    case "text:line-break" -> raw.append('\n');
                    case "text:tab" -> raw.append('\t');
                    case "text:s" -> raw.append(' ');
                    default -> append(inside, raw);
                }
            }
        }
    }
}
