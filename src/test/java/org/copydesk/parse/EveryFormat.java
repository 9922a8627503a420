package org.copydesk.parse;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** A small file of each format that is read, for tests that break them. */
public final class EveryFormat {
    private static final String PAGE = "<html><head><title>Gas</title></head><body><h1>Gas</h1><p>Azerbaijan and Hungary agreed on gas.</p></body></html>";

    private EveryFormat() {
    }

    /** By name. */
    public static Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        String object = "{\"title\": \"Gas\", \"text\": \"They agreed.\\u00e9\", \"date\": \"2024-05-01T10:00:00Z\", \"authors\": [{\"name\": \"A B\"}]}";
        text(files, "a.txt", "Gas\n\nBAKU, May 1 (Reuters) - Azerbaijan and Hungary agreed on gas.\n");
        text(files, "a.html", PAGE);
        text(files, "a.json", object);
        text(files, "list.json", "{\"articles\": [" + object + ", " + object + "]}");
        text(files, "a.ndjson", object + "\n" + object + "\n");
        text(files, "nitf.xml", "<?xml version=\"1.0\"?><nitf><head><docdata><date.issue norm=\"20240501\"/></docdata></head><body><body.head><hedline><hl1>Gas</hl1></hedline></body.head><body.content><p>They agreed.</p></body.content></body></nitf>");
        text(files, "g2.xml", "<newsItem guid=\"a\"><itemMeta><pubStatus qcode=\"stat:usable\"/></itemMeta><contentMeta><headline>Gas</headline></contentMeta><contentSet><inlineXML><html><body><p>They agreed.</p></body></html></inlineXML></contentSet></newsItem>");
        text(files, "newsml.xml", "<NewsML><NewsItem><NewsManagement><Status FormalName=\"Usable\"/></NewsManagement><NewsComponent><NewsLines><HeadLine>Gas</HeadLine></NewsLines><ContentItem><DataContent><p>They agreed.</p></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>");
        text(files, "dump.xml", "<mediawiki xml:lang='en'><page><title>Gas</title><ns>0</ns><revision><text>They [[agreement|agreed]].</text></revision></page><page><ns>1</ns></page></mediawiki>");
        text(files, "rss.xml", "<rss><channel><title>T</title><item><title>Gas</title><content:encoded><![CDATA[<p>They agreed.</p>]]></content:encoded><pubDate>Wed, 01 May 2024 10:00:00 GMT</pubDate></item></channel></rss>");
        text(files, "atom.xml", "<feed xml:lang='en'><entry><title>Gas</title><content type='html'>&lt;p&gt;They agreed.&lt;/p&gt;</content></entry></feed>");
        text(files, "a.eml", "Message-ID: <1@a>\nFrom: A <a@b.c>\nSubject: =?UTF-8?Q?G=C3=A4s?=\nDate: Wed, 1 May 2024 10:00:00 +0000\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\nPHA+VGhleSBhZ3JlZWQuPC9wPg==\n--b--\n");
        text(files, "a.mbox", "From a@b.c Wed May  1 10:00:00 2024\nSubject: Gas\n\nThey agreed.\n\nFrom a@b.c Wed May  1 10:00:00 2024\nSubject: Oil\n\nThey did not.\n");
        text(files, "a.csv", "title,text,date\nGas,\"They, all, agreed.\",2024-05-01\nOil,They did not.,\n");
        text(files, "a.md", "---\ntitle: Gas\n---\n# Gas\n\nThey **agreed**.\n");
        text(files, "a.wiki", "'''Gas'''\n\nThey [[agreement|agreed]].{{cite|a}} [[File:x.jpg|thumb]]\n== More ==\n* One\n");
        text(files, "a.rtf", "{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}\\f0 They agreed.\\par \\u1052?\\'e2.}");
        text(files, "a.warc", "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\nWARC-Date: 2024-05-01T00:00:00Z\r\nWARC-Target-URI: https://example.org/\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                + (44 + PAGE.length()) + "\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + PAGE + "\r\n\r\n");
        files.put("a.zip", Zips.of("a.html", PAGE, "b.txt", "They agreed.", "c.json", object));
        files.put("a.docx", Zips.of("[Content_Types].xml", "<Types/>", "word/document.xml", "<w:document><w:body><w:p><w:r><w:t>They agreed.</w:t></w:r></w:p></w:body></w:document>"));
        files.put("a.odt", Zips.of("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<office:document-content><office:body><office:text><text:p>They agreed.</text:p></office:text></office:body></office:document-content>"));
        files.put("a.epub", Zips.of("mimetype", "application/epub+zip", "META-INF/container.xml", "<container><rootfile full-path='a.opf'/></container>", "a.opf",
                "<package><manifest><item id='a' href='a.xhtml'/></manifest><spine><itemref idref='a'/></spine></package>", "a.xhtml", PAGE));
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(PAGE.repeat(20).getBytes(UTF_8));
        }
        files.put("a.html.gz", packed.toByteArray());
        files.put("a.pdf", pdf());
        return files;
    }

    private static void text(Map<String, byte[]> files, String name, String text) {
        files.put(name, text.getBytes(UTF_8));
    }

    private static byte[] pdf() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                content.newLineAtOffset(72, 700);
                content.showText("They agreed on gas.");
                content.endText();
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }
}
