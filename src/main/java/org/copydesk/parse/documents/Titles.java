package org.copydesk.parse.documents;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.copydesk.parse.CharacterSets;
import org.copydesk.parse.Facts;
import org.copydesk.parse.Given;
import org.copydesk.text.Blanks;

/**
 * What a document says of itself. Its title is a headline unless a program made it up; its author is whoever owns the
 * computer and its date the day of the last saving, so neither is taken.
 */
final class Titles {
    private static final Pattern MADE_UP = Pattern.compile("(?iu)(?:microsoft word|untitled|document\\s?\\d*|без имени|презентация).*|.*\\.(?:docx?|indd|qxp|pdf|odt|rtf|pages|tmp)|[\\d\\W]*");
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
