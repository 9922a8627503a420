package org.copydesk.clean;

import org.copydesk.parse.Given;

/** What the file says of the story outside its text. */
final class GivenFacts implements Rule {

    @Override
    public void apply(Story story) {
        Given given = story.draft.given();
        story.headline = given.headline();
        story.section = given.section();
        story.authors.addAll(given.authors());
        story.source = Sources.published(given.site(), given.url());
        story.published(given.publishedOn(), given.datedBeside() ? PublishedBasis.FILE : PublishedBasis.METADATA);
    }
}
