package org.copydesk.parse.records;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.copydesk.intake.Inbox;
import org.copydesk.parse.Given;
import org.copydesk.text.Refusal;

/** NAME.meta.json beside a file: facts under the same names as in records, which come before those that the file itself gives. */
public final class SideFile {
    /** In bytes. */
    private static final int LONGEST = 1 << 20;

    private SideFile() {
    }

    /** @throws Refusal when the side file cannot be understood: its article would be stored without what was meant to be said of it */
    public static Given of(Path file) throws IOException, Refusal {
        Path side = file.resolveSibling(file.getFileName() + Inbox.SIDE_FILE);
        if (!side.toFile().isFile()) { // Files.isRegularFile would make an exception for nearly every file
            return Given.NOTHING;
        }
        if (Files.size(side) > LONGEST) {
            throw new Refusal("Its side file %s is longer than the %,d bytes that one may have.".formatted(side.getFileName(), LONGEST));
        }
        try {
            if (JsonReading.JSON.readTree(Files.readAllBytes(side)) instanceof ObjectNode facts) {
                return Item.of(facts).given().beside();
            }
        } catch (JsonProcessingException broken) {
            throw new Refusal("Its side file %s cannot be read. %s".formatted(side.getFileName(), JsonParser.sentence(broken)));
        }
        throw new Refusal("Its side file %s is no JSON object.".formatted(side.getFileName()));
    }
}
