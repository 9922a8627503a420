package org.copydesk.parse.containers;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.copydesk.intake.Contents;
import org.copydesk.intake.Unclosed;
import org.copydesk.parse.Beginning;
import org.copydesk.parse.Drafts;
import org.copydesk.parse.Parser;
import org.copydesk.text.Refusal;

/**
 * Zip archives. One that lies in the folder is read by its directory, so that a damaged entry does not hide those behind it;
 * one inside another, or without a directory, as it comes.
 */
public final class ZipParser implements Parser {

    @Override
    public boolean recognises(Beginning beginning) {
        return Signature.ZIP.begins(beginning) || Signature.EMPTY_ZIP.begins(beginning);
    }

    @Override
    public void parse(Contents contents, Drafts drafts) throws Refusal, IOException {
        drafts.are("application/zip", null);
        try (ZipFile directory = directory(contents)) {
            if (directory == null) {
                readThrough(contents, drafts);
            } else {
                readByDirectory(directory, contents, drafts);
            }
        }
    }

    private static ZipFile directory(Contents contents) {
        try {
            SeekableByteChannel file = contents.onDisk();
            return file == null ? null : directory(file);
        } catch (IOException | RuntimeException none) {
            return null; // it breaks off before its directory: what can be read is
        }
    }

    static ZipFile directory(SeekableByteChannel file) throws IOException {
        try {
            return ZipFile.builder().setSeekableByteChannel(file).get();
        } catch (IOException | RuntimeException none) {
            file.close();
            throw none;
        }
    }

    private static void readByDirectory(ZipFile zip, Contents contents, Drafts drafts) throws Refusal {
        for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
            if (entry.isDirectory() || Entries.isLeftAlone(entry.getName())) {
                continue;
            }
            if (zip.canReadEntryData(entry)) {
                Entries.read(contents, entry.getName(), null, () -> zip.getInputStream(entry), drafts);
            } else {
                refuse(entry, contents, drafts);
            }
        }
    }

    private static void readThrough(Contents contents, Drafts drafts) throws Refusal, IOException {
        ZipArchiveInputStream zip = new ZipArchiveInputStream(contents.stream(), "UTF-8", true, true);
        for (ZipArchiveEntry entry = Entries.next(zip::getNextEntry); entry != null; entry = Entries.next(zip::getNextEntry)) {
            if (entry.isDirectory() || Entries.isLeftAlone(entry.getName())) {
                continue;
            }
            if (zip.canReadEntryData(entry)) {
                Entries.read(contents, entry.getName(), null, () -> new Unclosed(zip), drafts);
            } else {
                refuse(entry, contents, drafts);
            }
        }
    }

    private static void refuse(ZipArchiveEntry entry, Contents contents, Drafts drafts) {
        drafts.refuse(contents.name() + "!/" + entry.getName(), entry.getGeneralPurposeBit().usesEncryption()
                ? "It is locked with a password." : "It is packed in a way that is not read here.");
    }
}
