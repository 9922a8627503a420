package org.copydesk.parse.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.copydesk.Found;
import org.copydesk.clean.CleanArticle;
import org.copydesk.clean.Cleaner;
import org.copydesk.parse.Zips;
import org.junit.jupiter.api.Test;

class DocumentsTest {

    @Test
    void aReportAsPdfLosesRunningHeadsPageNumbersAndHyphensAtTheEndsOfLines() throws Exception {
        byte[] pdf = pdf(List.of(
                List.of("World Trade Monitor 2024", "Trade between Kenya and Uganda grew in the first quarter, as both coun-", "tries opened a second border post and lowered the fees for lorries on",
                        "the northern corridor, the two ministries of transport said in a joint", "statement that was published in Nairobi. Exports of cement rose most of", "1"),
                List.of("World Trade Monitor 2024", "all, followed by steel, salt and palm oil, while imports of milk fell by", "a tenth after a dispute over quality that has not been settled. Traders",
                        "expect that the new railway line from Naivasha to Malaba will bring down", "the cost of a container by a third when it opens. Construction begins in", "2"),
                List.of("World Trade Monitor 2024", "October, provided that the loan is granted. The bank decides in a month,", "its director for the region said, and the governments have promised that",
                        "they will carry on with their own money if it does not. A first section", "of sixty kilometres could be ready within two years of that decision.", "3")));

        CleanArticle clean = new Cleaner().clean(Found.in("monitor.pdf", pdf).draft());

        assertThat(clean.body().text()).contains("both countries opened").contains("cement rose most of all, followed by steel").contains("Construction begins in October")
                .doesNotContain("World Trade Monitor");
        assertThat(clean.removals().stream().filter(removal -> removal.rule().equals("running head or page number")).map(removal -> removal.span().of(clean.raw())))
                .contains("World Trade Monitor 2024");
    }

