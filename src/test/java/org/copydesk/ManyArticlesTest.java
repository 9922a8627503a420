package org.copydesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.RunningDesk.drop;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.copydesk.parse.Zips;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of many articles, and files with a side file, from the folder to the rows. */
class ManyArticlesTest {
    @TempDir
    Path inbox;
    final TestDatabase database = TestDatabase.create();

    @Test
    void severalInstalmentsAnArchiveAndASideFile() {
        drop(inbox, "wire.ndjson", IntStream.rangeClosed(1, 450).mapToObj(i -> i == 300 ? "{\"id\": 300}"
                : "{\"title\": \"Report " + i + "\", \"text\": \"Kenya and Uganda signed agreement number " + i + " in Nairobi on Monday.\", \"date\": \"2024-05-01T10:00:00Z\"}")
                .collect(Collectors.joining("\n")));
        drop(inbox, "week.zip", Zips.of("a/rail.txt", "Rail\n\nA railway between Naivasha and Malaba was opened on Monday.", "a/x.bin", "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007"));
        drop(inbox, "note.txt", "Harbour\n\nThe harbour of Lamu was opened by the minister of transport.");
        drop(inbox, "note.txt.meta.json", "{\"source\": \"The Standard\", \"published\": \"2023-02-03\", \"section\": \"Coast\", \"url\": \"https://example.org/lamu\"}");
        drop(inbox, "gone.txt.meta.json", "{}");

        String printed = RunningDesk.once(inbox, database);

        assertThat(database.query("SELECT name, status, articles, parts FROM files WHERE name = 'wire.ndjson'")).singleElement().satisfies(file -> assertThat(file)
                .containsEntry("status", "stored").containsEntry("articles", 449).containsEntry("parts", 450));
        assertThat(database.value("SELECT string_agg(f.name || ' ' || f.status || ' ' || c.name, ', ' ORDER BY f.name) FROM files f JOIN files c ON c.id = f.container"))
                .isEqualTo("week.zip!/a/x.bin refused week.zip, wire.ndjson!/300 refused wire.ndjson");
        assertThat(database.value("SELECT entry FROM articles WHERE body LIKE '%Naivasha%'")).isEqualTo("week.zip!/a/rail.txt");
        assertThat(database.value("SELECT part FROM articles WHERE headline = 'Report 301'")).isEqualTo("301");
        assertThat(database.value("SELECT published_at AT TIME ZONE 'UTC' FROM articles WHERE headline = 'Report 301'")).startsWith("2024-05-01 10:00:00");
        assertThat(database.value("SELECT concat_ws(' | ', published_on, published_basis, section, url) FROM articles WHERE body LIKE '%harbour of Lamu%'"))
                .isEqualTo("2023-02-03 | file | Coast | https://example.org/lamu");
        assertThat(printed).contains("stored     wire.ndjson  449 new articles of 450 things in it").contains("stored     week.zip  1 new article of 2 things in it (the table files says what became of the others)");
        assertThat(RunningDesk.filesIn(inbox)).contains("gone.txt.meta.json", "done/" + LocalDate.now(ZoneOffset.UTC) + "/note.txt.meta.json");
    }
}
