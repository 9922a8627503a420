package org.copydesk.parse.documents;

import com.rtfparserkit.converter.text.StringTextConverter;
import com.rtfparserkit.parser.RtfStreamSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.copydesk.intake.Contents;
import org.copydesk.parse.Beginning;
import org.copydesk.parse.Carried;
import org.copydesk.parse.Drafts;
import org.copydesk.parse.Given;
import org.copydesk.parse.Parser;
import org.copydesk.text.Refusal;

/** Rich text (RTF). */
public final class RtfParser implements Parser {
    private static final String BEGINS = "{\\rtf";

    @Override
    public boolean recognises(Beginning beginning) {
        byte[] bytes = beginning.bytes();
        return bytes.length > BEGINS.length() && new String(bytes, 0, BEGINS.length(), StandardCharsets.US_ASCII).equals(BEGINS);
    }

    @Override
    public void parse(Contents contents, Drafts drafts) throws Refusal, IOException {
        drafts.are("application/rtf", null);
        StringTextConverter converter = new StringTextConverter();
        try {
            converter.convert(new RtfStreamSource(new ByteArrayInputStream(contents.bytes())));
        } catch (RuntimeException broken) {
            throw new Refusal("This rich text is damaged (%s).".formatted(broken.getClass().getSimpleName()));
        }
        drafts.add(Carried.plain(converter.getText(), Given.NOTHING, contents.name(), contents.receivedOn()));
    }
}
