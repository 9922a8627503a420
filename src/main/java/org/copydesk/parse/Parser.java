package org.copydesk.parse;

import org.copydesk.intake.Contents;
import org.copydesk.text.Refusal;

/** One format. Has no state, safe for all threads. */
public interface Parser {

    /** Whether these bytes are of this format; the name's ending may only break a tie. */
    boolean recognises(Contents contents);

    /** @throws Refusal when no article can be found in it */
    Parsed parse(Contents contents) throws Refusal;
}
