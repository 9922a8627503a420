package org.copydesk.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.copydesk.clean.DateLabels.Kind;

/** Which of the lines over a story is its headline, where the file does not say so. */
final class HeadlineLines {
    private static final int LONGEST = 250;
    private static final int SHORTEST = 3;
    private static final int FEWEST_WORDS = 2;
    private static final int MANY = 3;

    private HeadlineLines() {
    }

    /**
     * The first line that may be one, unless it comes again as a caption, or ends with one that follows ("Home / Africa / ..."), or the story has no
     * word of it, and many of one further down: then it is a site's name, or "Home > News".
     */
    static boolean isHeadline(Story story, int i, int lead) {
        if (!looksLikeHeadline(story.block(i))) {
            return false;
        }
        List<String> others = others(story, i, lead);
        if (others.isEmpty()) {
            return true;
        }
        String text = story.block(i).text();
        if (isCaption(story, i, lead) || others.stream().anyMatch(other -> text.endsWith(" " + other))) {
            return false;
        }
        WordBag words = wordsOfStory(story, text, lead);
        boolean shared = words.count(text) > 0;
        boolean masthead = PaperNames.is(text) && (!shared || isShouted(text) && !others.stream().allMatch(HeadlineLines::isShouted));
        return !masthead && (shared || others.stream().noneMatch(other -> words.count(other) >= MANY));
    }

    /**
     * Whether a line comes again inside the story, with a full stop or the name of the photographer behind it; or just so, and one that follows shares
     * more with the story.
     */
    static boolean isCaption(Story story, int i, int lead) {
        String caption = story.block(i).text();
        int last = story.lastKept();
        for (int line = lead; line < last; line++) {
            String text = story.block(line).text();
            if (text.length() > caption.length() && text.startsWith(caption) && (story.block(line).endsSentence() || isPicture(story.block(line)))) {
                return true;
            }
            if (text.equals(caption) && looksLikeHeadline(story.block(i))) {
                WordBag words = wordsOfStory(story, caption, lead);
                return others(story, i, lead).stream().anyMatch(other -> words.count(other) >= Math.max(MANY, words.count(caption)));
            }
        }
        return false;
    }

    /** Cuts a caption, and the same line under its picture. */
    static void cutCaption(Story story, int i) {
        for (int line = i; line < story.size(); line++) {
            if (story.block(line).text().equals(story.block(i).text())) {
                story.rename(line, Reason.CAPTION, "caption over the story and under its picture");
            }
        }
    }

    private static List<String> others(Story story, int i, int lead) {
        List<String> others = new ArrayList<>();
        for (int next = i + 1; next < lead; next++) {
            if (mayBeHeadline(story.block(next)) && !story.block(next).text().equals(story.block(i).text())) {
                others.add(story.block(next).text());
            }
        }
        return others;
    }

    /** The words of the story without those of lines that are this one. */
    private static WordBag wordsOfStory(Story story, String but, int lead) {
        WordBag words = new WordBag();
        for (int line = lead; line < story.size(); line++) {
            if (story.kept(line) && !story.block(line).text().equals(but)) {
                words.add(WordBag.hashes(story.block(line).text()), line);
            }
        }
        return words;
    }

    private static boolean isPicture(Block block) {
        return block.mark() != null && block.mark().reason() == Reason.CAPTION;
    }

    private static boolean isShouted(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT));
    }

    private static boolean mayBeHeadline(Block block) {
        return looksLikeHeadline(block) && block.date() == null && block.mark() == null && block.footer() == null && Sources.exact(block.text()) == null;
    }

    private static boolean looksLikeHeadline(Block block) {
        String text = block.text();
        boolean sentence = block.endsSentence() && !text.endsWith("?") && !text.endsWith("!");
        boolean goesOn = text.endsWith(",") || text.endsWith(":") || text.endsWith(";");
        int first = Punctuation.firstLetter(text, 0, text.length());
        return text.length() <= LONGEST && !sentence && !goesOn && !Character.isLowerCase(first)
                && Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).count() >= SHORTEST && saysSomething(block) && !MenuLine.is(text);
    }

    /** Whether a line has more than counts and what is counted, "Views: 1 234 | Comments: 5". */
    private static boolean saysSomething(Block block) {
        long words = Arrays.stream(block.words()).filter(word -> !word.equals("#") && !DateLabels.is(word, Kind.COUNTED) && !DateLabels.is(word, Kind.PUBLISHED)).count();
        return words >= FEWEST_WORDS;
    }
}
