package org.copydesk.intake;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.apache.camel.component.file.GenericFile;
import org.apache.camel.component.file.GenericFileFilter;

/**
 * Lets a file through once it is finished, without ever sleeping: when its time stamp is older than the settle time, or
 * when size and time stamp were the same at two looks that far apart by the monotonic clock (a time stamp in the future
 * passes so, too). Pipes and devices never are. Camel asks from one thread.
 */
public final class ReadyFiles implements GenericFileFilter<File> {
    private static final long FORGET_NANOS = Duration.ofSeconds(30).toNanos();

    private record Look(long size, long modified, long since, long last) {
    }

    private final Inbox inbox;
    private final Duration settle;
    private final Resting resting;
    private final Consumer<String> unreadableName;
    private final Map<String, Look> looks = new ConcurrentHashMap<>();
    private long lastSweep = System.nanoTime();

    /** @param unreadableName told of names that this machine's character set cannot express */
    public ReadyFiles(Inbox inbox, Duration settle, Resting resting, Consumer<String> unreadableName) {
        this.inbox = inbox;
        this.settle = settle;
        this.resting = resting;
        this.unreadableName = unreadableName;
    }

    @Override
    public boolean accept(GenericFile<File> file) {
        try {
            if (file.isDirectory()) {
                return inbox.isWatched(file.getFile());
            }
            return !Inbox.isLeftAlone(file.getFileNameOnly()) && !resting.rests(file.getFile().toPath()) && file.getFile().isFile()
                    && isSettled(file.getAbsoluteFilePath(), file.getFileLength(), file.getLastModified());
        } catch (InvalidPathException e) {
            unreadableName.accept(file.getFileName());
            return false;
        }
    }

    private boolean isSettled(String path, long size, long modified) {
        long age = System.currentTimeMillis() - modified;
        if (age >= settle.toMillis()) {
            looks.remove(path);
            return true;
        }
        long now = System.nanoTime();
        sweep(now);
        Look look = looks.get(path);
        boolean same = look != null && look.size == size && look.modified == modified;
        looks.put(path, new Look(size, modified, same ? look.since : now, now));
        return same && now - look.since >= settle.toNanos();
    }

    private void sweep(long now) {
        if (now - lastSweep > FORGET_NANOS) {
            lastSweep = now;
            looks.values().removeIf(look -> now - look.last > FORGET_NANOS);
        }
    }
}
