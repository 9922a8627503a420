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

    @Test
    void columnsAreKnownInOtherLanguagesAndCharacterSets() {
        Found found = Found.in("лента.csv", "Заголовок;Дата;Текст;Источник\n\"Мост открыт\";03.03.2025;\"Мост через Амударью открыт.\";Кабар\n".getBytes(java.nio.charset.Charset.forName("windows-1251")));

        assertThat(found.headlines()).containsExactly("Мост открыт");
        assertThat(found.drafts.get(0).raw()).isEqualTo("Мост через Амударью открыт.");
        assertThat(found.drafts.get(0).given().publishedOn()).isEqualTo("2025-03-03");
        assertThat(found.drafts.get(0).given().site()).isEqualTo("Кабар");
        assertThat(Found.in("haberler.csv", "Başlık,Metin\nKöprü,Köprü açıldı.\n").headlines()).containsExactly("Köprü");
    }

    @Test
    void whatSpreadsheetsWriteBeforeTheirTablesAndAtTheEndsOfLines() {
        assertThat(Found.in("news.csv", "sep=;\nheadline;text\nOne;First text.\n").headlines()).containsExactly("One");
        assertThat(Found.in("news.csv", "sep=,\r\nheadline,text\r\nOne,First text.\r\n").headlines()).containsExactly("One");
        assertThat(Found.in("mac.csv", "headline,text\rOne,First text.\rTwo,Second text.\r").headlines()).containsExactly("One", "Two");
        assertThat(Found.in("news.csv", "headline,\"the\nlead\",text\nOne,x,First text.\n").headlines()).containsExactly("One");
    }

    @Test
    void anEmptyColumnHidesNoneOfTheSameName() {
        assertThat(Found.in("news.csv", "headline,text,text\nOne,First text.,\nTwo,,Second text.\n").drafts).extracting(draft -> draft.raw()).containsExactly("First text.", "Second text.");
    }
}
