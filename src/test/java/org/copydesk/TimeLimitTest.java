package org.copydesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** No article may keep the others waiting for ever. */
@Timeout(60)
class TimeLimitTest {
    private final TimeLimit limit = new TimeLimit(Duration.ofMillis(40));

    @Test
    void whatNeverEndsIsGivenUpAndCountedForAsLongAsItTakesAProcessor() {
        AtomicBoolean ended = new AtomicBoolean();

        assertThatThrownBy(() -> limit.run(() -> 100, () -> {
            while (!ended.get()) {
                Thread.onSpinWait(); // deaf to interruption, as a regular expression that backtracks
            }
            return null;
        })).isInstanceOf(TimeLimit.TooLong.class);

        assertThat(limit.abandoned()).isEqualTo(1);
        ended.set(true);
        while (limit.abandoned() > 0) {
            Thread.onSpinWait();
        }
    }

    @Test
    void whatTurnsOutToBeLargeHasMoreTime() throws Exception {
        AtomicLong bytes = new AtomicLong(100);

        assertThat(limit.run(bytes::get, () -> {
            bytes.set(20 << 20);
            long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() + Duration.ofMillis(150).toNanos();
            while (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() < end) {
                Thread.onSpinWait();
            }
            return "read";
        })).isEqualTo("read");
    }

    @Test
    void waitingForTheDatabaseIsNoWork() throws Exception {
        CountDownLatch looks = new CountDownLatch(20);

        // the size is asked for at each look at the work, four times within the limit: the database comes back after five limits
        assertThat(limit.run(() -> {
            looks.countDown();
            return 100;
        }, () -> {
            looks.await();
            return "committed";
        })).isEqualTo("committed");
    }

    @Test
    void faultsComeThroughAsTheyAre() {
        assertThatThrownBy(() -> limit.run(() -> 1, () -> {
            throw new java.io.IOException("the disk");
        })).isInstanceOf(java.io.IOException.class).hasMessage("the disk");
        assertThatThrownBy(() -> limit.run(() -> 1, () -> deeper(1))).isInstanceOf(StackOverflowError.class);
    }

    private static int deeper(int depth) {
        return depth < 0 ? 0 : 1 + deeper(depth + 1);
    }
}
