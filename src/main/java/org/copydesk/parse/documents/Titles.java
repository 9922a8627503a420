package org.copydesk.parse.documents;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.copydesk.parse.CharacterSets;
import org.copydesk.parse.Facts;
import org.copydesk.parse.Given;
import org.copydesk.text.Alternatives;
import org.copydesk.text.Blanks;

/**
 * What a document says of itself. Its title is a headline unless a program made it up (lexicon/made_up_titles.tsv); its author is whoever owns the
 * computer and its date the day of the last saving, so neither is taken.
 */
final class Titles {
    private static final String TABLE = "/lexicon/made_up_titles.tsv";
    private static final Pattern MADE_UP = Pattern.compile("(?iu)" + Alternatives.in(TABLE, "begin") + ".*|" + Alternatives.in(TABLE, "alone") + "[\\s\\d]*|.*" + Alternatives.in(TABLE, "file") + "|\\P{L}*");
    private static final int LONGEST = 300;

    private Titles() {
    }

    static Given given(String title, String language, String keywords) {
        String line = title == null ? "" : Blanks.collapse(CharacterSets.wellFormed(title));
        String headline = line.isEmpty() || line.length() > LONGEST || MADE_UP.matcher(line).matches() ? null : line;
        List<String> words = keywords == null ? List.of() : Arrays.stream(CharacterSets.wellFormed(keywords).split("[,;]")).map(String::strip).filter(word -> !word.isEmpty()).toList();
        return new Facts().headline(headline).language(language).keywords(words).given();
    }
}
