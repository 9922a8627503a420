package org.copydesk.parse.containers;

import java.io.IOException;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.copydesk.intake.Contents;
import org.copydesk.intake.Unclosed;
import org.copydesk.parse.Drafts;
import org.copydesk.parse.Parser;
import org.copydesk.text.Refusal;

/** Tar archives, read as they come. Links and devices in them are passed over. */
public final class TarParser implements Parser {

    @Override
    public boolean recognises(Contents contents) {
        return Signature.TAR.begins(contents);
    }

    @Override
    public void parse(Contents contents, Drafts drafts) throws Refusal, IOException {
        drafts.are("application/x-tar", null);
        TarArchiveInputStream tar = new TarArchiveInputStream(contents.stream(), "UTF-8");
        for (TarArchiveEntry entry = Entries.next(tar::getNextEntry); entry != null; entry = Entries.next(tar::getNextEntry)) {
            if (entry.isFile() && !entry.isLink() && !entry.isSymbolicLink() && !Entries.isLeftAlone(entry.getName())) {
                Entries.read(contents, entry.getName(), null, () -> new Unclosed(tar), drafts);
            }
        }
    }
}
