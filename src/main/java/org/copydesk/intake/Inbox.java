package org.copydesk.intake;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.function.Consumer;

/** The watched folder, and which files in it are meant to be articles. Immutable. */
public record Inbox(Path folder) {
    public static final String DONE = "done";
    public static final String REFUSED = "refused";

    /** How the side file of a file ends: behind that file's whole name. */
    public static final String SIDE_FILE = ".meta.json";
    /** How our note ends that says why a file was refused, likewise. */
    public static final String NOTE = ".why.txt";

    private static final List<String> LEFT_ALONE = List.of("~", ".part", ".tmp", ".crdownload", SIDE_FILE, NOTE);

    public Inbox {
        folder = folder.toAbsolutePath().normalize();
    }

    /** Makes the folder when it is not there: true then. */
    public boolean prepare() throws IOException {
        boolean missing = Files.notExists(folder);
        Files.createDirectories(folder);
        return missing;
    }

    /** Hidden files, and those that a program has not finished, are left alone; side files, and notes that were dropped with what had been refused, go with their file. */
    public static boolean isLeftAlone(String fileName) {
        return fileName.startsWith(".") || LEFT_ALONE.stream().anyMatch(fileName::endsWith);
    }

    /** Whether to look into this sub-folder: not into our own, hidden ones, or links (which may lead in a circle). */
    public boolean isWatched(File subFolder) {
        String name = subFolder.getName();
        boolean ours = (name.equals(DONE) || name.equals(REFUSED)) && subFolder.getAbsoluteFile().getParentFile().equals(folder.toFile());
        return !ours && !name.startsWith(".") && !Files.isSymbolicLink(subFolder.toPath());
    }

    /** The path below the inbox, with / between folders. */
    public String nameOf(Path file) {
        return folder.relativize(file).toString().replace(File.separatorChar, '/');
    }

    /** Shows every file that waits, or will when it is finished. Folders that cannot be read are passed over. */
    public void forEachWaiting(Consumer<Path> waiting) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                return directory.equals(folder) || isWatched(directory.toFile()) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!isLeftAlone(file.getFileName().toString()) && (attributes.isRegularFile() || Files.isRegularFile(file))) {
                    waiting.accept(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
