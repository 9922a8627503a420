package org.copydesk;

import java.util.List;
import org.copydesk.parse.BinaryParser;
import org.copydesk.parse.HtmlParser;
import org.copydesk.parse.Parser;
import org.copydesk.parse.PlainTextParser;
import org.copydesk.parse.containers.CompressedParser;
import org.copydesk.parse.containers.TarParser;
import org.copydesk.parse.containers.WarcParser;
import org.copydesk.parse.containers.ZipParser;
import org.copydesk.parse.records.JsonParser;
import org.copydesk.parse.xml.AtomParser;
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
            new ZipParser(),
            new JsonParser(),
            new NitfParser(),
            new NewsMlParser(),
            new RssParser(),
            new AtomParser(),
            new BinaryParser(),
            new OtherXmlParser(),
            new HtmlParser(),
            new PlainTextParser());

    private Formats() {
    }
}
