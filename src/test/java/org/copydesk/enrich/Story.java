package org.copydesk.enrich;

import java.time.LocalDate;
import java.util.List;
import org.copydesk.classify.ClassifiedArticle;
import org.copydesk.clean.CleanArticle;
import org.copydesk.clean.PublishedBasis;
import org.copydesk.parse.Given;
import org.copydesk.text.Prose;

/** Makes an article out of a clean text, as the stages before enrichment would. */
public final class Story {

    private Story() {
    }

    public static ClassifiedArticle of(String body) {
        return of(body, null);
    }

    public static ClassifiedArticle of(String body, LocalDate publishedOn) {
        return of(body, publishedOn, "en");
    }

    public static ClassifiedArticle of(String body, LocalDate publishedOn, String language) {
        CleanArticle clean = new CleanArticle(body, Prose.of(body), List.of(), "Headline", true, null, null, List.of(), null, null, null,
                publishedOn, publishedOn == null ? null : PublishedBasis.METADATA, Given.NOTHING);
        return new ClassifiedArticle(clean, language, List.of());
    }
}
