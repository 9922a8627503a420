package org.copydesk.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.copydesk.text.Tsv;

/** A few articles in the jar that show a newcomer what the program does. */
public final class Samples {

    private Samples() {
    }

    /** Copies those that are not there yet; how many. */
    public static int copyInto(Path folder) throws IOException {
        int copied = 0;
        for (Tsv.Row sample : Tsv.read("/samples/samples.tsv")) {
            Path target = folder.resolve(sample.need("file"));
            try (InputStream in = Samples.class.getResourceAsStream("/samples/" + sample.need("file"))) {
                if (in == null) {
                    throw new IOException("no sample " + sample.need("file"));
                }
                if (!Files.exists(target)) {
                    Files.write(target, in.readAllBytes());
                    copied++;
                }
            }
        }
        return copied;
    }
}
