package org.copydesk.parse.containers;

import java.io.IOException;
import java.util.Arrays;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarUtils;
import org.copydesk.intake.Contents;
import org.copydesk.intake.Unclosed;
import org.copydesk.parse.Beginning;
import org.copydesk.parse.Drafts;
import org.copydesk.parse.Parser;
import org.copydesk.text.Refusal;

/** Tar archives, read as they come. Links and devices in them are passed over. */
public final class TarParser implements Parser {
    /** In bytes. */
    private static final int HEADER = 512;

    @Override
    public boolean recognises(Beginning beginning) {
        return Signature.TAR.begins(beginning) && isHeader(Arrays.copyOf(beginning.bytes(), HEADER));
    }

    /** A text may hold the mark too, where it says "mustard"; then there is no sum at its place. */
    private static boolean isHeader(byte[] header) {
        try {
            return TarUtils.verifyCheckSum(header);
        } catch (IllegalArgumentException noNumber) {
            return false;
        }
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
