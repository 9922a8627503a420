package org.copydesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LexiconTest {
    private final Lexicon<String> places = Lexicon.<String>builder().add("Korea", "KOR").add("Korea", "PRK").add("Republic of Korea", "KOR")
            .add("Republic of Korea Air Force", "force").add("São Tomé", "STP").addAll("Guinea", Set.of("GIN")).build();

    @Test
    void findsTheLongestPhraseAtEachWord() {
        Prose prose = Prose.of("The Republic of Korea and SAO TOME signed in Guinea; the Republic of Moldova did not.");

        assertThat(places.find(prose)).extracting(match -> prose.text(match.first(), match.end())).containsExactly("Republic of Korea", "SAO TOME", "Guinea");
    }

    @Test
    void takesBackTheWordsOfALongerPhraseThatDoesNotEnd() {
        Prose prose = Prose.of("Republic of Korea Air transport");

        assertThat(places.at(prose, 0).end()).isEqualTo(3);
    }

    @Test
    void tellsAllThatAPhraseStandsFor() {
        assertThat(places.at(Prose.of("Korea"), 0).entries()).containsExactly("KOR", "PRK");
    }

    @Test
    void tellsTheNextShorterPhrase() {
        Prose prose = Prose.of("Republic of Korea Air Force");
        Lexicon.Match<String> longest = places.at(prose, 0);

        assertThat(longest.entries()).containsExactly("force");
        assertThat(places.shorter(prose, longest).end()).isEqualTo(3);
        assertThat(places.shorter(prose, places.shorter(prose, longest))).isNull();
    }

    @Test
    void keepsApartThousandsOfPhrasesThatShareTheirWords() {
        Lexicon.Builder<Integer> rounds = Lexicon.builder();
        IntStream.range(0, 5_000).forEach(i -> rounds.add("round " + i / 70 + " of " + i % 70, i));
        Lexicon<Integer> lexicon = rounds.build();

        assertThat(IntStream.range(0, 5_000)).allMatch(i -> lexicon.at(Prose.of("round " + i / 70 + " of " + i % 70), 0).entries().get(0).equals(i));
        assertThat(lexicon.at(Prose.of("round 3 of 70"), 0)).isNull();
    }
}
