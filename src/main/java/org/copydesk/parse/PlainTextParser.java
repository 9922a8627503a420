package org.copydesk.parse;

import java.io.IOException;
import org.copydesk.intake.Contents;
import org.copydesk.text.Refusal;

/** Text without markup: whatever no other format claims and a person can have written. */
public final class PlainTextParser implements Parser {

    @Override
    public boolean recognises(Beginning beginning) {
        return true;
    }

    @Override
    public void parse(Contents contents, Drafts drafts) throws Refusal, IOException {
        DecodedText decoded = CharacterSets.read(contents.bytes());
        String raw = decoded.text();
        BinaryParser.refuseNoise(raw);
        if (raw.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new Refusal("There is no text in this file.");
        }
        drafts.are("text/plain", decoded.charset());
        drafts.add(new Draft(raw, TextLines.of(raw), Given.NOTHING, contents.name(), contents.receivedOn()));
    }
}
