package org.copydesk.clean;

import java.util.Locale;

/** Author, credit and picture lines below the lead, and what stands of that kind inside paragraphs. */
final class Credits implements Rule {

    @Override
    public void apply(Story story) {
        int last = story.lastKept();
        int lead = Lead.of(story);
        for (int i = lead; i < story.size(); i++) {
            if (!story.kept(i)) {
                continue;
            }
            Marks.Mark line = Marks.line(story.block(i).text());
            if (line != null && (line.reason() != Reason.BYLINE || i == last)) {
                story.cut(i, line.reason(), line.rule(), null);
                note(story, line);
                continue;
            }
            for (Marks.Mark mark : Marks.inside(story.block(i).text())) {
                story.cut(i, mark.span().start(), mark.span().end(), mark.reason(), mark.rule());
                note(story, mark);
            }
        }
    }

    /** Keeps the author or the source that a mark names. */
    static void note(Story story, Marks.Mark mark) {
        if (mark.name() == null) {
            return;
        }
        if (mark.reason() == Reason.BYLINE) {
            for (String author : mark.name().split(", | and | & | und | et | y | и ")) {
                story.authors.add(capitalised(author.strip()));
            }
        } else if (mark.reason() == Reason.CREDIT && story.credit == null) {
            String known = Sources.exact(mark.name());
            known = known == null ? Sources.in(mark.name()) : known;
            story.credit = known == null ? mark.name() : known;
        }
    }

    /** JANE DOE as Jane Doe. */
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
