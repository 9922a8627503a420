package org.copydesk.parse;

import java.io.IOException;
import org.copydesk.intake.Contents;
import org.copydesk.text.Refusal;

/** One format. Has no state, safe for all threads. */
public interface Parser {

    /** Whether a file that begins so is of this format; the name's ending may only break a tie. */
    boolean recognises(Beginning beginning);

    /**
     * Hands over each article as soon as it is found.
     *
     * @throws Refusal     when no article can be found in it, or none from here on
     * @throws IOException when it breaks off or is damaged
     */
    void parse(Contents contents, Drafts drafts) throws Refusal, IOException;
}
