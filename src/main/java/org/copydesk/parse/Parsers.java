package org.copydesk.parse;

import java.io.IOException;
import java.util.List;
import org.copydesk.intake.Contents;
import org.copydesk.text.Refusal;

/** Reads a file in the first of the formats that recognises it. Safe for all threads. */
public final class Parsers {
    private final List<Parser> formats;

    /** @param formats in the order in which they are asked */
    public Parsers(List<Parser> formats) {
        this.formats = List.copyOf(formats);
    }

    /** @throws Refusal when no format recognises the file, or no article can be found in it (any more) */
    public void parse(Contents contents, Drafts drafts) throws Refusal {
        try {
            for (Parser format : formats) {
                if (format.recognises(contents)) {
                    format.parse(contents, drafts);
                    return;
                }
            }
        } catch (IOException damaged) {
            throw new Refusal(contents.exceeded() != null ? contents.exceeded() : sentence(damaged));
        }
        throw new Refusal("This is neither text nor a page, but something that Copydesk does not read.");
    }

    private static String sentence(IOException damaged) {
        String message = damaged.getMessage() == null ? damaged.getClass().getSimpleName() : damaged.getMessage().lines().findFirst().orElse("");
        return "It is damaged or breaks off (" + message + ").";
    }
}
