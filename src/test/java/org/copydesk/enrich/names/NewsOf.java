package org.copydesk.enrich.names;

import java.time.LocalDate;
import java.util.List;
import org.copydesk.classify.ClassifiedArticle;
import org.copydesk.clean.CleanArticle;
import org.copydesk.clean.PublishedBasis;
import org.copydesk.parse.Given;
import org.copydesk.text.Prose;

/** A text read by the finder, told as lines that a test can compare. */
final class NewsOf {
    private static final NameFinder FINDER = new NameFinder();

    private NewsOf() {
    }

    static Names on(String day, String body) {
        LocalDate published = day == null ? null : LocalDate.parse(day);
        CleanArticle clean = new CleanArticle(body, Prose.of(body), List.of(), "", true, null, null, List.of(), null, null, null,
                published, published == null ? null : PublishedBasis.METADATA, Given.NOTHING);
        return FINDER.find(new ClassifiedArticle(clean, "en", List.of()));
    }

    static Names of(String body) {
        return on(null, body);
    }

    /** The mentions of one kind as "text = entity", with the country and the role where there are. */
    static List<String> rows(Names names, Entity.Kind kind, String body) {
        return names.mentions().stream().filter(mention -> mention.entity().kind() == kind).map(mention -> mention.span().of(body) + " = " + mention.entity().name()
                + (mention.entity().country() == null ? "" : " " + mention.entity().country())
                + (mention.role() == null ? "" : ", " + mention.role())).toList();
    }
}
