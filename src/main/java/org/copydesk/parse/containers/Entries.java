package org.copydesk.parse.containers;

import java.io.IOException;
import java.io.InputStream;
import org.copydesk.intake.Contents;
import org.copydesk.intake.Inbox;
import org.copydesk.parse.Drafts;
import org.copydesk.parse.Parsers;
import org.copydesk.text.Refusal;

/** The entries of a container, each read like a file of its own: a bad one costs itself alone. */
final class Entries {

    /** Opens an entry when it is to be read; it is closed when it was. */
    interface Opening {
        InputStream open() throws IOException;
    }

    /** The next entry of a container, or null behind the last. */
    interface Next<E> {
        E next() throws IOException;
    }

    private Entries() {
    }

    /** Goes on to the next entry; unpackers stumble over damaged archives in ways of their own. */
    static <E> E next(Next<E> archive) throws IOException {
        try {
            return archive.next();
        } catch (RuntimeException damaged) {
            throw new IOException(damaged.getClass().getSimpleName(), damaged);
        }
    }

    /** What is no article to the one who packed it: hidden files, unfinished ones, what systems add to archives. */
    static boolean isLeftAlone(String path) {
        for (String step : path.replace('\\', '/').split("/")) {
            if (step.startsWith("__MACOSX") || !step.equals(".") && !step.equals("..") && Inbox.isLeftAlone(step)) {
                return true;
            }
        }
        return false;
    }

    /**
     * @param address where it was fetched from, or null
     * @throws Refusal when nothing more may be read of the whole file
     */
    static void read(Contents container, String path, String address, Opening opening, Drafts drafts) throws Refusal {
        try (InputStream bytes = opening.open()) {
            drafts.read(container.entry(path, address, bytes));
        } catch (IOException | Refusal bad) {
            if (container.exceeded() != null) {
                throw new Refusal(container.exceeded());
            }
            drafts.refuse(container.name() + "!/" + path, bad instanceof IOException damaged ? Parsers.damaged(damaged) : bad.getMessage());
        }
    }
}
