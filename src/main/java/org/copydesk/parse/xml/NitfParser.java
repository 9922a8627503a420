package org.copydesk.parse.xml;

import java.io.IOException;
import org.copydesk.intake.Contents;
import org.copydesk.parse.Beginning;
import org.copydesk.parse.Drafts;
import org.copydesk.parse.Parser;
import org.copydesk.text.Refusal;

/** IPTC's News Industry Text Format; also the content of a NewsML-G2 item by itself. */
public final class NitfParser implements Parser {

    @Override
    public boolean recognises(Beginning beginning) {
        String root = Root.of(beginning);
        return "nitf".equals(root) || "contentSet".equals(root);
    }

    @Override
    public void parse(Contents contents, Drafts drafts) throws Refusal, IOException {
        Elements.read(contents, drafts, "application/nitf+xml", "nitf",
                (nitf, name) -> Nitf.draft(nitf, name, contents.receivedOn(), contents.dropped().receivedAt()));
    }
}
