package org.copydesk.classify;

import java.util.List;
import java.util.Objects;
import org.copydesk.clean.CleanArticle;

/** A clean article with its language (BCP 47; null: not known) and its topics, the best top-level one first, at most one primary. */
public record ClassifiedArticle(CleanArticle clean, String language, List<ScoredTopic> topics) {

    public ClassifiedArticle {
        Objects.requireNonNull(clean);
        topics = List.copyOf(topics);
        if (topics.stream().filter(ScoredTopic::primary).count() > 1) {
            throw new IllegalArgumentException("more than one primary topic: " + topics);
        }
    }
}
