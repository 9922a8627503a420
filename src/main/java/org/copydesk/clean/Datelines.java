package org.copydesk.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.text.WrittenDays.Day;
import org.copydesk.text.WrittenDays;

/**
 * The beginning of a story that says where, when and by whom it was filed: "Ankara (Turkey), May 11:", "ASTANA. KAZINFORM –",
 * "LONDON (Reuters) -", "МОСКВА, 5 мая - РИА Новости.", "Africa-Press – Rwanda.". It is read up to each sign that may end it, and to a source in capitals
 * that no sign follows ("ASTANA. KAZINFORM The ministers"), and a known place in capitals may stand alone ("KIEV. The railways"); the longest reading in which everything is a place, a day or a source counts.
 */
final class Datelines {
    private static final int LONGEST = 140;
    /** Any story's beginning. */
    private static final String STORY = " — A";
    private static final Pattern ENDS = Pattern.compile("\\s*(?:(?<dash>[–—−]|--|(?<=\\s)[-_](?=\\s)|(?<=[)\\]]\\s)-(?=\\p{Lu}))|(?<colon>:)(?=\\s)|(?<point>\\.)(?=\\s))\\s*|(?<bracket>[)\\]])\\s+(?=[\\p{Lu}\"“«])|(?<bare>\\s)(?=\\p{Lu}\\p{Ll})(?<=[.,/]\\s?\\p{Lu}{3,30}\\s)");
    private static final Pattern PARTS = Pattern.compile("[^,;()\\[\\]/|–—.:]+(?:\\.(?!\\s|$)[^,;()\\[\\]/|–—.:]*|(?<=\\b(?:St|Mt|\\p{Lu}))\\.[^,;()\\[\\]/|–—:]*)*");
    private static final Pattern LABEL = Pattern.compile("(?iu)^" + DateLabels.alternatives(DateLabels.Kind.LABEL) + "\\s+");
    private static final Pattern FILLER = Pattern.compile("(?iu)^(?:" + DateLabels.alternatives(DateLabels.Kind.DATELINE) + "|\\d{1,2}[:.]\\d\\d|/|-|\\s)*$");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:[ -](?:" + NameParticles.OF_PLACES + " )?\\p{Lu}[\\p{L}\\p{M}.'’-]*){0,3}");

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
            boolean more = paragraph.length() > ends.end() && Character.isLetterOrDigit(Punctuation.firstLetter(paragraph, ends.end(), paragraph.length()));
            int end = ends.group("bracket") != null ? ends.start() + 1 : ends.start();
            Dateline read = more ? read(head.substring(0, end), ends, longest) : null;
            longest = read == null ? longest : read;
        }
        return longest;
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

    /** @param sooner what ended before, or null: behind it an unknown name is the story's ("ASTANA. KAZINFORM – Deputy Prime Minister – Minister of") */
    private static Dateline read(String head, Matcher ends, Dateline sooner) {
        StringBuilder rest = new StringBuilder(head);
        List<Day> days = WrittenDays.find(head);
        for (Day day : days) {
            rest.replace(day.span().start(), day.span().end(), ",".repeat(day.span().length()));
        }
        String source = null;
        int placeStart = -1;
        int placeEnd = -1;
        boolean known = false;
        List<String> names = new ArrayList<>();
        Matcher parts = PARTS.matcher(rest);
        while (parts.find()) {
            String part = LABEL.matcher(parts.group().strip()).replaceFirst("");
            if (part.isEmpty() || FILLER.matcher(part).matches()) {
                continue;
            }
            String agency = Sources.exact(part);
            if (agency != null && !Places.isKnown(part)) {
                source = source == null ? agency : source;
            } else if (isWire(part, rest, parts.start(), placeEnd, days)) {
                source = source == null ? part : source;
            } else if (NAME.matcher(part).matches()) {
                boolean isPlace = Places.isKnown(part);
                if (!isPlace && sooner != null && parts.end() > sooner.end()) {
                    return null;
                }
                names.add(part);
                known |= isPlace;
                placeStart = placeStart < 0 ? parts.start() + parts.group().indexOf(part) : placeStart;
                placeEnd = parts.start() + parts.group().indexOf(part) + part.length();
            } else {
                return null;
            }
        }
        Day day = days.isEmpty() ? null : days.get(0);
        if (!convinces(names, known, source, day, ends)) {
            return null;
        }
        String place = placeStart < 0 ? null : withBracket(head, placeStart, placeEnd);
        return new Dateline(ends.end(), place, source, day);
    }

    /** Whether a name behind a place is that of who filed the story, though no table has it: it says so itself, or stands in brackets behind the day. */
    private static boolean isWire(String name, CharSequence head, int at, int placeEnd, List<Day> days) {
        if (placeEnd < 0 || Places.isKnown(name) || !NAME.matcher(name).matches()) {
            return false;
        }
        boolean behindTheDay = days.stream().anyMatch(day -> day.span().start() >= placeEnd && day.span().end() <= at);
        return PaperNames.is(name) || behindTheDay && at > 0 && "([".indexOf(head.charAt(at - 1)) >= 0;
    }

    private static boolean convinces(List<String> names, boolean known, String source, Day day, Matcher ends) {
        boolean dash = ends.group("dash") != null;
        boolean colon = ends.group("colon") != null;
        if (names.size() > 3 || day == null && source == null && names.isEmpty()) {
            return false;
        }
        if (ends.group("bare") != null) {
            return known && source != null;
        }
        if (names.isEmpty()) {
            return dash && source != null || day != null && day.year() != null && (dash || colon || source != null);
        }
        if (source != null && day != null) {
            return true;
        }
        if (source != null || day != null) {
            return dash || colon || known || source != null && ends.group("bracket") != null;
        }
        boolean shouted = names.get(0).equals(names.get(0).toUpperCase(Locale.ROOT)) && names.get(0).length() >= 4;
        boolean placeAlone = ends.group("point") != null && names.size() == 1;
        return dash && (known || shouted) || known && shouted && (colon && names.size() > 1 || placeAlone);
    }

    private static String withBracket(String head, int start, int end) {
        int at = end;
        while (at < head.length() && (head.charAt(at) == ')' || head.charAt(at) == ']')) {
            at++;
        }
        String place = head.substring(start, at);
        boolean opened = place.contains("(") || place.contains("[");
        return opened ? place : head.substring(start, end);
    }
}
