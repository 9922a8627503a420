package org.copydesk.watch;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.copydesk.text.Refusal;

/** Measures how long each stage takes, by the clock and in processor time. Safe for all threads. */
public final class Stages {

    /** A step of the pipeline. */
    public interface Step<I, O> {
        O take(I in) throws Refusal, IOException;
    }

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private record Clock(Timer wall, Counter processor) {
    }

    private final MeterRegistry meters;
    private final Map<String, Clock> clocks = new ConcurrentHashMap<>();

    public Stages(MeterRegistry meters) {
        this.meters = meters;
    }

    public <I, O> O timed(String stage, I in, Step<I, O> step) throws Refusal, IOException {
        long start = System.nanoTime();
        long processor = THREADS.getCurrentThreadCpuTime();
        try {
            return step.take(in);
        } finally {
            Clock clock = clocks.computeIfAbsent(stage, this::clock);
            clock.wall.record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
            clock.processor.increment((THREADS.getCurrentThreadCpuTime() - processor) / 1e9);
        }
    }

    private Clock clock(String stage) {
        return new Clock(Timer.builder("copydesk.stage").description("Time in a stage, waiting included").tag("stage", stage).register(meters),
                Counter.builder("copydesk.stage.processor").description("Processor time in a stage").baseUnit("seconds").tag("stage", stage).register(meters));
    }
}
