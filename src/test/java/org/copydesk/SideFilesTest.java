package org.copydesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.RunningDesk.drop;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A side file goes where its file goes, and what cannot be understood in it is not passed over. */
class SideFilesTest {
    @TempDir
    Path inbox;
    final TestDatabase database = TestDatabase.create();

    @Test
    void whatIsRefusedTakesItsSideFileAlong() {
        drop(inbox, "wire/empty.txt", "");
        drop(inbox, "wire/empty.txt.meta.json", "{\"source\": \"Reuters\"}");

        RunningDesk.once(inbox, database);

        assertThat(database.column("SELECT name || ' ' || status FROM files")).containsExactly("wire/empty.txt refused");
        assertThat(RunningDesk.filesIn(inbox)).containsExactly("refused/wire/empty.txt", "refused/wire/empty.txt.meta.json", "refused/wire/empty.txt.why.txt");
        assertThat(inbox.resolve("refused/wire/empty.txt.meta.json")).hasContent("{\"source\": \"Reuters\"}");
    }

    @Test
    void aBrokenSideFileIsSaidAndItsStoryTriedAgainOnceItIsMended() {
        drop(inbox, "kigali.txt", "KIGALI, July 15 - Rwandan President Paul Kagame won a fourth term, the electoral commission said.");
        drop(inbox, "kigali.txt.meta.json", "{\"date\": \"2024-07-15\", ");
        drop(inbox, "juba.txt", "JUBA, July 9 - South Sudan put off its elections again, the presidency said.");
        drop(inbox, "juba.txt.meta.json", "[\"2024-09-13\"]");

        RunningDesk.once(inbox, database);

        assertThat(database.column("SELECT name || ': ' || status || ': ' || reason FROM files ORDER BY name")).satisfiesExactly(
                juba -> assertThat(juba).isEqualTo("juba.txt: refused: Its side file juba.txt.meta.json is no JSON object."),
                kigali -> assertThat(kigali).startsWith("kigali.txt: refused: Its side file kigali.txt.meta.json cannot be read.").endsWith("."));
        assertThat(RunningDesk.filesIn(inbox)).hasSize(6).allMatch(name -> name.startsWith("refused/"));

        drop(inbox, "kigali.txt.meta.json", "{\"date\": \"2024-07-15\"}");
        drop(inbox, "kigali.txt", "KIGALI, July 15 - Rwandan President Paul Kagame won a fourth term, the electoral commission said.");
        RunningDesk.once(inbox, database);

        assertThat(database.column("SELECT published_on || ' ' || published_basis FROM articles")).containsExactly("2024-07-15 file");
    }

    @Test
    void whoDropsAllOfRefusedAgainDoesNotMakeArticlesOfItsNotes() {
        drop(inbox, "wire/aden.txt", "ADEN, July 9 - The port of Aden took in its first grain ship of the year, the authority said.");
        drop(inbox, "wire/aden.txt.why.txt", "A fault of the program, IllegalStateException");

        RunningDesk.once(inbox, database);

        assertThat(database.column("SELECT name || ' ' || status FROM files")).containsExactly("wire/aden.txt stored");
        assertThat(RunningDesk.filesIn(inbox)).hasSize(2).allMatch(name -> name.startsWith("done/"));
    }

    @Test
    void aSideFileThatIsTooLongIsSaid() {
        drop(inbox, "aden.txt", "ADEN, July 9 - The port of Aden took in its first grain ship of the year, the authority said.");
        drop(inbox, "aden.txt.meta.json", "{\"source\": \"" + "x".repeat(1 << 20) + "\"}");

        RunningDesk.once(inbox, database);

        assertThat(database.column("SELECT reason FROM files")).containsExactly("Its side file aden.txt.meta.json is longer than the 1,048,576 bytes that one may have.");
    }
}
