package org.copydesk;

import java.io.IOException;
import java.time.LocalDate;
import org.copydesk.parse.Draft;
import org.copydesk.parse.Given;
import org.copydesk.parse.TextLines;
import org.copydesk.text.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has the stages understand a small story that nobody keeps, so that the first file somebody drops need not wait a second for classes and tables. */
final class Rehearsal {
    private static final Logger LOG = LoggerFactory.getLogger(Rehearsal.class);
    private static final String STORY = """
            Leaders of Germany and France meet in Berlin

            BERLIN, March 3 (Example Wire) - French President Emmanuel Macron met German Chancellor Olaf Scholz in Berlin on Monday.

            "We agreed to invest 2 billion euros in railways by 2030," Macron said after the talks with the European Commission.

            Read also: Weather
            """;

    private Rehearsal() {
    }

    static void of(Analysis stages) {
        try {
            stages.understand(new Draft(STORY, TextLines.of(STORY), Given.NOTHING, "rehearsal.txt", LocalDate.of(2025, 3, 4)));
        } catch (IOException | Refusal | RuntimeException fault) {
            LOG.warn("The rehearsal of the stages failed", fault); // nobody waits for it: the first article will tell what is wrong
        }
    }
}
