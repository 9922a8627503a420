package org.copydesk.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.copydesk.ChildDesk;
import org.copydesk.RunningDesk;
import org.copydesk.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several copies of the program on one inbox and one database store each text once. */
class TwoDesksTest {
    @TempDir
    Path inbox;
    final TestDatabase database = TestDatabase.create();

    @Test
    void sideBySide() {
        Ledger ledger = Ledger.drop(inbox, 600, 8);
        try (RunningDesk one = RunningDesk.watching(inbox, database); RunningDesk other = RunningDesk.watching(inbox, database)) {
            one.awaitEmptyInbox();
            other.awaitEmptyInbox();
            assertThat(one.printed() + other.printed()).doesNotContain("cannot leave").doesNotContain("does not take rows");
        }
        ledger.check(database);
    }

    @Test
    void threeOfWhichOneIsKilled() {
        Ledger ledger;
        try (ChildDesk first = ChildDesk.start(inbox, database.url(), Map.of());
                RunningDesk second = RunningDesk.watching(inbox, database); RunningDesk third = RunningDesk.watching(inbox, database)) {
            for (Supplier<String> printed : List.<Supplier<String>>of(first::printed, second::printed, third::printed)) {
                Wait.until(() -> printed.get().contains("Watching"), printed);
            }
            ledger = Ledger.drop(inbox, 1_200, 9);
            Wait.until(() -> Integer.parseInt(database.value("SELECT count(*) FROM files")) > 300, first::printed);
            first.kill();
            second.awaitEmptyInbox();
            third.awaitEmptyInbox();
        }
        ledger.check(database);
    }

    @Test
    @Tag("proof")
    void threeOfWhichOneIsKilledTenTimes() {
        Ledger ledger = Ledger.drop(inbox, Integer.getInteger("proof.files", 20_000) / 2, 9);
        List<ChildDesk> desks = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            desks.add(ChildDesk.start(inbox, database.url(), Map.of()));
        }
        int share = ledger.files() / 12;
        for (int kill = 1; kill <= 10; kill++) {
            int target = kill * share;
            Wait.until(() -> Integer.parseInt(database.value("SELECT count(*) FROM files")) >= target, desks.get(0)::printed);
            desks.remove(0).kill();
            desks.add(ChildDesk.start(inbox, database.url(), Map.of()));
        }
        Wait.until(() -> Wait.filesWaiting(inbox) == 0, desks.get(0)::printed);
        desks.forEach(ChildDesk::terminate);
        desks.forEach(desk -> desk.awaitEnd(Duration.ofSeconds(30)));
        desks.forEach(ChildDesk::close);
        ledger.check(database);
        System.out.printf("three desks, one of them killed 10 times, over %s: every text once, a verdict each, nothing left%n", ledger);
    }
}
