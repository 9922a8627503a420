package org.copydesk.parse.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.copydesk.Found;
import org.copydesk.parse.Facts;
import org.copydesk.parse.Moment;
import org.junit.jupiter.api.Test;

/** Markdown as site generators keep it. */
class MarkdownTest {

    @Test
    void theHeadingIsTheHeadlineAndTheFactsStandAboveIt() {
        Found found = Found.in("dam.md", """
                ---
                title: "Dam agreed"
                date: 2024-04-17
                author: Jonathan Campion
                tags:
                  - energy
                  - water
                ---
                # Dam agreed

                Three states **agreed** on a [dam](https://example.org/dam).

                - It will be high.
                """);

        assertThat(found.mediaType).isEqualTo("text/markdown");
        assertThat(found.draft().raw()).isEqualTo("Dam agreed\nThree states agreed on a dam.\nIt will be high.\n");
        assertThat(found.given().headline()).isEqualTo("Dam agreed");
        assertThat(found.given().publishedOn()).isEqualTo("2024-04-17");
        assertThat(found.given().authors()).containsExactly("Jonathan Campion");
        assertThat(found.given().keywords()).containsExactly("energy", "water");
    }

    @Test
    void factsOverATextHaveTheirUsualNamesInQuotationMarksOrBrackets() {
        Found found = Found.in("dam.md", """
                ---
                headline: "Dam agreed: work begins"
                Publication_Date: 2024-04-17T10:00:00+05:00
                authors: [Jonathan Campion, 'Larry Madowo']
                canonical_url: https://example.org/dam
                publisher: The Times of Central Asia
                ---
                Three states agreed on a dam.
                """);

        assertThat(found.given()).isEqualTo(new Facts().headline("Dam agreed: work begins").authors(List.of("Jonathan Campion", "Larry Madowo"))
                .published(new Moment(LocalDate.of(2024, 4, 17), Instant.parse("2024-04-17T05:00:00Z"))).url("https://example.org/dam")
                .site("The Times of Central Asia").given());
    }
}
