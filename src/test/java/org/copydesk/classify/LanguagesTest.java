package org.copydesk.classify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
    private static final Languages LANGUAGES = new Languages();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en      | Kazakhstan and Togo agreed on Tuesday to expand trade between their ports.
            kk      | Мемлекет басшысы Франция елшісін Ақордада қабылдады.
            ru      | Президент встретился с послом Франции и обсудил торговлю.
            ky      | Мамлекет башчысы элчини кабыл алып, соода жөнүндө сүйлөштү.
            tr      | Cumhurbaşkanı Ankara'da konuk mevkidaşı ile görüştü.
            ar      | استقبل الرئيس وزير الخارجية الفرنسي في العاصمة
            fr      | Le président a reçu l'ambassadeur de Turquie à Paris.
            de      | Der Bundeskanzler empfing den Präsidenten in Berlin.
            uz      | Prezident Samarqandda bo‘lib o‘tgan sammitda ishtirok etdi.
            uz-Cyrl | Ўзбекистон Президенти Самарқандда бўлиб ўтган саммитда иштирок этди.
            zh      | 国家主席在北京与来访的总统会谈，两国签署了多项合作文件。
            zh-Hant | 國家主席在北京與來訪的總統會談，兩國簽署了多項合作文件。
            """)
    void tellsTheLanguageOfASentenceWithItsScriptWhereThatIsNotTheUsualOne(String language, String text) {
        assertThat(LANGUAGES.of(text)).isEqualTo(language);
    }

    @Test
    void namesOfForeignPeopleDoNotMakeAnEnglishSentenceForeign() {
        assertThat(LANGUAGES.of("Spanish Prime Minister José Luis Rodríguez Zapatero reshuffles his cabinet in Madrid.")).isEqualTo("en");
    }

    @Test
    void oneQuotationDoesNotDecideOnALongText() {
        String english = "The two presidents spoke about wheat, railways and the price of oil before they went to see the new port. ";
        assertThat(LANGUAGES.of(english.repeat(6) + "«Мы очень довольны этой встречей», сказал президент. " + english.repeat(6))).isEqualTo("en");
    }

    @Test
    void saysNothingWhenThereIsTooLittle() {
        assertThat(LANGUAGES.of("Tokayev, Ruto")).isNull();
    }
}
