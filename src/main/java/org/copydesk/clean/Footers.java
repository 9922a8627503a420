package org.copydesk.clean;

import java.util.Locale;
import org.copydesk.text.Tsv;

/**
 * Lines that stand around articles everywhere: follow us, comments, share, newsletter, other stories. They are lexicon/footers.tsv.
 * Immutable, safe for all threads.
 */
final class Footers {
    static final Footers KNOWN = new Footers();
    private static final int LONGEST = 300;

    /** What a line is; whole: the phrase is all of it; heading: it stands over other stories, or over other things that are no story; certain: no story has such a line. */
    record Footer(Reason reason, boolean whole, boolean heading, boolean certain, String phrase) {

        String rule() {
            return "footer: " + phrase;
        }
    }

    private final Phrases<Footer> phrases = new Phrases<>();

    private Footers() {
        for (Tsv.Row row : Tsv.read("/lexicon/footers.tsv")) {
            Reason reason = Reason.valueOf(row.need("reason").toUpperCase(Locale.ROOT));
            boolean heading = "heading".equals(row.get("role"));
            boolean certain = "certain".equals(row.get("role"));
            Phrases.Where where = Phrases.Where.valueOf(row.need("where").toUpperCase(Locale.ROOT));
            for (String phrase : row.list("phrases")) {
                phrases.add(phrase, where, new Footer(reason, where == Phrases.Where.WHOLE, heading, certain, phrase));
            }
        }
    }

    /** What this line is known as, or null. */
    Footer whole(String line) {
        return line.length() > LONGEST ? null : phrases.find(Words.of(line));
    }

    /** The same for a block; {@link Block#footer} keeps it. */
    Footer of(Block block) {
        return block.text().length() > LONGEST ? null : phrases.find(block.words());
    }
}
