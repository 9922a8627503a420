package org.copydesk.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Moves a file so that it is whole at its new place or not there at all, whatever ends us meanwhile, onto another disk too. */
final class Carrying {

    private Carrying() {
    }

    /** @param aside where a copy grows when both are not on one disk; what an earlier try has left there is overwritten */
    static void carry(Path from, Path to, Path aside) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException otherDisk) {
            try {
                Files.copy(from, aside, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
                try (FileChannel copy = FileChannel.open(aside, StandardOpenOption.READ)) {
                    copy.force(true);
                }
                Files.move(aside, to, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(aside);
            }
            Files.delete(from);
        }
    }
}
