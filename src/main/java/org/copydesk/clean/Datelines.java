package org.copydesk.clean;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.text.WrittenDays.Day;

/**
 * The beginning of a story that says where, when and by whom it was filed: "Ankara (Turkey), May 11:", "ASTANA. KAZINFORM –",
 * "LONDON (Reuters) -", "МОСКВА, 5 мая - РИА Новости.", "Africa-Press – Rwanda.". It is read up to each sign that may end it, and to a
 * source in capitals that no sign follows ("ASTANA. KAZINFORM The ministers"), and a known place in capitals may stand alone ("KIEV. The
 * railways"); the longest reading in which everything is a place, a day or a source counts.
 */
final class Datelines {
    private static final int LONGEST = 140;
    /** Any story's beginning. */
    private static final String STORY = " — A";
    /** A dash; a colon or a point before a space; a closing bracket, or a word in capitals, right before the story. */
    private static final Pattern ENDS = Pattern.compile("\\s*(?:(?<dash>[–—−]|--|(?<=\\s)[-_](?=\\s)|(?<=[)\\]]\\s)-(?=\\p{Lu}))|(?<colon>:)(?=\\s)|(?<point>\\.)(?=\\s))\\s*"
            + "|(?<bracket>[)\\]])\\s+(?=[\\p{Lu}\"“«])"
            + "|(?<capitals>\\s)(?=\\p{Lu}\\p{Ll})(?<=[.,/]\\s?\\p{Lu}{3,30}\\s)");

    /** What ends a dateline. */
    enum End {
        DASH, COLON, POINT, BRACKET, CAPITALS;

        private static End of(Matcher end) {
            return end.group("dash") != null ? DASH : end.group("colon") != null ? COLON : end.group("point") != null ? POINT
                    : end.group("bracket") != null ? BRACKET : CAPITALS;
        }
    }

    /** What a dateline says; end: where the story begins behind it. Place, source and day may be null; a source that no table has is as written. */
    record Dateline(int end, String place, String source, Day day) {
    }

    private Datelines() {
    }

    /** The dateline at the beginning of a paragraph, or null. */
    static Dateline of(String paragraph) {
        String head = paragraph.substring(0, Math.min(LONGEST, paragraph.length()));
        Dateline longest = null;
        Matcher ends = ENDS.matcher(head);
        while (ends.find()) {
            Dateline read = Character.isLetterOrDigit(Punctuation.firstLetter(paragraph, ends.end(), paragraph.length())) ? read(head, ends, longest) : null;
            longest = read == null ? longest : read;
        }
        return longest;
    }

    /** What stands before this end, or null when that is no dateline. @param sooner the dateline that ends before it, or null */
    private static Dateline read(String head, Matcher ends, Dateline sooner) {
        End end = End.of(ends);
        String before = head.substring(0, end == End.BRACKET ? ends.start() + 1 : ends.start());
        DatelineReading reading = new DatelineReading(before);
        boolean isDateline = reading.isDateline(end, sooner == null ? before.length() : sooner.end());
        return isDateline ? new Dateline(ends.end(), reading.place(), reading.source(), reading.day()) : null;
    }

    /** A line that is nothing but a place, or a dateline with place and day, the story below it: "Tashkent, Uzbekistan, Aug. 16". Null when it is none. */
    static Dateline alone(String line) {
        if (Places.isKnown(line)) {
            return new Dateline(line.length(), line, null, null);
        }
        Dateline read = line.length() > LONGEST / 2 ? null : of(line + STORY);
        boolean whole = read != null && read.end() == line.length() + STORY.length() - 1 && read.day() != null && read.place() != null;
        return whole && Arrays.stream(read.place().split("[,(]")).anyMatch(Places::isKnown) ? read : null;
    }
}
