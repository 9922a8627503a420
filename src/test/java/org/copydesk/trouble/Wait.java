package org.copydesk.trouble;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.copydesk.ChildDesk;
import org.copydesk.RunningDesk;

/** Waiting for what other processes do. */
final class Wait {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private Wait() {
    }

    /** Returns when it is so; fails with what was printed when it does not come to be. */
    static void until(BooleanSupplier so, Supplier<String> printed) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!so.getAsBoolean()) {
            if (System.nanoTime() > until) {
                String all = printed.get();
                throw new AssertionError("it did not come to be; printed:\n" + all.substring(Math.max(0, all.length() - 5_000)));
            }
            moment(20);
        }
    }

    /** Returns when so many are reached; fails when the program ends or nothing moves for a while, with what its threads are doing. */
    static void untilReached(int target, IntSupplier reached, ChildDesk desk) {
        int last = -1;
        long since = System.nanoTime();
        for (int now = reached.getAsInt(); now < target; now = reached.getAsInt()) {
            since = now > last ? System.nanoTime() : since;
            last = now;
            if (!desk.isAlive() || System.nanoTime() - since > PATIENCE.toNanos()) {
                throw new AssertionError(now + " of " + target + " and nothing moves:\n" + desk.threads());
            }
            moment(20);
        }
    }

    static void moment(long millis) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
    }

    static long filesWaiting(Path inbox) {
        return RunningDesk.filesIn(inbox).stream().filter(name -> !name.startsWith("done/") && !name.startsWith("refused/")).count();
    }
}
