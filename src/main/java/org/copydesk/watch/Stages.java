package org.copydesk.watch;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.copydesk.text.Refusal;

/** Measures how long each stage takes (copydesk_stage_seconds). Safe for all threads. */
public final class Stages {

    /** A step of the pipeline. */
    public interface Step<I, O> {
        O take(I in) throws Refusal, IOException;
    }

    private final MeterRegistry meters;
    private final Map<String, Timer> timers = new ConcurrentHashMap<>();

    public Stages(MeterRegistry meters) {
        this.meters = meters;
    }

    public <I, O> O timed(String stage, I in, Step<I, O> step) throws Refusal, IOException {
        long start = System.nanoTime();
        try {
            return step.take(in);
        } finally {
            timers.computeIfAbsent(stage, s -> Timer.builder("copydesk.stage").description("Time in a stage").tag("stage", s).register(meters))
                    .record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
        }
    }
}
