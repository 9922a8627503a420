package org.copydesk.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelsTest {

    @AfterEach
    void forget() {
        System.clearProperty("copydesk.models");
    }

    @Test
    void aFolderOfOnesOwnComesFirst(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("own.model"), "weights");
        System.setProperty("copydesk.models", folder.toString());
        try (InputStream in = Models.open("own.model")) {
            assertThat(in.readAllBytes()).asString().isEqualTo("weights");
        }
    }

    @Test
    void weightsThatAreNowhereAreNamed() {
        assertThatThrownBy(() -> Models.open("absent.model")).isInstanceOf(FileNotFoundException.class).hasMessageContaining("absent.model");
    }
}
