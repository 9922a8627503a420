package org.copydesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.copydesk.trouble.SmallDisk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CarryingTest {
    private static final byte[] STORY = "ASTANA, May 3 - The ministers met.\n".repeat(10_000).getBytes();
    private static final FileTime WRITTEN = FileTime.fromMillis(1_700_000_000_000L);

    @TempDir
    Path home;

    @Test
    void onOneDiskAFileIsRenamed() throws IOException {
        Carrying.carry(story(), home.resolve("moved.txt"), home.resolve(".aside.part"));

        assertThat(home.resolve("moved.txt")).hasBinaryContent(STORY);
        assertThat(names(home)).containsExactly("moved.txt");
    }

    @Test
    void halfACopyThatAKillLeftOnAnotherDiskIsOverwritten() throws IOException {
        Path done = Files.createDirectory(home.resolve("done"));
        try (SmallDisk disk = SmallDisk.in(done, 4)) {
            Files.writeString(done.resolve(".aside.part"), "ASTANA, May 3 - The mini");

            Carrying.carry(story(), done.resolve("story.txt"), done.resolve(".aside.part"));

            assertThat(done.resolve("story.txt")).hasBinaryContent(STORY);
            assertThat(Files.getLastModifiedTime(done.resolve("story.txt"))).isEqualTo(WRITTEN);
            assertThat(names(done)).containsExactly("story.txt");
            assertThat(home.resolve("story.txt")).doesNotExist();
        }
    }

    @Test
    void onAFullDiskTheFileStaysWhereItIsAndNothingIsLeftThere() throws IOException {
        Path done = Files.createDirectory(home.resolve("done"));
        try (SmallDisk disk = SmallDisk.in(done, 1)) {
            disk.fill();
            Path story = story();

            assertThatThrownBy(() -> Carrying.carry(story, done.resolve("story.txt"), done.resolve(".aside.part"))).hasMessageContaining("No space left");

            assertThat(story).hasBinaryContent(STORY);
            assertThat(names(done)).containsExactly(".ballast");
        }
    }

    private Path story() throws IOException {
        return Files.setLastModifiedTime(Files.write(home.resolve("story.txt"), STORY), WRITTEN);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
