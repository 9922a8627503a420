package org.copydesk.clean;

import java.util.HashSet;
import java.util.Set;
import org.copydesk.text.Folding;
import org.copydesk.text.Prose;

/** Whether a paragraph is of the same story: it names persons, places or things that the story names. */
final class Kinship {
    private static final int LONG_WORD = 6;
    private final Set<String> names = new HashSet<>();
    private final Set<String> words = new HashSet<>();

    private Kinship() {
    }

    /** With the blocks that are kept between these two. */
    static Kinship with(Story story, int first, int end) {
        Kinship kinship = new Kinship();
        for (int i = first; i < end; i++) {
            if (story.kept(i)) {
                kinship.read(story.block(i).text());
            }
        }
        return kinship;
    }

    private void read(String text) {
        Prose prose = Prose.of(text);
        for (int i = 0; i < prose.size(); i++) {
            if (isName(prose, i)) {
                names.add(Folding.fold(prose.token(i)));
            } else if (prose.isWord(i) && prose.token(i).length() >= LONG_WORD) {
                words.add(Folding.fold(prose.token(i)));
            }
        }
    }

    /** Whether at least half of the names, or a third of the long words where there is no name, are the story's. */
    boolean shares(String text) {
        return share(text) >= 0.5;
    }

    /** The share of a paragraph's names that are the story's, 0 to 1; of its long words, with their share stretched, when it has no names. */
    double share(String text) {
        Prose prose = Prose.of(text);
        int named = 0;
        int sharedNames = 0;
        int worded = 0;
        int sharedWords = 0;
        for (int i = 0; i < prose.size(); i++) {
            if (isName(prose, i)) {
                named++;
                sharedNames += names.contains(Folding.fold(prose.token(i))) ? 1 : 0;
            } else if (prose.isWord(i) && prose.token(i).length() >= LONG_WORD) {
                worded++;
                sharedWords += words.contains(Folding.fold(prose.token(i))) ? 1 : 0;
            }
        }
        if (named > 0) {
            return sharedNames / (double) named;
        }
        return worded == 0 ? 0 : Math.min(1, 1.5 * sharedWords / worded);
    }

    /** A capital letter inside a sentence; in the scripts that have none there are no names. */
    private static boolean isName(Prose prose, int i) {
        return prose.isCapitalised(i) && prose.token(i).length() > 2 && i > prose.firstOf(prose.sentenceOf(i)) && prose.kind(i - 1) != Prose.Kind.MARK;
    }
}
