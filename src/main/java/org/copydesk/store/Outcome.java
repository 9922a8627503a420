package org.copydesk.store;

import org.slf4j.LoggerFactory;

/** What became of a file. */
public sealed interface Outcome {

    /** A file of many articles, so many of which are stored; so many things of it were read. */
    record Reading(int articles, int parts) implements Outcome {
    }

    /** So many of its articles were new. */
    record Stored(int articles) implements Outcome {
    }

    /** Nothing new in it; the file that brought the text first. */
    record Duplicate(String of) implements Outcome {
    }

    /** It can never be an article. One plain sentence. */
    record Refused(String reason) implements Outcome {
    }

    /** A fault of ours, by its name. Dropping the file again tries again. */
    record Failed(String reason) implements Outcome {
    }

    /** The fault is logged whole here, once; the verdict has its name. */
    static Failed failed(Throwable fault) {
        LoggerFactory.getLogger(Outcome.class).warn("A file failed", fault);
        String message = fault.getMessage() == null ? "" : ": " + fault.getMessage().lines().findFirst().orElse("");
        return new Failed("A fault of the program, " + fault.getClass().getSimpleName() + message);
    }

    /** As the database spells it. */
    default String status() {
        if (this instanceof Stored) {
            return "stored";
        }
        if (this instanceof Duplicate) {
            return "duplicate";
        }
        if (this instanceof Reading) {
            return "reading";
        }
        return this instanceof Refused ? "refused" : "failed";
    }

    /** Why it was refused or failed; null else. */
    default String reason() {
        return this instanceof Refused refused ? refused.reason() : this instanceof Failed failed ? failed.reason() : null;
    }

    /** From a row of {@code files}. */
    static Outcome of(String status, String reason, int articles, int parts, String duplicateOf) {
        return switch (status) {
            case "reading" -> new Reading(articles, parts);
            case "stored" -> new Stored(articles);
            case "duplicate" -> new Duplicate(duplicateOf);
            case "refused" -> new Refused(reason);
            case "failed" -> new Failed(reason);
            default -> throw new IllegalArgumentException("no verdict: " + status);
        };
    }
}
