package org.copydesk.parse;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.copydesk.text.Blanks;
import org.copydesk.text.Refusal;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** Text that a field of another format carries: plain, with mark-up, or with its mark-up escaped. */
public final class Carried {
    private static final Pattern BLOCKS = Pattern.compile("<(?:p|br|div|h[1-6]|li|article|section|figure|table|blockquote|body|html)\\b[^<>]{0,1000}>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern INSIDE_LINES = Pattern.compile("</?(?:a|b|i|u|em|strong|sup|sub|span|font|small|img)\\b[^<>]{0,1000}>", Pattern.CASE_INSENSITIVE);
    private static final Pattern ESCAPED = Pattern.compile("&(?:amp|quot|apos|lt|gt|nbsp|[lr][sd]quo|[nm]dash|hellip|#\\d{2,6}|#x[\\da-fA-F]{2,5});");

    private Carried() {
    }

    /**
     * @param name the name of the file, or of the entry in it
     * @throws Refusal when there is no text in it
     */
    public static Draft draft(String text, Given given, String name, LocalDate receivedOn) throws Refusal {
        String plain = BLOCKS.matcher(text).find() || !ESCAPED.matcher(text).find() ? text : Parser.unescapeEntities(text, false);
        if (BLOCKS.matcher(plain).find()) {
            return HtmlParser.draft(plain, given, name, receivedOn);
        }
        return plain(INSIDE_LINES.matcher(plain).replaceAll(""), given, name, receivedOn);
    }

    /** A headline or the like as one line, without the mark-up that feeds and exports leave in it; null: nothing is said. */
    public static String line(String text) {
        String line = text == null ? "" : Blanks.collapse(Jsoup.parse(text).text());
        return line.isEmpty() ? null : line;
    }

    /** Text that is meant as it stands. @throws Refusal when there is none */
    public static Draft plain(String text, Given given, String name, LocalDate receivedOn) throws Refusal {
        String raw = CharacterSets.wellFormed(text);
        if (raw.isBlank()) {
            throw new Refusal("There is no text in it.");
        }
        return new Draft(raw, TextLines.of(raw), given, name, receivedOn);
    }
}
