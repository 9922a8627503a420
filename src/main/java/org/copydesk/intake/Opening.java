package org.copydesk.intake;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.apache.camel.component.file.GenericFile;
import org.copydesk.text.Digest;
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

    /** @throws IOException when the file is there no more */
    public Dropped dropped(GenericFile<File> file) throws IOException {
        Path path = file.getFile().toPath().toAbsolutePath().normalize();
        BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
        String name = inbox.nameOf(path);
        String identity = name + '\n' + attributes.fileKey() + '\n' + attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS) + '\n' + attributes.size();
        return new Dropped(name, path, attributes.size(), Digest.sha256(identity), Instant.now());
    }

    /** @throws Refusal when it is empty or cannot be read */
    public Contents open(Dropped dropped) throws Refusal {
        try {
            Contents contents = Contents.of(dropped, Files.newInputStream(dropped.path()), maxBytes);
            if (contents.beginning().length == 0) {
                contents.close();
                throw new Refusal("The file is empty.");
            }
            return contents;
        } catch (NoSuchFileException gone) {
            throw new Refusal("The file was taken away before it could be read.");
        } catch (IOException unreadable) {
            throw new Refusal("The file cannot be read (%s).".formatted(unreadable.getClass().getSimpleName()));
        }
    }
}
