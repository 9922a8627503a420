package org.copydesk.parse;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.text.WrittenDays;

/**
 * A day, and where the zone is written too the moment, as exports, feeds and mails write them: 2024-05-01T10:00:00+05:00,
 * 20240501T100000Z, Wed, 01 May 2024 10:00:00 +0000, 1714557600. The day is the one that is written, in its own zone.
 *
 * @param at null: no time, or no zone
 */
public record Moment(LocalDate day, Instant at) {
    private static final Pattern BASIC = Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)(?:[T ]?(\\d\\d)(\\d\\d)(\\d\\d)?)?(.*)");
    private static final Pattern SINCE_1970 = Pattern.compile("(-?\\d{9,10})(?:\\.\\d+)?|(-?\\d{12,13})");
    private static final Pattern DAY_FIRST = Pattern.compile("\\d{4}-\\d\\d-\\d\\d.*", Pattern.DOTALL);
    private static final DateTimeFormatter ZONED = new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern("yyyy-MM-dd['T'][' ']HH:mm[:ss]")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true).appendPattern("[ ][XXX][XX][X]").toFormatter(Locale.ROOT);
    private static final List<DateTimeFormatter> WITH_ZONE = List.of(ZONED, DateTimeFormatter.ISO_DATE_TIME, DateTimeFormatter.RFC_1123_DATE_TIME,
            new DateTimeFormatterBuilder().parseCaseInsensitive().parseLenient().appendPattern("[EEE, ]d MMM yyyy HH:mm[:ss] z").toFormatter(Locale.ENGLISH));
    private static final int FIRST_YEAR = 1600;
    private static final int LAST_YEAR = 2100;

    /** The moment that is written, or null. */
    public static Moment read(String written) {
        String text = written == null ? "" : written.strip();
        try {
            Moment moment = text.length() > 100 || text.isEmpty() ? null : sinceTheSeventies(text);
            return moment == null || moment.day.getYear() < FIRST_YEAR || moment.day.getYear() > LAST_YEAR ? null : moment;
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    private static Moment sinceTheSeventies(String text) {
        Matcher number = SINCE_1970.matcher(text);
        if (!number.matches()) {
            return basic(text);
        }
        Instant at = number.group(1) != null ? Instant.ofEpochSecond(Long.parseLong(number.group(1))) : Instant.ofEpochMilli(Long.parseLong(number.group(2)));
        return new Moment(at.atZone(ZoneOffset.UTC).toLocalDate(), at);
    }

    private static Moment basic(String text) {
        Matcher basic = BASIC.matcher(text);
        if (!basic.matches() || basic.group(4) == null && !basic.group(7).isEmpty()) {
            return zoned(text);
        }
        String day = basic.group(1) + "-" + basic.group(2) + "-" + basic.group(3);
        return zoned(basic.group(4) == null ? day : day + "T" + basic.group(4) + ":" + basic.group(5) + ":"
                + (basic.group(6) == null ? "00" : basic.group(6)) + basic.group(7).strip());
    }

    private static Moment zoned(String text) {
        for (DateTimeFormatter format : WITH_ZONE) {
            try {
                OffsetDateTime at = format.parse(text, OffsetDateTime::from);
                return new Moment(at.toLocalDate(), at.toInstant());
            } catch (DateTimeException another) {
                // another way of writing it
            }
        }
        LocalDate day = DAY_FIRST.matcher(text).matches() ? LocalDate.parse(text.substring(0, 10)) : WrittenDays.firstDate(text);
        return day == null ? null : new Moment(day, null);
    }
}
