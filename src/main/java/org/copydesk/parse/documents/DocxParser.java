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

/** Word documents (Office Open XML), with their recorded changes as made. Heads, feet, notes, deleted and hidden text are not part of what is read. */
public final class DocxParser implements Parser {

    @Override
    public boolean recognises(Beginning beginning) {
        return Packed.begins(beginning, "[Content_Types].xml") || Packed.begins(beginning, "word/document.xml");
    }

    @Override
    public void parse(Contents contents, Drafts drafts) throws Refusal, IOException {
        try (Packed packed = new Packed(contents)) {
            parse(packed, contents, drafts);
        }
    }

    private static void parse(Packed packed, Contents contents, Drafts drafts) throws Refusal, IOException {
        Document text = packed.xml("word/document.xml");
        if (text.childNodeSize() == 0) {
            throw new Refusal("This is an Office document, but not one of text.");
        }
        drafts.are("application/vnd.openxmlformats-officedocument.wordprocessingml.document", null);
        StringBuilder raw = new StringBuilder();
        text.select("mc|Fallback, w|moveFrom").remove();
        text.select("w|rPr > w|vanish:not([w:val=0], [w:val=false])").forEach(DocxParser::hide);
        for (Element paragraph : text.select("w|p")) {
            append(paragraph, raw);
            raw.append("\n\n");
        }
        Document facts = packed.xml("docProps/core.xml");
        drafts.add(Carried.plain(raw.toString(), Titles.given(facts.select("dc|title").text(), facts.select("dc|language").text(), facts.select("cp|keywords").text()),
                contents.name(), contents.receivedOn()));
    }

    private static void hide(Element mark) {
        Element run = mark.parent().parent();
        if (run != null && run.tagName().equals("w:r")) {
            run.remove();
        }
    }

    private static void append(Element paragraph, StringBuilder raw) {
        for (Element run : paragraph.select("w|t, w|tab, w|br, w|cr, w|noBreakHyphen")) {
            if (run.closest("w|p") == paragraph) {
                switch (run.tagName()) {
                    case "w:t" -> raw.append(run.wholeText());
                    case "w:noBreakHyphen" -> raw.append('-');
                    case "w:tab" -> raw.append(run.parent() != null && run.parent().tagName().equals("w:tabs") ? "" : "\t");
                    default -> raw.append('\n');
                }
            }
        }
    }
}
