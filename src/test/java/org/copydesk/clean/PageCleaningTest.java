package org.copydesk.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.text.Refusal;
import org.junit.jupiter.api.Test;

/** Pages as sites build them: what stands in their other boxes is no part of the story. */
class PageCleaningTest {
    private static final Cleaner CLEANER = new Cleaner();
    private static final String STORY = """
            <p>The Suez Canal was blocked for six days in March 2021 after the container ship Ever Given ran aground in a sandstorm.</p>
            <p>More than four hundred ships waited at both ends of the canal until tugs and dredgers set the ship free, the authority said.</p>
            """;

    private static CleanArticle clean(String page) throws Refusal {
        return CLEANER.clean(DroppedText.of("page.html", "<html><head><title>Ship blocks the Suez Canal</title></head><body>" + page + "</body></html>"));
    }

    @Test
    void readersWhoWriteMoreThanTheStoryAreNotTheStory() throws Refusal {
        StringBuilder comments = new StringBuilder("<div id='comments' class='comments-area'><h3>Replies</h3><ol>");
        for (String reader : "Anna,Boris,Chen,Dalia,Emre,Fatima".split(",")) {
            comments.append("<li class='comment depth-1'><div class='comment-body'><cite>").append(reader).append("</cite><p>I sailed through the canal as a young officer, ")
                    .append("and even then we feared the wind in the southern part, where a long ship has hardly any room to either side.</p>")
                    .append("<p>What nobody tells you is that the pilots leave half way, and that the second one may never have seen a ship of this size.</p></div></li>");
        }
        CleanArticle article = clean("<main><h1>Ship blocks the Suez Canal</h1><div class='entry has-comments'>" + STORY + "</div>" + comments + "</ol></div></main>");
        assertThat(article.body().text()).startsWith("The Suez Canal was blocked").endsWith("the authority said.").doesNotContain("officer");
        assertThat(article.removals()).anyMatch(removal -> removal.reason() == Reason.COMMENTS);
    }

    @Test
    void thePiecesThatReactSendsLateComeWhereTheyBelong() throws Refusal {
        CleanArticle article = clean("<nav><a href='/'>Home</a></nav><main><h1>Ship blocks the Suez Canal</h1><template id='B:0'></template></main>"
                + "<footer>© 2021 The Example. All rights reserved.</footer><div hidden id='S:0'>" + STORY + "</div><script>$RC('B:0','S:0')</script>");
        assertThat(article.raw().indexOf("More than four hundred")).isLessThan(article.raw().indexOf("All rights reserved"));
        assertThat(article.body().text()).startsWith("The Suez Canal was blocked").endsWith("the authority said.");
    }

    @Test
    void aStoryGoesOnBelowABoxOfOtherStories() throws Refusal {
        CleanArticle article = clean("<article><h1>Ship blocks the Suez Canal</h1><div class='text'>" + STORY
                + "<div class='box'><h3>Related articles</h3><ul><li><a href='/a'>Panama Canal lowers its draught</a></li></ul></div>"
                + "<p>Egypt earned its highest toll ever in that year.</p><p>The owner of the ship agreed with the canal on a sum in July, and the ship was let go.</p></div></article>");
        assertThat(article.body().text()).endsWith("and the ship was let go.").doesNotContain("Panama");
    }

    @Test
    void whatAStoryIsFiledUnderTellsNothingOfItsParagraphs() throws Refusal {
        CleanArticle article = clean("<div class='post hentry category-share tag-comments tag-newsletter'><h1>Ship blocks the Suez Canal</h1>" + STORY + "</div>");
        assertThat(article.body().text()).startsWith("The Suez Canal was blocked").endsWith("the authority said.");
    }

    /** Pages of 2008: everything in one cell, without a name on anything. */
    @Test
    void barsForSharingAndRightsGoThoughTheyStandAmongTheParagraphs() throws Refusal {
        CleanArticle article = clean("<table><tr><td><font size=5><b>Ship blocks the Suez Canal</b></font><br><font size=1><a href=e>E-mail this story</a> | <a href=p>Print this story</a>"
                + " | <a href=c>Comments (12)</a> | Text size: A A A</font><br><br>" + STORY.replace("<p>", "").replace("</p>", "<br><br>")
                + "<i>Copyright 2021 Example Herald. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.</i><br></td></tr></table>");
        assertThat(article.body().text()).startsWith("The Suez Canal was blocked").endsWith("the authority said.");
        assertThat(article.removals()).extracting(Removal::reason).contains(Reason.SHARE, Reason.COPYRIGHT);
    }
}
