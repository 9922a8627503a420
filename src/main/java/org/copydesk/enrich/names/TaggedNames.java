package org.copydesk.enrich.names;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.copydesk.text.FunctionWords;
import org.copydesk.text.Prose;

/** Names that only the trained tagger sees, and its word on those that the lexicons are not sure of. */
final class TaggedNames {
    /** Thousands of inhabitants from which a city's name needs nobody else's word. */
    private static final int CERTAIN = 1000;
    /** How many times a text says what it speaks of again and again. */
    private static final int OFTEN = 4;
    private final NameReading reading;
    private final Prose prose;
    private final RunsOfTags runs;
    private final Tag[] tags;
    private final Doubts doubts;
    private final PlaceChooser chooser;
    private final BodyEntity bodyEntity;
    /** By each of their words the organizations that were spoken of last before token {@link #heard}. */
    private final Map<String, Claim> bodies = new HashMap<>();
    private int heard;

    private TaggedNames(NameReading reading, Tagger tagger) {
        this.reading = reading;
        this.prose = reading.prose;
        this.tags = tagger.tag(reading);
        this.runs = new RunsOfTags(reading, tags, tagger.words());
        this.doubts = new Doubts(reading, runs, tagger.words());
        this.chooser = new PlaceChooser(reading);
        this.bodyEntity = new BodyEntity(reading);
    }

    static void read(NameReading reading, Tagger tagger) {
        TaggedNames names = new TaggedNames(reading, tagger);
        names.doubtCities();
        PersonNames.readBehindOffices(reading);
        names.runs.correct();
        for (int i = 0; i < names.tags.length; ) {
            int end = names.runs.end(i);
            if (names.tags[i].sort != null) {
                names.readRun(i, end, names.tags[i].sort);
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
                read(first, name, Sort.ORGANIZATION);
            }
            first = name;
            read(first == start && runs.isGiven(first - 1) ? first - 1 : first, runs.nameEnd(first, end), sort);
        } else if (first < end) {
            read(first, runs.bodyEnd(first, end), sort);
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
            if (doubted && Cities.largest(String.join(" ", words(claim))) < CERTAIN) {
                reading.release(claim.first(), claim.end());
            }
        }
    }

    /** The tagger has learned from English alone. */
    private boolean isLatin(int token) {
        int letter = prose.text().codePointAt(prose.start(token));
        return !Character.isLetter(letter) || Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
    }

    private List<String> words(Claim claim) {
        return IntStream.range(claim.first(), claim.end()).mapToObj(prose::folded).toList();
    }

    private void read(int from, int to, Sort tagged) {
        // Radio Zet is no person, nor is Palacio San Martín
        NameWords.NameWord head = NameWords.of(prose.folded(from));
        Sort sort = tagged == Sort.PERSON && head != null && head.position() == NameWords.Position.FIRST && head.sort() != Sort.NOTHING ? head.sort() : tagged;
        int first = from;
        int end = to;
        for (int i = from; i < to - 1; i++) {
            // (Photo: VNA) | Labuan Bajo
            first = prose.is(i, ')') && IntStream.range(from, i).noneMatch(before -> prose.is(before, '(')) ? i + 1 : first;
        }
        for (int i = from; i < to; i++) {
            end = "\"“”«»".indexOf(prose.token(i).charAt(0)) >= 0 && i > from && end == to ? i : end;
        }
        if (!isLatin(first) || sort == Sort.PERSON && Constituencies.begins(prose, first)) {
            return;
        }
        Set<Claim> inside = new LinkedHashSet<>();
        for (int i = first; i < end; i++) {
            if (reading.at(i) != null) {
                inside.add(reading.at(i));
            }
            if (reading.officeAt(i) != null) {
                return;
            }
        }
        boolean alone = end - first == 1 && sort == Sort.ORGANIZATION && NameWords.isAny(prose.folded(first));
        Claim meant = alone && inside.isEmpty() ? longer(first) : null;
        String owner = meant == null ? null : bodyEntity.owner(first, end);
        if (meant != null && (owner == null || owner.equals(meant.country()))) {
            reading.claim(new Claim(first, end, sort, meant.entity()));
            return;
        }
        if (alone && !StateBodies.isOfState(prose, first, end) && !isSubject(first)) {
            return;
        }
        if (sort == Sort.PERSON && end - first > 1 && FunctionWords.of(prose.folded(first)) != null && reading.officeAt(first - 1) == null) {
            // Sobianin, Who Arrived
            return;
        }
        if (doubts.isFragment(first, end, sort) && inside.isEmpty()) {
            reading.claim(new Claim(first, end, Sort.NOTHING, null));
            return;
        }
        if (doubts.isNone(first, end, sort) || inside.isEmpty() && doubts.isWords(first, end, sort) || covered(first, end, inside)) {
            return;
        }
        for (Claim claim : inside) {
            if (sort == Sort.PERSON && claim.is(Sort.PERSON) && claim.first() == first && claim.end() < end) {
                // António Costa | Silva is not António Costa
                continue;
            }
            if (sort == Sort.ORGANIZATION && isLonger(claim, first, end)) {
                continue;
            }
            boolean whole = claim.first() <= first && end <= claim.end();
            boolean open = claim.sort().isPlace() || claim.is(Sort.NATIONALITY) || claim.is(Sort.REGIONAL);
            boolean person = whole && claim.is(Sort.CITY) && sort == Sort.PERSON && claim.first() == first && claim.end() == end;
            boolean crosses = claim.first() < first || claim.end() > end;
            if (!open || crosses || whole && !person || sort == Sort.CITY && isWholeCountry(claim, first, end)) {
                return;
            }
        }
        reading.claim(new Claim(first, end, sort, sort == Sort.PERSON ? null : entity(first, end, sort, inside)));
    }

