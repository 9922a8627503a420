package org.copydesk.parse;

import org.copydesk.intake.Contents;
import org.copydesk.text.Refusal;

/**
 * Takes what a parser finds, piece by piece in the order of the file, so that a file of any size is never held as a whole.
 * A call may take long: it waits while enough is being worked on. For one thread.
 */
public interface Drafts {

    /** Nothing more is to be read now, because the program stops. To be let through. */
    final class Stopped extends RuntimeException {
        public Stopped(Throwable why) {
            super("stopped while reading", why, false, false);
        }
    }

    /** What the file turned out to be; said first. The character set is null where the format has none. */
    void are(String mediaType, String charset);

    /** An article. */
    void add(Draft draft);

    /** Makes a draft of something in the file. */
    interface Making {
        Draft draft() throws Refusal;
    }

    /** An article of several in the file, under its name: what is wrong with it, or stumbles over it, costs it alone. */
    default void add(String name, Making making) {
        Draft draft;
        try {
            draft = making.draft();
        } catch (Refusal refusal) {
            refuse(name, refusal.getMessage());
            return;
        } catch (RuntimeException | StackOverflowError fault) {
            fail(name, fault);
            return;
        }
        add(draft);
    }

    /** Something in the file that can never be an article, by its name and one plain sentence: it costs itself alone. */
    void refuse(String name, String sentence);

    /** Something in the file at which a parser stumbled, likewise. */
    void fail(String name, Throwable fault);

    /** Something in the file that is to be read like a file: an entry of an archive, an attachment. Costs itself alone, too. */
    void read(Contents entry) throws Refusal;

    /** The file itself without the compression around it, to be read in its place. @throws Refusal when it holds no article (any more) */
    default void readInstead(Contents unpacked) throws Refusal {
        read(unpacked);
    }
}
