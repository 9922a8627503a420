package org.copydesk.text;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Trained weights by their file name. A folder named by COPYDESK_MODELS (or the system property {@code copydesk.models}) comes
 * before the jar's own {@code /models}, file by file: what is not in it is taken from the jar.
 */
public final class Models {

    private Models() {
    }

    /**
     * Opens weights such as {@code lines.model}; the caller closes them.
     *
     * @throws FileNotFoundException when neither the folder nor the jar has them
     */
    public static InputStream open(String name) throws IOException {
        String folder = folder();
        if (folder != null) {
            Path file = Path.of(folder, name);
            if (Files.isRegularFile(file)) {
                return new BufferedInputStream(Files.newInputStream(file));
            }
        }
        InputStream in = Models.class.getResourceAsStream("/models/" + name);
        if (in == null) {
            throw new FileNotFoundException("no weights " + name + (folder == null ? "" : " in " + folder) + ", nor in the jar");
        }
        return new BufferedInputStream(in);
    }

    private static String folder() {
        String named = System.getenv("COPYDESK_MODELS");
        if (named == null || named.isBlank()) {
            named = System.getProperty("copydesk.models");
        }
        return named == null || named.isBlank() ? null : named;
    }
}