    @Test
    void columnsOfAPdfAreReadOneAfterTheOther() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                write(content, 50, 700, List.of("Ministers from five states met in Samar-", "kand and agreed on a common timetable", "for goods trains across the region, the"));
                write(content, 320, 700, List.of("railway of Uzbekistan said. Trains will", "need eleven days from the border to the", "port of Poti, four fewer than today."));
            }
            document.save(bytes);
        }

        assertThat(new Cleaner().clean(Found.in("columns.pdf", bytes.toByteArray()).draft()).body().text())
                .contains("met in Samarkand and agreed on a common timetable for goods trains across the region, the railway of Uzbekistan said. Trains will need eleven days");
    }

    @Test
    void aWordDocument() {
        Found found = Found.in("note.docx", Zips.of("[Content_Types].xml", "<Types/>", "word/document.xml", """
                <?xml version="1.0"?><w:document xmlns:w="x" xmlns:mc="y"><w:body><w:p><w:r><w:t xml:space="preserve">The two </w:t></w:r><w:del><w:r><w:delText>old </w:delText></w:r></w:del><w:r><w:t>sides met.</w:t></w:r></w:p>
                <w:p/><w:tbl><w:tr><w:tc><w:p><w:r><w:t>Table cell.</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>""", "word/header1.xml", "<w:hdr>Confidential</w:hdr>",
                "docProps/core.xml", "<cp:coreProperties xmlns:cp='a' xmlns:dc='b'><dc:title>Two sides meet</dc:title><cp:keywords>talks, border</cp:keywords><dc:creator>user</dc:creator></cp:coreProperties>"));

        assertThat(found.draft().raw().split("\\n\\n+")).containsExactly("The two sides met.", "Table cell.");
        assertThat(found.given().headline()).isEqualTo("Two sides meet");
        assertThat(found.given().keywords()).containsExactly("talks", "border");
        assertThat(found.given().authors()).isEmpty();
        assertThat(Found.in("sheet.xlsx", Zips.of("[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<w/>")).refused.get("sheet.xlsx")).isEqualTo("This is an Office document, but not one of text.");
    }

    @Test
    void aWordDocumentWithRecordedChangesIsReadAsChanged() {
        Found found = Found.in("draft.docx", Zips.of("[Content_Types].xml", "<Types/>", "word/document.xml", """
                <w:document xmlns:w="x"><w:body><w:p><w:moveFrom><w:r><w:t>Talks go on in Doha.</w:t></w:r></w:moveFrom></w:p><w:p><w:ins><w:r><w:t>Both </w:t></w:r></w:ins><w:r><w:t>sides met.</w:t></w:r></w:p>
                <w:p><w:moveTo><w:r><w:t>Talks go on in Doha.</w:t></w:r></w:moveTo><w:r><w:rPr><w:vanish/></w:rPr><w:t> To be checked!</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t> They end today.</w:t></w:r></w:p></w:body></w:document>"""));

        assertThat(found.draft().raw().strip().split("\\n\\n+")).containsExactly("Both sides met.", "Talks go on in Doha. They end today.");
    }

    @Test
    void anOpenDocumentText() {
        Found found = Found.in("note.odt", Zips.of("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", """
                <office:document-content xmlns:office="o" xmlns:text="t"><office:body><office:text><text:h>Heading</text:h><text:p>The two<text:s/><text:span>sides</text:span> met<text:note><text:p>Footnote.</text:p></text:note>.</text:p>
                <text:list><text:list-item><text:p>First point.</text:p></text:list-item></text:list></office:text></office:body></office:document-content>"""));

        assertThat(found.mediaType).isEqualTo("application/vnd.oasis.opendocument.text");
        assertThat(found.draft().raw().split("\\n\\n+")).containsExactly("Heading", "The two sides met.", "First point.");
    }

    @Test
    void anElectronicNewspaperHasAnArticleAChapter() {
        Found found = Found.in("paper.epub", Zips.of("mimetype", "application/epub+zip", "META-INF/container.xml", "<container><rootfiles><rootfile full-path='OEBPS/book.opf'/></rootfiles></container>",
                "OEBPS/book.opf", """
                <package xmlns:dc="d"><metadata><dc:language>en</dc:language><dc:publisher>The Daily</dc:publisher><dc:date>2024-03-02</dc:date></metadata>
                <manifest><item id="n" href="nav.xhtml" properties="nav"/><item id="a" href="text/a%20b.xhtml"/><item id="z" href="gone.xhtml"/></manifest><spine><itemref idref="n"/><itemref idref="a"/><itemref idref="z"/></spine></package>""",
                "OEBPS/nav.xhtml", "<html><body><p>Contents</p></body></html>", "OEBPS/text/a b.xhtml", "<html><head><title>Dam opens</title></head><body><h1>Dam opens</h1><p>The dam opened.</p></body></html>"));

        assertThat(found.names()).containsExactly("paper.epub!/OEBPS/text/a b.xhtml");
        assertThat(found.drafts.get(0).given().site()).isEqualTo("The Daily");
        assertThat(found.drafts.get(0).given().publishedOn()).isEqualTo("2024-03-02");
        assertThat(found.drafts.get(0).raw()).isEqualTo("Dam opens\nThe dam opened.\n");
        assertThat(found.refused).containsOnlyKeys("paper.epub!/OEBPS/gone.xhtml");
    }

    @Test
    void aBookOfManyChaptersIsUnpackedOnce() {
        int chapters = 3_000;
        StringBuilder manifest = new StringBuilder();
        StringBuilder spine = new StringBuilder();
        List<String> entries = new ArrayList<>(List.of("mimetype", "application/epub+zip", "META-INF/container.xml", "<container><rootfile full-path='book.opf'/></container>"));
        for (int i = 0; i < chapters; i++) {
            manifest.append("<item id='c").append(i).append("' href='").append(i).append(".xhtml'/>");
            spine.append("<itemref idref='c").append(i).append("'/>");
            entries.addAll(List.of(i + ".xhtml", "<html><body><p>Dam " + i + " opened.</p></body></html>"));
        }
        entries.addAll(List.of("book.opf", "<package><manifest>" + manifest + "</manifest><spine>" + spine + "</spine></package>"));

        Found found = Found.in("book.epub", Zips.of(entries.toArray(String[]::new)));

        assertThat(found.drafts).hasSize(chapters);
        assertThat(found.drafts.get(chapters - 1).raw()).isEqualTo("Dam 2999 opened.\n");
    }

    @Test
    void richText() {
        Found found = Found.in("note.rtf", "{\\rtf1\\ansi\\ansicpg1251{\\fonttbl{\\f0 Times;}}{\\info{\\title Secret}}\\f0 The two sides met.\\par \\u1052?\\'ee\\'f1\\'ea\\'e2\\'e0 \\endash  today.\\par}");

        assertThat(found.mediaType).isEqualTo("application/rtf");
        assertThat(found.draft().raw()).contains("The two sides met.\n").contains("Москва – today.").doesNotContain("Times").doesNotContain("Secret");
    }

    private static byte[] pdf(List<List<String>> pages) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (List<String> lines : pages) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    write(content, 72, 700, lines);
                }
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static void write(PDPageContentStream content, float x, float y, List<String> lines) throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
        content.setLeading(14);
        content.newLineAtOffset(x, y);
        for (String line : lines) {
            content.showText(line);
            content.newLine();
        }
        content.endText();
    }
}
