package org.copydesk.enrich.names;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.copydesk.text.FunctionWords;
import org.copydesk.text.Prose;

/** Names that only the trained tagger sees, and its word on those that the lexicons are not sure of. */
final class TaggedNames {
    /** Thousands of inhabitants from which a city's name needs nobody else's word. */
    private static final int CERTAIN = 1000;
    private final NameReading reading;
    private final Prose prose;
    private final RunsOfTags runs;
    private final Tag[] tags;
    private final SeenNames names;

    private TaggedNames(NameReading reading, Tagger tagger) {
        this.reading = reading;
        this.prose = reading.prose;
        this.tags = tagger.tag(reading);
        this.runs = new RunsOfTags(reading, tags, tagger.words());
        this.names = new SeenNames(reading, new Doubts(reading, runs, tagger.words()));
    }

    static void read(NameReading reading, Tagger tagger) {
        TaggedNames tagged = new TaggedNames(reading, tagger);
        tagged.doubtCities();
        PersonNames.readBehindOffices(reading);
        tagged.runs.correct();
        for (int i = 0; i < tagged.tags.length; ) {
            int end = tagged.runs.end(i);
            if (tagged.tags[i].sort != null) {
                tagged.readRun(i, end, tagged.tags[i].sort);
            }
            i = end;
        }
    }

    private void readRun(int start, int end, Sort sort) {
        int verb = sort == Sort.PERSON ? verb(start, end) : end;
        if (verb < end) { // Tokayev appointed Abayev
            readRun(start, verb, sort);
            readRun(verb + 1, end, sort);
            return;
        }
        int other = sort == Sort.ORGANIZATION ? other(start, end) : end;
        if (other < end) {
            readRun(start, other, sort);
            readRun(other + 2, end, sort);
            return;
        }
        int first = start;
        while (first < end && !prose.isCapitalised(first) && prose.kind(first) != Prose.Kind.NUMBER) {
            first++;
        }
        // "At State House" begins with no part of the name
        if (first + 1 < end && FunctionWords.of(prose.folded(first)) != null && reading.startsSentence(first)) {
            first++;
        }
        if (first < end && sort == Sort.PERSON) {
            int name = runs.nameFirst(first, end);
            if (name - first > 1) {
                names.read(first, name, Sort.ORGANIZATION);
            }
            first = name;
            names.read(first == start && runs.isGiven(first - 1) ? first - 1 : first, runs.nameEnd(first, end), sort);
        } else if (first < end) {
            names.read(first, runs.bodyEnd(first, end), sort);
        }
    }

    /** The first word inside a person's name that can only be a verb in its past, or the end. */
    private int verb(int start, int end) {
        int at = start + 1;
        while (at < end && (prose.isCapitalised(at) || !prose.folded(at).endsWith("ed") || prose.folded(at).length() < 5)) {
            at++;
        }
        return at;
    }

    /** Where a second body is joined to a first: the American Federation of Teachers | and the AFL-CIO; or the end. */
    private int other(int start, int end) {
        int at = start + 1;
        while (at < end && !(prose.folded(at).equals("and") && prose.folded(at + 1).equals("the"))) {
            at++;
        }
        return at + 2 < end && !Offices.isPortfolio(prose.folded(at + 2)) ? at : end;
    }

    /** A city's name that the tagger takes for no name at all, such as Reading or Nice. */
    private void doubtCities() {
        for (Claim claim : reading.claims()) {
            boolean doubted = claim.is(Sort.CITY);
            for (int i = claim.first(); i < claim.end(); i++) {
                doubted &= tags[i] == Tag.O;
            }
            if (doubted && Cities.largest(words(claim)) < CERTAIN) {
                reading.release(claim.first(), claim.end());
            }
        }
    }

    private String words(Claim claim) {
        return IntStream.range(claim.first(), claim.end()).mapToObj(prose::folded).collect(Collectors.joining(" "));
    }
}
