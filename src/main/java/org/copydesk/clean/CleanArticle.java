package org.copydesk.clean;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.copydesk.parse.Given;
import org.copydesk.text.Prose;

/**
 * A clean article and all that was cut for it: raw without the removals is body, in its order, white space aside.
 *
 * @param body            paragraphs parted by one blank line
 * @param removals        in the order of raw, without overlaps
 * @param headlineDerived whether the headline was made from the body because none was given
 * @param dateline        the place as written, or null
 * @param source          the publisher by the name that lexicon/sources.tsv gives it, or as written; or null
 * @param credit          whom it credits, likewise
 * @param publishedBasis  null exactly when publishedOn is
 * @param given           what the file said of it
 */
public record CleanArticle(String raw, Prose body, List<Removal> removals, String headline, boolean headlineDerived, String summary,
                           String section, List<String> authors, String dateline, String source, String credit,
                           LocalDate publishedOn, PublishedBasis publishedBasis, Given given) {

    public CleanArticle {
        Objects.requireNonNull(raw);
        Objects.requireNonNull(body);
        removals = List.copyOf(removals);
        Objects.requireNonNull(headline);
        authors = List.copyOf(authors);
        Objects.requireNonNull(given);
        if ((publishedOn == null) != (publishedBasis == null)) {
            throw new IllegalArgumentException("a publishing date has a basis: " + publishedOn + ", " + publishedBasis);
        }
    }
}
