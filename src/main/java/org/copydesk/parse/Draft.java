package org.copydesk.parse;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * An article as it was found in a file, before cleaning.
 *
 * @param raw        all of its text, without U+0000 and lone surrogates; of a page the visible text, a line a block
 * @param lines      the lines of raw in order: together they cover every character that is not white space
 * @param given      what the file says of it beside the text
 * @param fileName   the name it was dropped under, which may hold a date
 * @param receivedOn the day it was picked up (UTC): the latest day that "Wednesday, May 28" can mean
 */
public record Draft(String raw, List<Line> lines, Given given, String fileName, LocalDate receivedOn) {

    public Draft {
        Objects.requireNonNull(raw);
        lines = List.copyOf(lines);
        Objects.requireNonNull(given);
        Objects.requireNonNull(fileName);
        Objects.requireNonNull(receivedOn);
    }

    /** The same with other facts. */
    public Draft given(Given facts) {
        return new Draft(raw, lines, facts, fileName, receivedOn);
    }
}
