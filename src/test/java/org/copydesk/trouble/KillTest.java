package org.copydesk.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import org.copydesk.ChildDesk;
import org.copydesk.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SIGKILL at any moment loses nothing and doubles nothing. */
class KillTest {
    @TempDir
    Path inbox;
    final TestDatabase database = TestDatabase.create();

    @Test
    void killedInTheMiddleOfTwoThousandFiles() {
        Ledger ledger = Ledger.drop(inbox, 2_000, 1);
        try (ChildDesk desk = ChildDesk.start(inbox, database.url(), Map.of())) {
            Wait.until(() -> stored() > 700, desk::printed);
            desk.kill();
        }
        assertThat(stored()).isLessThan(ledger.files());

        assertThat(ChildDesk.once(inbox, database.url(), Duration.ofMinutes(3))).isZero();

        ledger.check(database);
    }

    @Test
    @Tag("proof")
    void killedAtFiftyRandomMoments() {
        int kills = Integer.getInteger("proof.kills", 50);
        Ledger ledger = Ledger.drop(inbox, Integer.getInteger("proof.files", 20_000), 2);
        Random dice = new Random(3);
        int after = 0;
        int share = ledger.files() / (kills + 2);
        for (int kill = 1; kill <= kills; kill++) {
            try (ChildDesk desk = ChildDesk.start(inbox, database.url(), Map.of())) {
                // counted in rows, not in seconds, so that each kill hits another moment of the work on any machine
                after = Math.max(after, stored()) + dice.nextInt(2 * share);
                int target = Math.min(after, ledger.files() - 1);
                Wait.untilReached(target, this::stored, desk);
                Wait.moment(dice.nextInt(300));
                desk.kill();
            }
            System.out.printf("kill %d: %,d verdicts, %,d files left the inbox%n", kill, stored(), ledger.files() - Wait.filesWaiting(inbox));
        }
        assertThat(ChildDesk.once(inbox, database.url(), Duration.ofMinutes(20))).isZero();
        ledger.check(database);
        System.out.printf("%d kills over %s: every text once, a verdict each, nothing left%n", kills, ledger);
    }

    private int stored() {
        return Integer.parseInt(database.value("SELECT count(*) FROM files"));
    }
}
