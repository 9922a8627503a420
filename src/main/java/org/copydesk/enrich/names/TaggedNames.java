package org.copydesk.enrich.names;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.copydesk.text.Prose;

/** Names that only the trained tagger sees, and its word on those that the lexicons are not sure of. */
final class TaggedNames {
    /** Thousands of inhabitants from which a city's name needs nobody else's word. */
    private static final int CERTAIN = 1000;
    private final Reading reading;
    private final Prose prose;
    private final Tagger tagger;
    private final Tag[] tags;
    private final PlaceChooser chooser;

    private TaggedNames(Reading reading, Tagger tagger) {
        this.tagger = tagger;
        this.reading = reading;
        this.prose = reading.prose;
        this.tags = tagger.tag(reading);
        this.chooser = new PlaceChooser(reading);
    }

    static void read(Reading reading, Tagger tagger) {
        TaggedNames names = new TaggedNames(reading, tagger);
        names.doubtCities();
        PersonNames.readBehindOffices(reading);
        names.correct();
        names.agree();
        for (int i = 0; i < names.tags.length; ) {
            int end = names.end(i);
            if (names.tags[i].sort != null) {
                int first = i;
                while (first < end && !names.prose.isCapitalised(first) && names.prose.kind(first) != Prose.Kind.NUMBER) {
                    first++;
                }
                if (first < end) {
                    names.read(first, end, names.tags[i].sort);
                }
            }
            i = end;
        }
    }

    /** What stands behind an office and says nothing of a body or a place is a person. */
    private void correct() {
        for (int i = 0; i < tags.length; ) {
            int end = end(i);
            if (tags[i].sort != null && tags[i].sort != Sort.PERSON && isPerson(i, end)) {
                tags[i] = Tag.B_PER;
                java.util.Arrays.fill(tags, i + 1, end, Tag.I_PER);
            }
            int office = i - 1;
            while (tags[i].sort == Sort.PERSON && prose.isCapitalised(office) && reading.isFree(office) && office > i - 3) {
                office--;
            }
            if (tags[i].sort == Sort.PERSON && office < i - 1 && reading.officeAt(office) != null) {
                tags[i] = Tag.I_PER;
                java.util.Arrays.fill(tags, office + 1, i, Tag.I_PER);
                tags[office + 1] = Tag.B_PER;
            }
            i = end;
        }
    }

    private boolean isPerson(int first, int end) {
        for (int i = first; i < end; i++) {
            if (reading.at(i) != null || NameWords.isAny(prose.folded(i)) || prose.folded(i).equals("of") || prose.is(i, '&')) {
                return false;
            }
        }
        OfficePhrase office = reading.officeAt(first - 1);
        OfficePhrase announced = prose.is(first - 1, ',') && end - first > 1 ? reading.officeAt(first - 2) : null;
        return office != null && office.end() == first || announced != null && announced.end() == first - 1 && announced.country() != null;
    }

    /** A single word that is the last of a person's full name elsewhere in the text is that person. */
    private void agree() {
        Set<String> surnames = new HashSet<>();
        for (Claim claim : reading.claims()) {
            if (claim.is(Sort.PERSON)) {
                surnames.add(prose.folded(claim.end() - 1));
            }
        }
        for (int i = 0; i < tags.length; i = end(i)) {
            if (tags[i].sort == Sort.PERSON && end(i) - i > 1) {
                surnames.add(prose.folded(end(i) - 1));
            }
        }
        for (int i = 0; i < tags.length; i = end(i)) {
            int end = end(i);
            if (tags[i].sort != null && end - i < 4 && surnames.contains(prose.folded(end - 1)) && java.util.stream.IntStream.range(i, end).allMatch(t -> prose.isCapitalised(t) && reading.isFree(t))) {
                java.util.Arrays.fill(tags, i, end, Tag.I_PER);
                tags[i] = Tag.B_PER;
            }
        }
    }

    private int end(int first) {
        int end = first + 1;
        while (end < tags.length && tags[first].sort != null && tags[end].sort == tags[first].sort && !tags[end].begins) {
            end++;
        }
        return end;
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
        return java.util.stream.IntStream.range(claim.first(), claim.end()).mapToObj(prose::folded).toList();
    }

    private void read(int from, int to, Sort sort) {
        int first = from;
        int end = to;
        for (int i = from; i < to; i++) {
            end = "\"“”«»".indexOf(prose.token(i).charAt(0)) >= 0 && i > from && end == to ? i : end;
        }
        if (!isLatin(first)) {
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
        if (meant != null) {
            reading.claim(new Claim(first, end, sort, meant.entity()));
            return;
        }
        if (alone && NameWords.of(prose.folded(first)) != null && NameWords.of(prose.folded(first)).sort() != Sort.ORGANIZATION) {
            return;
        }
        boolean common = end - first == 1 && sort != Sort.PERSON && (Offices.isPortfolio(prose.folded(first)) || isCommon(first));
        if (common || covered(first, end, inside)) {
            return;
        }
        for (Claim claim : inside) {
            boolean whole = claim.first() <= first && end <= claim.end();
            boolean open = claim.sort().isPlace() || claim.is(Sort.NATIONALITY) || claim.is(Sort.REGIONAL);
            boolean person = whole && claim.is(Sort.CITY) && sort == Sort.PERSON && claim.first() == first && claim.end() == end;
            boolean crosses = claim.first() < first || claim.end() > end;
            if (!open || crosses || whole && !person) {
                return;
            }
        }
        reading.claim(new Claim(first, end, sort, sort == Sort.PERSON ? null : entity(first, end, sort, inside)));
    }

    /** "The Bank", "the Commission": the body of such a name that was spoken of last, or null. */
    private Claim longer(int token) {
        Claim meant = null;
        for (Claim claim : reading.claims()) {
            boolean before = claim.end() <= token && claim.is(Sort.ORGANIZATION) && claim.end() - claim.first() > 1;
            for (int i = claim.first(); before && i < claim.end(); i++) {
                meant = prose.folded(i).equals(prose.folded(token)) ? claim : meant;
            }
        }
        return meant;
    }

    /** Whether the word is most often written small: Economic, Cooperation. */
    private boolean isCommon(int token) {
        int capitals = WordProfiles.capitals(tagger.words().of(prose.folded(token), false));
        return capitals <= 1 && !prose.token(token).equals(prose.token(token).toUpperCase(java.util.Locale.ROOT));
    }

    /** Kazakh-Russian: nothing but names that are known. */
    private boolean covered(int first, int end, Set<Claim> inside) {
        int words = 0;
        for (int i = first; i < end; i++) {
            words += prose.isWord(i) && reading.at(i) == null ? 1 : 0;
        }
        return inside.size() > 1 && words == 0;
    }

    private Entity entity(int first, int end, Sort sort, Set<Claim> inside) {
        String name = prose.text(first, end).replaceAll("\\s+", " ");
        String country = chooser.countryOf(inside);
        if (sort == Sort.ORGANIZATION) {
            return Entity.of(Entity.Kind.ORGANIZATION, name, country);
        }
        Entity city = country == null ? chooser.city(name, end) : null;
        return city == null ? Entity.of(Entity.Kind.PLACE, name, country) : city;
    }
}
