package org.copydesk.intake;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Tells, once each, of files whose name this machine's character set cannot express, and what to do. Safe for all threads. */
final class UnreadableNames implements Consumer<String> {
    private static final int MOST = 1_000;

    private final Set<String> told = ConcurrentHashMap.newKeySet();
    private final Consumer<String> console;

    UnreadableNames(Consumer<String> console) {
        this.console = console;
    }

    @Override
    public void accept(String name) {
        if (told.size() < MOST && told.add(name)) {
            console.accept("waiting    " + name + "  its name cannot be expressed in this locale: start with LC_ALL=C.UTF-8, or rename it");
        }
    }
}
