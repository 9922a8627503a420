package org.copydesk.parse.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.copydesk.intake.Contents;
import org.copydesk.parse.Beginning;
import org.copydesk.parse.CharacterSets;
import org.copydesk.parse.Draft;
import org.copydesk.parse.Drafts;
import org.copydesk.parse.Parser;
import org.copydesk.text.Refusal;

/** PDF documents that hold text. Running heads and page numbers are marked, so that cleaning takes them out. */
public final class PdfParser implements Parser {
    private static final int MOST_PAGES = 2_000;
    /** Columns come one after the other, as they were set; a sentence that goes on in the next one is no new paragraph. */
    private static final Pattern COLUMN_END = Pattern.compile("(?<=[\\p{Ll},;-])[ \\t]*\\n\\n(?=\\p{Ll})");

    @Override
    public boolean recognises(Beginning beginning) {
        byte[] bytes = beginning.bytes();
        return bytes.length > 5 && bytes[0] == '%' && bytes[1] == 'P' && bytes[2] == 'D' && bytes[3] == 'F' && bytes[4] == '-';
    }

    @Override
    public void parse(Contents contents, Drafts drafts) throws Refusal, IOException {
        drafts.are("application/pdf", null);
        drafts.add(draft(contents)); // outside of what looks for damage: a fault of a later stage is none of the document
    }

    private static Draft draft(Contents contents) throws Refusal, IOException {
        try (PDDocument document = Loader.loadPDF(contents.bytes())) {
            int count = document.getNumberOfPages();
            if (count == 0 || count > MOST_PAGES) {
                throw new Refusal(count == 0 ? "This PDF document is damaged or has no pages." : "It has %,d pages, which is no article.".formatted(count));
            }
            Pages pages = new Pages(texts(document));
            if (pages.raw().isBlank()) {
                throw new Refusal("There is no text in this PDF document; its pages are pictures.");
            }
            PDDocumentInformation facts = document.getDocumentInformation();
            return new Draft(pages.raw(), pages.lines(), Titles.given(facts.getTitle(), document.getDocumentCatalog().getLanguage(), facts.getKeywords()),
                    contents.name(), contents.receivedOn());
        } catch (InvalidPasswordException locked) {
            throw new Refusal("This PDF document is locked with a password.");
        } catch (IllegalArgumentException | IllegalStateException | ClassCastException | NullPointerException | IndexOutOfBoundsException broken) {
            throw new Refusal("This PDF document is damaged (%s).".formatted(broken.getClass().getSimpleName()));
        }
    }

    private static List<String> texts(PDDocument document) throws IOException {
        List<String> texts = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setLineSeparator("\n");
        stripper.setParagraphStart("\n");
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            texts.add(COLUMN_END.matcher(CharacterSets.wellFormed(stripper.getText(document)).strip()).replaceAll("\n"));
        }
        return texts;
    }
}
