package org.copydesk.clean;

import java.util.List;
import org.copydesk.parse.Draft;
import org.copydesk.text.Prose;
import org.copydesk.text.Refusal;

/**
 * From a draft to a clean article. Rule by rule the story loses what is not its body; what is left, put together, is the
 * body, so that nothing can get lost on the way. Has no state that changes, safe for all threads.
 */
public final class Cleaner {
    private final List<Rule> rules;

    /** With the weights of COPYDESK_MODELS or of the jar. */
    public Cleaner() {
        this(LineModel.load());
    }

    public Cleaner(LineModel model) {
        rules = List.of(
                new GivenFacts(),
                new ControlCharacters(),
                new ArticleLines(model),
                new FooterRule(),
                new Masthead(),
                new RelatedBlock(),
                new LinkLists(),
                new Replies(),
                new OtherNews(),
                new DatelineRule(),
                new Credits(),
                new Attribution(),
                new PublishedOn());
    }

    /** @throws Refusal when no text is left */
    public CleanArticle clean(Draft draft) throws Refusal {
        Cuts cuts = new Cuts(draft.raw());
        Story story = new Story(draft, HardWraps.join(draft, cuts), cuts);
        rules.forEach(rule -> rule.apply(story));
        List<Removal> removals = story.removals();
        Prose body = Prose.of(Body.of(draft.raw(), story.paragraphs(), removals));
        if (body.words() == 0) {
            throw new Refusal("No text is left when all that does not belong to an article is taken away.");
        }
        boolean derived = story.headline == null;
        return new CleanArticle(draft.raw(), body, removals, derived ? Headlines.derived(body) : story.headline, derived, Summary.of(body),
                story.section, List.copyOf(story.authors), story.dateline, story.source, story.credit, story.publishedOn, story.publishedBasis, draft.given());
    }
}
