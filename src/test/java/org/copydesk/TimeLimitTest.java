package org.copydesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No article may keep the others waiting for ever. */
class TimeLimitTest {
    private final TimeLimit limit = new TimeLimit(Duration.ofMillis(200));

    @Test
    void anEndlessRegularExpressionIsGivenUp() {
        Pattern endless = Pattern.compile("(x+x+)+\\1y");

        assertThatThrownBy(() -> limit.run(() -> 100, () -> endless.matcher("x".repeat(60)).matches())).isInstanceOf(TimeLimit.TooLong.class);

        assertThat(limit.abandoned()).isLessThanOrEqualTo(1);
    }

    @Test
    void whatTurnsOutToBeLargeHasMoreTime() throws Exception {
        AtomicLong bytes = new AtomicLong(100);

        assertThat(limit.run(bytes::get, () -> {
            bytes.set(20 << 20);
            long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() + Duration.ofMillis(700).toNanos();
            while (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() < end) {
                Thread.onSpinWait();
            }
            return "read";
        })).isEqualTo("read");
    }

    @Test
    void waitingForTheDatabaseIsNoWork() throws Exception {
        CountDownLatch back = new CountDownLatch(1);
        Thread database = new Thread(() -> {
            try {
                Thread.sleep(600);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            back.countDown();
        });
        database.start();

        assertThat(limit.run(() -> 100, () -> {
            back.await();
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
