package org.copydesk.intake;

import java.io.File;
import org.apache.camel.Exchange;
import org.apache.camel.LoggingLevel;
import org.apache.camel.component.file.GenericFile;
import org.apache.camel.component.file.GenericFileEndpoint;
import org.apache.camel.component.file.GenericFileExclusiveReadLockStrategy;
import org.apache.camel.component.file.GenericFileOperations;

/**
 * Takes no lock: a file that passed {@link ReadyFiles} only has to be there still. Without this look a file that was just
 * moved away is now and then picked up a second time from an older listing.
 */
public final class StillThere implements GenericFileExclusiveReadLockStrategy<File> {

    @Override
    public void prepareOnStartup(GenericFileOperations<File> operations, GenericFileEndpoint<File> endpoint) {
        // nothing was left behind by an earlier run: there are no lock files
    }

    @Override
    public boolean acquireExclusiveReadLock(GenericFileOperations<File> operations, GenericFile<File> file, Exchange exchange) {
        return file.getFile().exists();
    }

    @Override
    public void releaseExclusiveReadLockOnAbort(GenericFileOperations<File> operations, GenericFile<File> file, Exchange exchange) {
        // no lock, nothing to release
    }

    @Override
    public void releaseExclusiveReadLockOnRollback(GenericFileOperations<File> operations, GenericFile<File> file, Exchange exchange) {
        // no lock, nothing to release
    }

    @Override
    public void releaseExclusiveReadLockOnCommit(GenericFileOperations<File> operations, GenericFile<File> file, Exchange exchange) {
        // no lock, nothing to release
    }

    @Override
    public void setTimeout(long timeout) {
        // nothing is waited for
    }

    @Override
    public void setCheckInterval(long interval) {
        // nothing is waited for
    }

    @Override
    public void setReadLockLoggingLevel(LoggingLevel level) {
        // nothing is logged
    }

    @Override
    public void setMarkerFiler(boolean marker) {
        // no marker files
    }

    @Override
    public void setDeleteOrphanLockFiles(boolean delete) {
        // no lock files
    }
}
