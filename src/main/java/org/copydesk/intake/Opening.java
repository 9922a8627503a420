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

/** From a file in the folder to its bytes. Has no state, safe for all threads. */
public final class Opening {
    private final Inbox inbox;
    private final long maxBytes;

    /** @param maxBytes a file beyond this is refused unread */
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

    /** @throws Refusal when it is too large or cannot be read */
    public Contents open(Dropped dropped) throws Refusal {
        if (dropped.bytes() > maxBytes) {
            throw new Refusal("The file has %,d bytes; a single article may have %,d (COPYDESK_MAX_MB).".formatted(dropped.bytes(), maxBytes));
        }
        try {
            byte[] bytes = Files.readAllBytes(dropped.path());
            if (bytes.length == 0) {
                throw new Refusal("The file is empty.");
            }
            return new Contents(dropped, bytes, Digest.sha256(bytes));
        } catch (NoSuchFileException gone) {
            throw new Refusal("The file was taken away before it could be read.");
        } catch (IOException unreadable) {
            throw new Refusal("The file cannot be read (%s).".formatted(unreadable.getClass().getSimpleName()));
        }
    }
}
