package org.copydesk.store;

import org.slf4j.LoggerFactory;

/** What became of a file. */
public sealed interface Outcome {

    /** A file of many articles, so many of which are stored; so many things of it were read. */
    record Reading(int articles, int parts) implements Outcome {
        @Override
        public String status() {
            return "reading";
        }
    }

    /** So many of its articles were new. */
    record Stored(int articles) implements Outcome {
        @Override
        public String status() {
            return "stored";
        }
    }

    /** Nothing new in it; the file that brought the text first. */
    record Duplicate(String of) implements Outcome {
        @Override
        public String status() {
            return "duplicate";
        }
    }

    /** It can never be an article. One plain sentence. */
    record Refused(String reason) implements Outcome {
        @Override
        public String status() {
            return "refused";
        }
    }

    /** A fault of ours, by its name. Dropping the file again tries again. */
    record Failed(String reason) implements Outcome {
        @Override
        public String status() {
            return "failed";
        }
    }

    /** The fault is logged whole here, once; the verdict has its name. */
    static Failed failed(Throwable fault) {
        LoggerFactory.getLogger(Outcome.class).warn("A file failed", fault);
        String message = fault.getMessage() == null ? "" : ": " + fault.getMessage().lines().findFirst().orElse("");
        return new Failed("A fault of the program, " + fault.getClass().getSimpleName() + message);
    }

    /** As the database spells it. */
    String status();

    /** Why it was refused or failed; null else. */
    default String reason() {
        return null;
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
