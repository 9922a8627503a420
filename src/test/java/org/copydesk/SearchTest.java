package org.copydesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.RunningDesk.drop;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What full-text search finds an article by. */
class SearchTest {
    @TempDir
    Path inbox;
    final TestDatabase database = TestDatabase.create();

    @Test
    void theHeadlineWeighsMoreThanTheBody() {
        drop(inbox, "headline.txt", """
                Locusts reach northern Kenya

                NAIROBI, Feb. 3 - Swarms crossed the border from Somalia on Monday, the agriculture ministry of Kenya said.
                """);
        drop(inbox, "body.txt", """
                Kenya and Ethiopia hold talks on their border

                NAIROBI, Feb. 5 - Ministers of Kenya and Ethiopia met in Moyale on Wednesday. They also spoke about a locust that eats the maize.
                """);
        RunningDesk.once(inbox, database);

        assertThat(found("locusts")).as("in its other forms, the headline first").containsExactly("Locusts reach northern Kenya", "Kenya and Ethiopia hold talks on their border");
        assertThat(database.column("SELECT headline FROM articles WHERE search @@ 'locust:A'::tsquery")).containsExactly("Locusts reach northern Kenya");
    }

    @Test
    void aBodyOfMoreThanHalfAMegabyteIsStoredWholeAndFoundByItsBeginning() {
        StringBuilder minutes = new StringBuilder("STRASBOURG, May 3 - The European Parliament opened its session with a debate on trade, the minutes say.\n\n");
        int items = 0;
        while (minutes.length() < 600_000) {
            items++;
            minutes.append("Members of the committee then spoke about item w%1$d for an hour, and the chamber sent amendment v%1$d back to the committee.\n\n".formatted(items));
        }
        String late = "w" + (items - 100);
        drop(inbox, "minutes.txt", minutes.toString());

        RunningDesk.once(inbox, database);

        assertThat(database.column("SELECT headline FROM articles WHERE body LIKE '%about item w100 for an hour%about item " + late + " for an hour%'")).hasSize(1);
        assertThat(found("w100")).hasSize(1);
        assertThat(found(late)).isEmpty();
    }

    private List<String> found(String words) {
        return database.column("SELECT headline FROM articles, websearch_to_tsquery('english', '" + words + "') q WHERE search @@ q ORDER BY ts_rank(search, q) DESC");
    }
}
