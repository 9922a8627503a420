package org.copydesk;

import java.util.List;
import org.copydesk.parse.BinaryParser;
import org.copydesk.parse.CodeParser;
import org.copydesk.parse.HtmlParser;
import org.copydesk.parse.Parser;
import org.copydesk.parse.PlainTextParser;
import org.copydesk.parse.containers.CompressedParser;
import org.copydesk.parse.containers.TarParser;
import org.copydesk.parse.containers.WarcParser;
import org.copydesk.parse.containers.ZipParser;
import org.copydesk.parse.documents.DocxParser;
import org.copydesk.parse.documents.EpubParser;
import org.copydesk.parse.documents.OdtParser;
import org.copydesk.parse.documents.PdfParser;
import org.copydesk.parse.documents.RtfParser;
import org.copydesk.parse.mail.MailParser;
import org.copydesk.parse.mail.MboxParser;
import org.copydesk.parse.markdown.MarkdownParser;
import org.copydesk.parse.records.JsonParser;
import org.copydesk.parse.records.TableParser;
import org.copydesk.parse.wiki.MediaWikiParser;
import org.copydesk.parse.xml.AtomParser;
import org.copydesk.parse.xml.MediaWikiDumpParser;
import org.copydesk.parse.xml.NewsMl1Parser;
import org.copydesk.parse.xml.NewsMlParser;
import org.copydesk.parse.xml.NitfParser;
import org.copydesk.parse.xml.OtherXmlParser;
import org.copydesk.parse.xml.RssParser;

/** The formats that are read, in the order in which they are asked: the first that recognises a file reads it. */
final class Formats {
    static final List<Parser> ALL = List.of(
            new CompressedParser(),
            new TarParser(),
            new WarcParser(),
            new DocxParser(),
            new OdtParser(),
            new EpubParser(),
            new ZipParser(),
            new PdfParser(),
            new RtfParser(),
            new JsonParser(),
            new NewsMlParser(),
            new NewsMl1Parser(),
            new NitfParser(),
            new MediaWikiDumpParser(),
            new RssParser(),
            new AtomParser(),
            new MailParser(),
            new MboxParser(),
            new BinaryParser(),
            new OtherXmlParser(),
            new HtmlParser(),
            new CodeParser(),
            new TableParser(),
            new MarkdownParser(),
            new MediaWikiParser(),
            new PlainTextParser());

    private Formats() {
    }
}
