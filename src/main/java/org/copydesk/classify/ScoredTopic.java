package org.copydesk.classify;

import java.util.Objects;

/** A topic by its IPTC code ("medtop:11000000"), how sure (0 to 1), and whether it is the article's primary one. */
public record ScoredTopic(String code, double score, boolean primary) {

    public ScoredTopic {
        Objects.requireNonNull(code);
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("no score: " + score);
        }
    }
}
