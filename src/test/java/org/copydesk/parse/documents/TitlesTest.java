package org.copydesk.parse.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which titles of documents are headlines. */
class TitlesTest {

    @ParameterizedTest
    @ValueSource(strings = {"Documents show what the ministry knew", "Казахстан и Китай договорились о транзите", "Untitled Basquiat sold for a record price", "中国与哈萨克斯坦签署协议"})
    void aTitleThatSomebodyWroteIsTheHeadline(String title) {
        assertThat(Titles.given(title, "", "").headline()).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Microsoft Word - release_final.docx", "Document 1", "Документ2", "untitled", "Без имени 3", "press-release.pdf", "2024-05-01", "***"})
    void aTitleThatAProgramMadeUpIsNone(String title) {
        assertThat(Titles.given(title, "", "").headline()).isNull();
    }
}
