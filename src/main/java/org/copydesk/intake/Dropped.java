package org.copydesk.intake;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.copydesk.text.Digest;

/**
 * A file that somebody dropped.
 *
 * @param name       its path below the inbox, with / between folders, as dropped
 * @param path       where it lies now, absolute
 * @param bytes      its size in bytes when it was picked up
 * @param pickup     tells this drop from others of the same name: the file's number on its disk, its size, and when its bytes and
 *                   its name were last changed. The same before and after a crash; another when the file is written again, or
 *                   is moved back into the inbox
 * @param receivedAt when it was picked up
 */
public record Dropped(String name, Path path, long bytes, String pickup, Instant receivedAt) {

    /** Without the disk's own number: a container may see the same disk under another one after a restart. */
    private static final String IDENTITY = FileSystems.getDefault().supportedFileAttributeViews().contains("unix")
            ? "unix:ino,ctime,lastModifiedTime,size" : "fileKey,lastModifiedTime,size";

    public Dropped {
        Objects.requireNonNull(name);
        Objects.requireNonNull(path);
        Objects.requireNonNull(pickup);
        Objects.requireNonNull(receivedAt);
    }

    /** The file as it lies there now. @throws Later when it is there no more */
    static Dropped at(Path path, String name) throws IOException {
        try {
            Map<String, Object> file = Files.readAttributes(path, IDENTITY);
            return new Dropped(name, path, (long) file.get("size"), Digest.sha256(name + '\n' + new TreeMap<>(file)), Instant.now());
        } catch (NoSuchFileException gone) {
            throw new Later("taken away");
        }
    }

    /** Whether the same file still lies there, and nobody has written to it since it was picked up. */
    public boolean isUnchanged() throws IOException {
        try {
            return at(path, name).pickup.equals(pickup);
        } catch (Later gone) {
            return false;
        }
    }
}
