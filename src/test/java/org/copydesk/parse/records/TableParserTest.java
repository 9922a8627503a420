package org.copydesk.parse.records;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.Found;
import org.junit.jupiter.api.Test;

class TableParserTest {

    @Test
    void anArticleARowWithLineBreaksInQuotes() {
        Found found = Found.in("news.csv", "\uFEFFTitle,Text,Date Published,Source\n\"Dam, agreed\",\"Three states agreed.\n\nWork begins.\",2024-04-17,Kabar\nEmpty,,2024-04-18,Kabar\nTwo,\"He said \"\"yes\"\".\",,\n");

        assertThat(found.mediaType).isEqualTo("text/csv");
        assertThat(found.headlines()).containsExactly("Dam, agreed", "Two");
        assertThat(found.drafts.get(0).raw()).isEqualTo("Three states agreed.\n\nWork begins.");
        assertThat(found.drafts.get(0).given().publishedOn()).isEqualTo("2024-04-17");
        assertThat(found.drafts.get(0).given().site()).isEqualTo("Kabar");
        assertThat(found.drafts.get(1).raw()).isEqualTo("He said \"yes\".");
        assertThat(found.refused).containsOnlyKeys("news.csv!/2");
    }

    @Test
    void tabsAndSemicolonsPartColumnsToo() {
        assertThat(Found.in("news.tsv", "url\theadline\tbody\nhttps://example.org/1\tOne\tFirst text.\n").mediaType).isEqualTo("text/tab-separated-values");
        assertThat(Found.in("news.csv", "headline;body\nOne;First text.\n").headlines()).containsExactly("One");
    }

    @Test
    void aTextWithACommaInItsFirstLineIsNoTable() {
        assertThat(Found.in("a.txt", "Title, text and date\nA sentence about them.").mediaType).isEqualTo("text/plain");
    }
}
