package org.copydesk.clean;

import java.util.Locale;
import java.util.regex.Pattern;
import org.copydesk.text.Alternatives;
import org.copydesk.text.WrittenDays;

/**
 * Cuts what readers wrote below a story where no box tells it: two lines or more such as "anna wrote on June 27, 2008 5:02 PM:" (the words are
 * lexicon/replies.tsv) begin it. A story that opens with such lines is told in entries, and none of them is cut.
 */
final class Replies implements Rule {
    private static final String RULE = "readers below the story";
    private static final int LONGEST = 120;
    private static final int FEWEST_PARAGRAPHS = 3;
    private static final int FEWEST_REPLIES = 2;
    private static final Pattern HOUR = Pattern.compile("(?<!\\d)\\d{1,2}[:.]\\d{2}(?!\\d)");
    private static final Pattern WROTE = Pattern.compile("(?<!\\p{L})"
            + Alternatives.in("/lexicon/replies.tsv") + "(?!\\p{L})");

    @Override
    public void apply(Story story) {
        int paragraphs = 0;
        int replies = 0;
        int first = -1;
        for (int i = 0; i < story.size(); i++) {
            boolean reply = isReply(story.block(i).text());
            if (reply && paragraphs < FEWEST_PARAGRAPHS) {
                return;
            }
            replies += reply ? 1 : 0;
            first = reply && first < 0 ? i : first;
            paragraphs += first < 0 && story.kept(i) && Paragraphs.isFull(story.block(i)) ? 1 : 0;
        }
        for (int i = first; i < story.size() && replies >= FEWEST_REPLIES; i++) {
            story.cut(i, Reason.COMMENTS, RULE, null);
        }
    }

    private static boolean isReply(String line) {
        return line.length() <= LONGEST && Letters.hasDigit(line) && HOUR.matcher(line).find() && WROTE.matcher(line.toLowerCase(Locale.ROOT)).find() && WrittenDays.firstDate(line) != null;
    }
}
