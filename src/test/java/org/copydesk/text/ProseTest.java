package org.copydesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProseTest {

    @Test
    void wordsKeepTheirApostrophesAndInitialsAndPartFromPossessivesAndHyphens() {
        assertThat(tokens("Kazakhstan’s Samruk-Kazyna met the U.S. envoy O'Brien on the 10th."))
                .containsExactly("Kazakhstan", "’s", "Samruk", "-", "Kazyna", "met", "the", "U.S.", "envoy", "O'Brien", "on", "the", "10th", ".");
    }

    @Test
    void numbersKeepTheirPointsAndCommasAndPartFromUnits() {
        assertThat(tokens("$5.3bn, 10,000 tonnes; G20, 65%")).containsExactly("$", "5.3", "bn", ",", "10,000", "tonnes", ";", "G20", ",", "65", "%");
    }

    @Test
    void digitsBeyondTheBasicPlaneAreNumbersToo() {
        assertThat(tokens("\uD835\uDFD0\uD835\uDFCE.\uD835\uDFD3 tonnes")).containsExactly("\uD835\uDFD0\uD835\uDFCE.\uD835\uDFD3", "tonnes");
    }

    @Test
    void sentencesEndBehindTheirClosingQuotationMarks() {
        assertThat(sentences("“We met. We agreed.” Mr. Sharma left at 5 p.m. on Monday. Did he? He did!"))
                .containsExactly("“We met.", "We agreed.”", "Mr. Sharma left at 5 p.m. on Monday.", "Did he?", "He did!");
    }

    @Test
    void aSentenceEndsWhereTheBlankBehindItWasLost() {
        assertThat(sentences("They came for state visits.The spokesman of amazon.com agreed.It wrote on example.org and U.S.A banners."))
                .containsExactly("They came for state visits.", "The spokesman of amazon.com agreed.", "It wrote on example.org and U.S.A banners.");
    }

    @Test
    void russianAndKazakhWordsAreToldByTheirLetters() {
        Prose prose = Prose.of("Қазақстан және Rwanda, 2024 г.");
        assertThat(IntStream.range(-1, prose.size() + 1).filter(prose::isCyrillic).mapToObj(prose::token)).containsExactly("Қазақстан", "және", "г");
    }

    @Test
    void initialsAndAbbreviationsEndNoSentence() {
        assertThat(sentences("George W. Bush and Gen. Colin Powell met Sen. John McCain. The U.S. President spoke. He left the U.S. The plane was late."))
                .containsExactly("George W. Bush and Gen. Colin Powell met Sen. John McCain.", "The U.S. President spoke.", "He left the U.S.", "The plane was late.");
    }

    @Test
    void aLineBreakEndsASentenceAndAParagraph() {
        Prose prose = Prose.of("No point here\n\nAnother paragraph. With two sentences.");

        assertThat(prose.sentences()).isEqualTo(3);
        assertThat(prose.paragraphOfSentence(0)).isZero();
        assertThat(prose.paragraphOfSentence(1)).isEqualTo(1);
        assertThat(prose.paragraphOfSentence(2)).isEqualTo(1);
    }

    @Test
    void wordsAreComparedWithoutCaseAndAccents() {
        assertThat(Folding.fold("ERDOĞAN")).isEqualTo(Folding.fold("Erdogan")).isEqualTo("erdogan");
        assertThat(Folding.fold("Gnassingbé")).isEqualTo("gnassingbe");
        assertThat(Folding.fold("Токаев")).isEqualTo("токаев");
    }

    @Test
    void theLongestPhraseWinsAndAPhraseMayMeanSeveralThings() {
        Lexicon<String> lexicon = Lexicon.<String>builder().add("Guinea", "GIN").add("Guinea-Bissau", "GNB").add("Congo", "COD").add("Congo", "COG").build();

        List<Lexicon.Match<String>> found = lexicon.find(Prose.of("Guinea-Bissau, GUINEA and the Congo."));

        assertThat(found).extracting(Lexicon.Match::entries).containsExactly(List.of("GNB"), List.of("GIN"), List.of("COD", "COG"));
    }

    @Test
    void offsetsBecomeCodePoints() {
        CodePoints points = new CodePoints("a😀b");

        assertThat(points.at(1)).isEqualTo(1);
        assertThat(points.at(3)).isEqualTo(2);
        assertThat(points.at(4)).isEqualTo(3);
    }

    @Test
    void whatPostgresCannotHoldIsTakenOut() {
        assertThat(Storable.text("a\u0000b\uD83Dc")).isEqualTo("ab\uFFFDc");
        assertThat(Storable.text("a😀b")).isEqualTo("a😀b");
    }

    private static List<String> tokens(String text) {
        Prose prose = Prose.of(text);
        return IntStream.range(0, prose.size()).mapToObj(prose::token).toList();
    }

    private static List<String> sentences(String text) {
        Prose prose = Prose.of(text);
        return IntStream.range(0, prose.sentences()).mapToObj(sentence -> prose.sentence(sentence).of(text)).toList();
    }
}
