package org.copydesk.clean;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.text.Alternatives;

/** The source that the lead itself names at its end: ", BelTA has learned.", ", сообщает Казинформ." The verbs are lexicon/attributions.tsv; the words stay in the body. */
final class Attribution implements Rule {
    private static final Pattern AT_THE_END = Pattern.compile("(?U),\\s+(?<said>[^,]{0,100}?\\b"
            + Alternatives.in("/lexicon/attributions.tsv") + "\\b[^,]{0,80}?)\\.?$");
    private static final int LONGEST_TAIL = 200;

    @Override
    public void apply(Story story) {
        int lead = Lead.of(story);
        if (lead == story.size() || story.credit != null) {
            return;
        }
        String text = story.block(lead).text();
        Matcher said = AT_THE_END.matcher(text.substring(Math.max(0, text.length() - LONGEST_TAIL)));
        String named = said.find() ? Sources.in(said.group("said")) : null;
        story.credit = named == null || named.equals(story.source) ? null : named;
    }
}
