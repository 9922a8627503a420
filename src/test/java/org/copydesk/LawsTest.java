package org.copydesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.Laws.everyOffsetIsTrue;
import static org.copydesk.Laws.nothingIsLost;

import java.io.IOException;
import java.nio.file.Path;
import org.copydesk.intake.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two laws hold for every article: raw without the removals is body, and every offset points at the text it claims. */
class LawsTest {
    @TempDir
    Path inbox;
    final TestDatabase database = TestDatabase.create();

    @Test
    void holdForOurSamplesWhichHaveFactsOfEveryKind() throws IOException {
        Samples.copyInto(inbox);

        RunningDesk.once(inbox, database);

        assertThat(database.column("SELECT DISTINCT status FROM files")).containsExactly("stored");
        assertThat(Laws.facts(database)).allSatisfy(fact -> assertThat(database.value("SELECT count(*) > 0 FROM " + fact.get("fact"))).isEqualTo("true"));
        nothingIsLost(database);
        everyOffsetIsTrue(database);
    }

    @Test
    void holdForTextWithSignsBeyondTheBasicPlane() {
        RunningDesk.drop(inbox, "emoji.txt", """
                😀😀 ALMATY, May 3 - Kazakhstan 🇰🇿 and Uzbekistan 🇺🇿 signed 12 agreements, the Foreign Ministry said.

                “We are neighbours 🤝 and friends,” Kazakh President Kassym-Jomart Tokayev said.

                Follow us 👍 on Instagram
                """);

        RunningDesk.once(inbox, database);

        assertThat(database.column("SELECT text FROM quotes")).containsExactly("We are neighbours 🤝 and friends,");
        assertThat(database.column("SELECT quantity FROM events")).containsExactly("12");
        nothingIsLost(database);
        everyOffsetIsTrue(database);
    }
}
