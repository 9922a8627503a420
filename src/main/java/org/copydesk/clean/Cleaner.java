package org.copydesk.clean;

import java.util.List;
import org.copydesk.parse.Draft;
import org.copydesk.text.Prose;
import org.copydesk.text.Refusal;

/** From a draft to a clean article. Has no state that changes, safe for all threads. */
public final class Cleaner {

    /** @throws Refusal when no text is left */
    public CleanArticle clean(Draft draft) throws Refusal {
        String body = draft.raw().strip();
        if (body.isEmpty()) {
            throw new Refusal("No text is left when all that does not belong to an article is taken away.");
        }
        String headline = draft.given().headline();
        String first = body.lines().findFirst().orElse(body);
        return new CleanArticle(draft.raw(), Prose.of(body), List.of(), headline == null ? first : headline, headline == null, null,
                draft.given().section(), draft.given().authors(), null, draft.given().site(), null, draft.given().publishedOn(),
                draft.given().publishedOn() == null ? null : PublishedBasis.METADATA, draft.given());
    }
}
