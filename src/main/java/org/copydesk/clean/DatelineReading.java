package org.copydesk.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.text.WrittenDays;
import org.copydesk.text.WrittenDays.Day;

/** A story's first words read as a dateline: their days, and of what stands between signs which are places and which is the source. One use, one thread. */
final class DatelineReading {
    private static final Pattern PARTS = Pattern.compile("[^,;()\\[\\]/|–—.:]+(?:\\.(?!\\s|$)[^,;()\\[\\]/|–—.:]*|(?<=\\b(?:St|Mt|\\p{Lu}))\\.[^,;()\\[\\]/|–—:]*)*");
    private static final Pattern LABEL = Pattern.compile("(?iu)^" + DateLabels.alternatives(DateLabels.Kind.LABEL) + "\\s+");
    private static final Pattern FILLER = Pattern.compile("(?iu)^(?:" + DateLabels.alternatives(DateLabels.Kind.DATELINE) + "|\\d{1,2}[:.]\\d\\d|/|-|\\s)*$");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:[ -](?:" + NameParticles.OF_PLACES + " )?\\p{Lu}[\\p{L}\\p{M}.'’-]*){0,3}");
    private static final int MOST_PLACES = 3;
    private static final int SHORTEST_SHOUT = 4;

    private final String head;
    private final List<Day> days;
    private final List<String> places = new ArrayList<>();
    private String source;
    private boolean known;
    private int placeStart = -1;
    private int placeEnd = -1;

    DatelineReading(String head) {
        this.head = head;
        this.days = WrittenDays.find(head);
    }

    /**
     * Whether all of it belongs to a dateline, and it says enough for one that ends so.
     *
     * @param sooner where a shorter dateline ends: behind it an unknown name is the story's ("ASTANA. KAZINFORM – Deputy Prime Minister – Minister of")
     */
    boolean isDateline(Datelines.End end, int sooner) {
        String withoutDays = withoutDays();
        Matcher parts = PARTS.matcher(withoutDays);
        while (parts.find()) {
            String part = LABEL.matcher(parts.group().strip()).replaceFirst("");
            if (!part.isEmpty() && !FILLER.matcher(part).matches() && !read(part, parts, withoutDays, sooner)) {
                return false;
            }
        }
        return convinces(end);
    }

    /** With commas in their place. */
    private String withoutDays() {
        StringBuilder rest = new StringBuilder(head);
        for (Day day : days) {
            rest.replace(day.span().start(), day.span().end(), ",".repeat(day.span().length()));
        }
        return rest.toString();
    }

    /** Keeps a part as source or place. False: it is neither. */
    private boolean read(String part, Matcher at, String withoutDays, int sooner) {
        boolean isPlace = Places.isKnown(part);
        String agency = isPlace ? null : Sources.exact(part);
        if (agency == null && !NAME.matcher(part).matches()) {
            return false;
        }
        if (agency != null || !isPlace && isWire(part, at.start(), withoutDays)) {
            source = source != null ? source : agency != null ? agency : part;
            return true;
        }
        if (!isPlace && at.end() > sooner) {
            return false;
        }
        int start = at.start() + at.group().indexOf(part);
        places.add(part);
        known |= isPlace;
        placeStart = placeStart < 0 ? start : placeStart;
        placeEnd = start + part.length();
        return true;
    }

    /** Whether a name behind a place is that of who filed the story, though no table has it: it says so itself, or stands in brackets behind the day. */
    private boolean isWire(String name, int at, String withoutDays) {
        boolean behindTheDay = days.stream().anyMatch(day -> day.span().start() >= placeEnd && day.span().end() <= at);
        boolean inBrackets = at > 0 && "([".indexOf(withoutDays.charAt(at - 1)) >= 0;
        return placeEnd >= 0 && (PaperNames.is(name) || behindTheDay && inBrackets);
    }

    /** The less it says, the plainer the sign must be that ends it. */
    private boolean convinces(Datelines.End end) {
        boolean dash = end == Datelines.End.DASH;
        boolean plain = dash || end == Datelines.End.COLON;
        if (places.size() > MOST_PLACES || places.isEmpty() && source == null && day() == null) {
            return false;
        }
        if (end == Datelines.End.CAPITALS) {
            return known && source != null;
        }
        if (places.isEmpty()) {
            return dash && source != null || day() != null && day().year() != null && (plain || source != null);
        }
        if (source != null && day() != null) {
            return true;
        }
        if (source != null || day() != null) {
            return plain || known || source != null && end == Datelines.End.BRACKET;
        }
        return convincesByItsPlaces(end);
    }

    /** "KIEV. The railways", "ASTANA, KAZAKHSTAN: The railways", "KIEV – The railways". */
    private boolean convincesByItsPlaces(Datelines.End end) {
        String first = places.get(0);
        boolean shouted = first.equals(first.toUpperCase(Locale.ROOT)) && first.length() >= SHORTEST_SHOUT;
        return switch (end) {
            case DASH -> known || shouted;
            case COLON -> known && shouted && places.size() > 1;
            case POINT -> known && shouted && places.size() == 1;
            case BRACKET, CAPITALS -> false;
        };
    }

    /** The first day, or null. */
    Day day() {
        return days.isEmpty() ? null : days.get(0);
    }

    /** As the tables call it, or as written; or null. */
    String source() {
        return source;
    }

    /** The places as they are written, with the bracket that closes behind the last when it was opened among them; or null. */
    String place() {
        if (placeStart < 0) {
            return null;
        }
        int end = placeEnd;
        while (end < head.length() && (head.charAt(end) == ')' || head.charAt(end) == ']')) {
            end++;
        }
        String place = head.substring(placeStart, end);
        boolean opened = place.contains("(") || place.contains("[");
        return opened ? place : head.substring(placeStart, placeEnd);
    }
}
