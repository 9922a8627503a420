package org.copydesk.store;

import java.util.concurrent.CompletableFuture;

/** A delivery that waits for its rows to be committed. It goes on once: with its verdict, or with the reason why there is none. */
record Parked(Delivery delivery, CompletableFuture<Verdict> verdict) {

    void go(Verdict outcome) {
        verdict.complete(outcome);
    }

    void fail(Throwable why) {
        verdict.completeExceptionally(why);
    }
}
