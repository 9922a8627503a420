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
            Beginning beginning = new Beginning(contents);
            for (Parser format : formats) {
                if (format.recognises(beginning)) {
                    format.parse(contents, drafts);
                    return;
                }
            }
        } catch (IOException damaged) {
            throw new Refusal(contents.exceeded() != null ? contents.exceeded() : damaged(damaged));
        }
        throw new Refusal("This is neither text nor a page, but something that Copydesk does not read.");
    }

    /**
     * Reads something that lies in a file as a file is read. What is wrong with it costs it alone.
     *
     * @throws Refusal when nothing more may be read of the file around it
     */
    public void parseEntry(Contents entry, Drafts drafts) throws Refusal {
        try {
            if (entry.beginning().length == 0) {
                throw new Refusal("It is empty.");
            }
            parse(entry, drafts);
        } catch (Drafts.Stopped stopped) {
            throw stopped;
        } catch (Refusal refusal) {
            if (entry.exceeded() != null) {
                throw refusal;
            }
            drafts.refuse(entry.name(), refusal.getMessage());
        } catch (RuntimeException | StackOverflowError fault) {
            drafts.fail(entry.name(), fault);
        }
    }

    /** Why a file, or an entry of one, that cannot be unpacked or read is refused: one sentence. */
    public static String damaged(IOException why) {
        String message = why.getMessage() == null ? why.getClass().getSimpleName() : why.getMessage().lines().findFirst().orElse("");
        return "It is damaged or breaks off (" + message + ").";
    }
}
