package org.copydesk.enrich.names;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.copydesk.text.FunctionWords;
import org.copydesk.text.Prose;

/** What becomes of each name that the trained tagger sees: it is claimed, unless the lexicons or what it stands in speak against it. For one article, in its order. */
final class SeenNames {
    /** How many times a text says what it speaks of again and again. */
    private static final int OFTEN = 4;
    private static final Set<String> COMMON = NameLinks.of("common");
    private final NameReading reading;
    private final Prose prose;
    private final Doubts doubts;
    private final PlaceChooser chooser;
    private final BodyEntity bodyEntity;
    /** By each of their words the organizations that were spoken of last before token {@link #heard}. */
    private final Map<String, Claim> bodies = new HashMap<>();
    private int heard;

    SeenNames(NameReading reading, Doubts doubts) {
        this.reading = reading;
        this.prose = reading.prose;
        this.doubts = doubts;
        this.chooser = new PlaceChooser(reading);
        this.bodyEntity = new BodyEntity(reading);
    }

    /** Takes these tokens for a name of the sort that the tagger says, unless something speaks against it. */
    void read(int from, int to, Sort tagged) {
        Sort sort = sort(from, tagged);
        int first = behindBracket(from, to);
        int end = beforeQuotationMark(from, to);
        if (!isLatin(first) || sort == Sort.PERSON && Constituencies.begins(prose, first) || hasOffice(first, end)) {
            return;
        }
        Set<Claim> inside = inside(first, end);
        if (end - first == 1 && sort == Sort.ORGANIZATION && NameWords.isAny(prose.folded(first)) && isToldByOneWord(first, inside)) {
            return;
        }
        if (sort == Sort.PERSON && end - first > 1 && (FunctionWords.of(prose.folded(first)) != null || COMMON.contains(prose.folded(first))) && reading.officeAt(first - 1) == null) {
            // Sobianin, Who Arrived; Also Read
            return;
        }
        if (doubts.isFragment(first, end, sort) && inside.isEmpty()) {
            reading.claim(new Claim(first, end, Sort.NOTHING, null));
            return;
        }
        if (doubts.isNone(first, end, sort) || inside.isEmpty() && doubts.isWords(first, end, sort) || covered(first, end, inside)) {
            return;
        }
        if (inside.stream().allMatch(claim -> yields(claim, first, end, sort))) {
            reading.claim(new Claim(first, end, sort, sort == Sort.PERSON ? null : entity(first, end, sort, inside)));
        }
    }

    /** The tagger has learned from English alone. */
    private boolean isLatin(int token) {
        int letter = prose.text().codePointAt(prose.start(token));
        return !Character.isLetter(letter) || Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
    }

    /** Radio Zet is no person, nor is Palacio San Martín. */
    private Sort sort(int first, Sort tagged) {
        NameWords.NameWord head = NameWords.of(prose.folded(first));
        return tagged == Sort.PERSON && head != null && head.position() == NameWords.Position.FIRST && head.sort() != Sort.NOTHING ? head.sort() : tagged;
    }

    /** (Photo: VNA) | Labuan Bajo. */
    private int behindBracket(int first, int end) {
        int at = first;
        for (int i = first; i < end - 1 && !prose.is(i, '('); i++) {
            at = prose.is(i, ')') ? i + 1 : at;
        }
        return at;
    }

    private int beforeQuotationMark(int first, int end) {
        int at = first + 1;
        while (at < end && "\"“”«»".indexOf(prose.token(at).charAt(0)) < 0) {
            at++;
        }
        return at;
    }

    private boolean hasOffice(int first, int end) {
        return IntStream.range(first, end).anyMatch(i -> reading.officeAt(i) != null);
    }

    private Set<Claim> inside(int first, int end) {
        Set<Claim> inside = new LinkedHashSet<>();
        for (int i = first; i < end; i++) {
            if (reading.at(i) != null) {
                inside.add(reading.at(i));
            }
        }
        return inside;
    }

    /** Reads a name that is but the word for what it is: the body of the text that is meant by it is claimed; or it is one of which nobody says more. */
    private boolean isToldByOneWord(int token, Set<Claim> inside) {
        Claim meant = inside.isEmpty() ? longer(token) : null;
        String owner = meant == null ? null : bodyEntity.owner(token, token + 1);
        if (meant != null && (owner == null || owner.equals(meant.country()))) {
            reading.claim(new Claim(token, token + 1, Sort.ORGANIZATION, meant.entity()));
            return true;
        }
        return !StateBodies.isOfState(prose, token, token + 1) && !isSubject(token);
    }

    /** Whether a name that is known gives way to the longer one that the tagger sees, or to a person where it is a city's: António Costa | Silva is not António Costa. */
    private boolean yields(Claim known, int first, int end, Sort sort) {
        if (sort == Sort.PERSON && known.is(Sort.PERSON) && known.first() == first && known.end() < end || sort == Sort.ORGANIZATION && isLonger(known, first, end)) {
            return true;
        }
        boolean whole = known.first() <= first && end <= known.end();
        boolean open = known.sort().isPlace() || known.is(Sort.NATIONALITY) || known.is(Sort.REGIONAL);
        boolean person = whole && known.is(Sort.CITY) && sort == Sort.PERSON && known.first() == first && known.end() == end;
        boolean crosses = known.first() < first || known.end() > end;
        return open && !crosses && (!whole || person) && !(sort == Sort.CITY && isWholeCountry(known, first, end));
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