    /** Whether what stands beside a country in this run makes no other place of it: Sri Lanka | 14, Spain | 's Talgo, Vietnamese | NA; unlike the Ireland | Peninsula. */
    private boolean isWholeCountry(Claim claim, int first, int end) {
        boolean place = IntStream.range(first, end).mapToObj(i -> NameWords.of(prose.folded(i))).anyMatch(word -> word != null && word.sort() == Sort.REGION);
        String last = prose.token(end - 1);
        boolean letters = last.length() > 1 && last.equals(last.toUpperCase(Locale.ROOT));
        return claim.sort().speaksOfCountry() && !place && (claim.is(Sort.COUNTRY) && claim.first() == first || letters);
    }

    /** Kazakh-Russian: nothing but names that are known. */
    private boolean covered(int first, int end, Set<Claim> inside) {
        int words = 0;
        for (int i = first; i < end; i++) {
            words += prose.isWord(i) && reading.at(i) == null ? 1 : 0;
        }
        return inside.size() > 1 && words == 0;
    }

    /** Whether the text speaks again and again of the body that only this word names: the League; not the Council, of which it does not say which, nor LLC. */
    private boolean isSubject(int token) {
        String word = prose.folded(token);
        NameWords.NameWord head = NameWords.of(word);
        long times = IntStream.range(0, prose.size()).filter(i -> prose.isCapitalised(i) && prose.folded(i).equals(word)).count();
        return head != null && head.sort() == Sort.ORGANIZATION && head.position() != NameWords.Position.LAST && times >= OFTEN;
    }

    /** Whether a firm's name goes on behind what the lexicons know of it: Total | Eren, Sumitomo | Chemical. */
    private boolean isLonger(Claim known, int first, int end) {
        boolean national = known.is(Sort.ORGANIZATION) && known.country() != null;
        return national && known.first() == first && known.end() == first + 1 && end > first + 1 && IntStream.range(known.end(), end).allMatch(i -> prose.isCapitalised(i) && reading.isFree(i));
    }

    /** "The Bank", "the Commission": the body of such a name that was spoken of last, or null. */
    private Claim longer(int token) {
        while (heard < token) {
            Claim claim = reading.at(heard);
            if (claim != null && claim.end() <= token && claim.is(Sort.ORGANIZATION) && claim.end() - claim.first() > 1) {
                bodies.put(prose.folded(heard), claim);
            }
            heard++;
        }
        return bodies.get(prose.folded(token));
    }

    private Entity entity(int first, int end, Sort sort, Set<Claim> inside) {
        if (sort == Sort.ORGANIZATION) {
            return bodyEntity.of(first, end, inside, chooser);
        }
        String name = prose.line(first, end);
        String country = chooser.countryOf(inside);
        Entity city = country == null ? chooser.city(name, end) : null;
        return city == null ? Entity.of(Entity.Kind.PLACE, name, country) : city;
    }
}
