package org.copydesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.copydesk.parse.EveryFormat;
import org.copydesk.watch.Logs;
import org.junit.jupiter.api.Test;

/**
 * Files of every format, broken at random but the same way each time: each gets a verdict, none stumbles the program, none hangs.
 * {@code mvn test -Dtest=MutatedFilesTest -Dmutations=10000} tries as many.
 */
class MutatedFilesTest {
    private static final int MUTATIONS = Integer.getInteger("mutations", 600);
    private static final Duration LONGEST = Duration.ofSeconds(20);
    static {
        Logs.quieten();
    }

    @Test
    void everyMutatedFileEndsInArticlesOrAPlainSentence() throws IOException {
        List<Map.Entry<String, byte[]>> files = List.copyOf(EveryFormat.files().entrySet());
        List<String> stumbled = new ArrayList<>();
        for (int seed = 0; seed < MUTATIONS; seed++) {
            Map.Entry<String, byte[]> file = files.get(seed % files.size());
            byte[] mutated = mutated(file.getValue(), new Random(seed));
            String what = file.getKey() + " with seed " + seed;
            try {
                Found found = assertTimeoutPreemptively(LONGEST, () -> Found.in(file.getKey(), mutated), what);
                if (!found.failed.isEmpty() || found.drafts.isEmpty() && found.refused.isEmpty()) {
                    stumbled.add(what + ": " + found.failed);
                }
                found.refused.values().forEach(sentence -> assertThat(sentence).as(what).isNotBlank().doesNotContain("\n"));
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
                stumbled.add(what + ": " + fault + " at " + (fault.getStackTrace().length == 0 ? "?" : fault.getStackTrace()[0]));
            }
        }
        assertThat(stumbled).isEmpty();
    }

    private static byte[] mutated(byte[] bytes, Random random) {
        if (bytes.length == 0) {
            return new byte[] {1};
        }
        byte[] copy = bytes.clone();
        switch (random.nextInt(5)) {
            case 0 -> copy = java.util.Arrays.copyOf(copy, 1 + random.nextInt(copy.length));
            case 1 -> {
                int from = random.nextInt(copy.length);
                byte[] rest = java.util.Arrays.copyOfRange(copy, Math.min(copy.length, from + 1 + random.nextInt(20)), copy.length);
                copy = java.util.Arrays.copyOf(copy, from + rest.length);
                System.arraycopy(rest, 0, copy, from, rest.length);
            }
            case 2 -> {
                byte[] twice = java.util.Arrays.copyOf(copy, copy.length * 2);
                System.arraycopy(copy, 0, twice, copy.length - random.nextInt(copy.length), copy.length);
                copy = twice;
            }
            default -> {
                for (int i = 1 + random.nextInt(12); i > 0; i--) {
                    copy[random.nextInt(copy.length)] = (byte) random.nextInt(256);
                }
            }
        }
        return copy.length == 0 ? new byte[] {1} : copy;
    }
}
