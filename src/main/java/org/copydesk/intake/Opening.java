package org.copydesk.intake;

import java.io.File;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.camel.component.file.GenericFile;
import org.copydesk.text.Refusal;

/** From a file in the folder to its contents. Has no state, safe for all threads. */
public final class Opening {
    private final Inbox inbox;
    private final long maxBytes;

    /** @param maxBytes a single article beyond this is refused unread */
    public Opening(Inbox inbox, long maxBytes) {
        this.inbox = inbox;
        this.maxBytes = maxBytes;
    }

    /** How many bytes of a file are in memory at most. */
    public long most(Dropped dropped) {
        return Math.min(dropped.bytes(), maxBytes);
    }

    /** @throws Later when the file is there no more */
    public Dropped dropped(GenericFile<File> file) throws IOException {
        Path path = file.getFile().toPath().toAbsolutePath().normalize();
        return Dropped.at(path, inbox.nameOf(path));
    }

    /**
     * @throws Refusal     when it is empty, or we may not read it
     * @throws IOException when no verdict is possible now: it is there no more, or the disk fails
     */
    public Contents open(Dropped dropped) throws Refusal, IOException {
        try {
            Contents contents = Contents.of(dropped, Files.newInputStream(dropped.path()), maxBytes);
            if (contents.beginning().length == 0) {
                contents.close();
                throw new Refusal("The file is empty.");
            }
            return contents;
        } catch (NoSuchFileException gone) {
            throw new Later("taken away");
        } catch (AccessDeniedException unreadable) {
            throw new Refusal("The file cannot be read: its permissions do not let us.");
        }
    }
}
