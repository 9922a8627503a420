package org.copydesk.clean;

import java.util.Locale;
import org.copydesk.text.Bylines;

/** Author, credit and picture lines below the lead, and what stands of that kind inside paragraphs. */
final class Credits implements Rule {
    private static final int UNDERNEATH = 4;

    @Override
    public void apply(Story story) {
        int last = story.lastKept();
        for (int i = Lead.of(story); i <= last; i++) {
            Marks.Mark line = story.block(i).mark();
            if (line != null && (!story.kept(i) || line.reason() != Reason.BYLINE)) {
                rename(story, i, line);
            } else if (story.kept(i)) {
                for (Marks.Mark mark : Marks.inside(story.block(i).text(), story.block(i).marks())) {
                    story.cut(i, mark.span().start(), mark.span().end(), mark.reason(), mark.rule());
                    note(story, mark);
                }
            }
        }
        underneath(story, last + 1);
    }

    /** The lines right under the story: who wrote it, whom it credits. Other stories that follow have credits of their own. */
    private static void underneath(Story story, int first) {
        for (int i = first; i < Math.min(story.size(), first + UNDERNEATH) && story.cutOf(i).reason() != Reason.RELATED; i++) {
            Marks.Mark line = story.block(i).mark();
            if (line != null) {
                rename(story, i, line);
            }
        }
    }

    private static void rename(Story story, int i, Marks.Mark line) {
        story.rename(i, line.reason(), line.rule());
        note(story, line);
    }

    /** Keeps the author or the source that a mark names. */
    static void note(Story story, Marks.Mark mark) {
        story.section = story.section == null ? mark.section() : story.section;
        if (mark.name() == null) {
            return;
        }
        if (mark.reason() == Reason.BYLINE) {
            for (String author : Bylines.names(mark.name())) {
                story.authors.add(capitalised(author.strip()));
            }
        } else if (mark.reason() == Reason.CREDIT && story.credit == null) {
            String known = Sources.exact(mark.name());
            known = known == null ? Sources.in(mark.name()) : known;
            story.credit = known == null ? mark.name() : known;
        }
    }

    /** MARK TWAIN as Mark Twain. */
    private static String capitalised(String name) {
        if (!name.equals(name.toUpperCase(Locale.ROOT)) || name.length() < 4) {
            return name;
        }
        StringBuilder written = new StringBuilder(name.toLowerCase(Locale.ROOT));
        for (int i = 0; i < written.length(); i++) {
            if (i == 0 || !Character.isLetter(written.charAt(i - 1)) && written.charAt(i - 1) != '’' && written.charAt(i - 1) != '\'') {
                written.setCharAt(i, Character.toUpperCase(written.charAt(i)));
            }
        }
        return written.toString();
    }
}
