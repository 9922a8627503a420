package org.copydesk.enrich.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.copydesk.text.Prose;
import org.copydesk.text.WordClasses;

/** Offices in bodies that every state has: the Vice Chairman of the National Assembly, the Foreign Ministry's spokesman. For one article. */
final class StateBodies {
    private static final WordClasses WORDS = WordClasses.read("/lexicon/state_bodies.tsv");
    private static final Set<String> WHOLE = WORDS.of("whole");
    private static final Set<String> FIRST = WORDS.of("first");
    private static final Set<String> LAST = WORDS.of("last");
    private static final Set<String> HEADS = WORDS.of("head");
    private final NameReading reading;
    private final Prose prose;
    private final SameMinistry ministries;

    StateBodies(NameReading reading) {
        this.reading = reading;
        this.prose = reading.prose;
        this.ministries = new SameMinistry(reading);
    }

    /** Whether the office is in such a body, of which nobody says whose it is. */
    boolean has(OfficePhrase office) {
        return isUnderHead(office) || of(office).stream().anyMatch(body -> body.country() == null && isOfState(body));
    }

    /** The press secretary of the | President. */
    private boolean isUnderHead(OfficePhrase office) {
        return !office.inOrganization() && IntStream.range(office.first() + 1, office.end())
                .anyMatch(i -> HEADS.contains(prose.folded(i)) && OfficeLinks.ARTICLES.contains(prose.folded(i - 1)));
    }

    /** The country of the body in which the person has an office, where the text says it elsewhere: of the Vietnamese National Assembly (NA), whose | NA Chairman; or null. */
    String countryOf(Person person) {
        List<OfficePhrase> open = person.offices.stream().filter(office -> office.country() == null && !office.office().isTitle()).toList();
        String named = open.stream().flatMap(office -> of(office).stream())
                .filter(body -> body.country() != null && !Companies.contains(body.entity())).map(Claim::country).findFirst().orElse(null);
        return named != null ? named : open.stream().map(office -> ministries.countryOf(office, of(office))).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** The bodies that stand in the words of the office or right before it. */
    private List<Claim> of(OfficePhrase office) {
        List<Claim> bodies = new ArrayList<>();
        int before = office.first() > 0 && prose.kind(office.first() - 1) == Prose.Kind.POSSESSIVE ? office.first() - 2 : office.first() - 1;
        for (int i = Math.max(0, before); i < office.end(); i++) {
            Claim body = reading.at(i);
            if (body != null && body.is(Sort.ORGANIZATION) && !bodies.contains(body) && prose.sentenceOf(i) == prose.sentenceOf(office.first())) {
                bodies.add(body);
            }
        }
        return bodies;
    }

    private boolean isOfState(Claim body) {
        return isOfState(prose, body.first(), body.end());
    }

    /** Whether these tokens are the name of a body that every state has: Ministry of Energy, Supreme Court. */
    static boolean isOfState(Prose prose, int first, int end) {
        String name = IntStream.range(first, end).mapToObj(prose::folded).collect(Collectors.joining(" "));
        return WHOLE.contains(name) || FIRST.contains(prose.folded(first)) || LAST.contains(prose.folded(end - 1));
    }
}
