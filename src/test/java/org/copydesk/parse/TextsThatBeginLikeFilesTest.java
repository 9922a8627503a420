package org.copydesk.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.copydesk.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsThatBeginLikeFilesTest {

    @ParameterizedTest
    @ValueSource(strings = {"A third WAVE of strikes reached the ports of France.", "ID3 tags are no music, a court in Lyon found.", "BZhezinka is a village in Poland.",
            "The new AVI ferry sails from Dover.", "OggSound, a firm in Oslo, was sold."})
    void aTextMayBeginWithTheLettersOfASignature(String text) {
        assertThat(Found.in("story.txt", text).draft().raw()).isEqualTo(text);
    }

    @Test
    void mustardIsNoTarArchive() {
        String text = "Burgundy sows again. ".repeat(20).substring(0, 252) + "the mustard of Dijon is dear, as the harvest failed in Canada. ".repeat(5);
        assertThat(text.indexOf("ustar")).isEqualTo(257);
        assertThat(Found.in("mustard.txt", text).draft().raw()).isEqualTo(text);
    }

    @Test
    void aRecordingIsStillTurnedAway() {
        byte[] recording = "RIFF\0\0\1\0WAVEfmt \20\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Found.in("talk.wav", recording).refused).containsEntry("talk.wav", "This is a sound recording, not text or a web page.");
    }
}
