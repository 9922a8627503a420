package org.copydesk.parse.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.Found;
import org.junit.jupiter.api.Test;

class MarkupTextsTest {

    @Test
    void markdownWithFactsAtItsHead() {
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
    void mediaWikiText() {
        Found found = Found.in("dam.txt", """
                {{date|April 17, 2024}}
                {{byline|location=Bishkek|date=x {{nested}}}}
                [[File:Dam.jpg|thumb|A [[dam]] of concrete.]]
                '''Three states''' agreed on a [[dam|large dam]] in [[Kyrgyzstan]].<ref>Report</ref>
                Work begins [https://example.org in May].

                == Cost ==
                * It costs &euro;5 billion.
                [[Category:Energy]]
                """);

        assertThat(found.mediaType).isEqualTo("text/x-wiki");
        assertThat(found.draft().raw()).isEqualTo("Three states agreed on a large dam in Kyrgyzstan. Work begins in May.\nCost\nIt costs €5 billion.\n");
        assertThat(found.given().publishedOn()).isEqualTo("2024-04-17");
        assertThat(found.given().keywords()).containsExactly("Energy");
    }
}
