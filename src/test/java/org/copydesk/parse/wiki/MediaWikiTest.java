package org.copydesk.parse.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.Found;
import org.junit.jupiter.api.Test;

/** Articles as a wiki's authors write them. */
class MediaWikiTest {

    @Test
    void templatesNotesAndPicturesGoTheWordsOfLinksStay() {
        Found found = Found.in("dam.txt", """
                {{date|April 17, 2024}}
                {{byline|location=Bishkek|date=x {{nested}}}}
                [[File:Dam.jpg|thumb|A [[dam]] of concrete.]]
                '''Three states''' agreed on a [[dam|large dam]] in [[Kyrgyzstan]].<ref>Report</ref>
                Work begins [https://example.org in May].

                == Cost ==
                * It costs &euro;5 billion.
                [[Категория:Energy]] [[Datei:Dam.jpg]]
                """);

        assertThat(found.mediaType).isEqualTo("text/x-wiki");
        assertThat(found.draft().raw()).isEqualTo("Three states agreed on a large dam in Kyrgyzstan. Work begins in May.\nCost\nIt costs €5 billion.\n");
        assertThat(found.given().publishedOn()).isEqualTo("2024-04-17");
        assertThat(found.given().keywords()).containsExactly("Energy");
    }
}
