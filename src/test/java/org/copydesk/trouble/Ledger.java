package org.copydesk.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.copydesk.RunningDesk;
import org.copydesk.TestDatabase;
import org.copydesk.bench.Wire;

/** What was dropped, so that it can be counted again afterwards: texts, copies of them under other names, and what is no article. */
final class Ledger {
    private final Path inbox;
    private int texts;
    private int copies;
    private int refusable;

    private Ledger(Path inbox) {
        this.inbox = inbox;
    }

    /** Drops so many files, 5 in a hundred copies and 1 refusable; a fixed seed makes a fixed inbox. */
    static Ledger drop(Path inbox, int files, long seed) {
        Ledger ledger = new Ledger(inbox);
        Wire wire = new Wire(seed);
        Random dice = new Random(seed);
        try {
            for (int i = 0; i < files; i++) {
                int lot = dice.nextInt(100);
                Path folder = Files.createDirectories(inbox.resolve("wire" + i % 20));
                if (lot < 1) {
                    Files.write(folder.resolve("nothing" + i + ".txt"), new byte[0]);
                    ledger.refusable++;
                } else if (lot < 6 && ledger.texts > 0) {
                    Files.write(folder.resolve("copy" + i + ".txt"), wire.brief(dice.nextInt(ledger.texts)));
                    ledger.copies++;
                } else {
                    Files.write(folder.resolve("story" + i + ".txt"), wire.brief(ledger.texts++));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ledger;
    }

    int files() {
        return texts + copies + refusable;
    }

    /** Every text once with its facts, a verdict for every file and only one, nothing left, every file in its folder. */
    void check(TestDatabase database) {
        assertThat(database.value("SELECT count(*) FROM articles")).as("texts").isEqualTo(Integer.toString(texts));
        assertThat(database.value("SELECT count(*) FROM files")).as("verdicts").isEqualTo(Integer.toString(files()));
        assertThat(database.value("SELECT count(DISTINCT name) FROM files")).as("files with a verdict").isEqualTo(Integer.toString(files()));
        assertThat(database.value("SELECT count(*) FROM files WHERE status = 'stored' AND articles = 1")).as("stored").isEqualTo(Integer.toString(texts));
        assertThat(database.value("SELECT count(*) FROM files WHERE status = 'duplicate' AND duplicate_of IS NOT NULL")).as("duplicates")
                .isEqualTo(Integer.toString(copies));
        assertThat(database.value("SELECT count(*) FROM files WHERE status = 'refused'")).as("refused").isEqualTo(Integer.toString(refusable));
        assertThat(database.value("SELECT count(*) FROM articles a WHERE (SELECT count(*) FROM quotes q WHERE q.article_id = a.id) <> 1"))
                .as("articles without their one quote").isEqualTo("0");
        assertThat(database.value("SELECT count(*) FROM articles a WHERE NOT EXISTS (SELECT FROM amounts m WHERE m.article_id = a.id AND m.kind = 'money')"))
                .as("articles without their amount").isEqualTo("0");
        assertThat(database.value("SELECT count(*) FROM quotes q JOIN articles a ON a.id = q.article_id "
                + "WHERE substr(a.body, q.body_start + 1, q.body_end - q.body_start) <> q.text")).as("facts of another text").isEqualTo("0");
        assertThat(RunningDesk.filesIn(inbox).stream().filter(name -> !name.startsWith("done/") && !name.startsWith("refused/"))).as("left in the inbox").isEmpty();
        assertThat(RunningDesk.filesIn(inbox).stream().filter(name -> !name.endsWith(".why.txt")).count()).as("files kept").isEqualTo(files());
    }

    @Override
    public String toString() {
        return "%,d files: %,d texts, %,d copies, %,d refusable".formatted(files(), texts, copies, refusable);
    }
}
