package org.copydesk.store;

/** What became of a file. */
public sealed interface Outcome {

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

    /** As the database spells it. */
    default String status() {
        if (this instanceof Stored) {
            return "stored";
        }
        if (this instanceof Duplicate) {
            return "duplicate";
        }
        return this instanceof Refused ? "refused" : "failed";
    }

    /** From a row of {@code files}. */
    static Outcome of(String status, String reason, int articles, String duplicateOf) {
        return switch (status) {
            case "stored" -> new Stored(articles);
            case "duplicate" -> new Duplicate(duplicateOf);
            case "refused" -> new Refused(reason);
            case "failed" -> new Failed(reason);
            default -> throw new IllegalArgumentException("no verdict: " + status);
        };
    }
}
