package org.copydesk.enrich.names;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.copydesk.text.FunctionWords;
import org.copydesk.text.Prose;

/**
 * Whose a ministry or its minister is by what the text calls the same ministry elsewhere: the Indian External Affairs Minister, and a
 * spokesman of the | Ministry of External Affairs; the Turkish Ministry of Defence, and | Defence Minister Yaşar Güler. For one article.
 */
final class SameMinistry {
    private final NameReading reading;
    private final Prose prose;

    SameMinistry(NameReading reading) {
        this.reading = reading;
        this.prose = reading.prose;
    }

    /** The one country that is named with a ministry of these fields; or null. Of an office in the ministry, that of its minister counts, too. */
    String countryOf(OfficePhrase office, Collection<Claim> bodies) {
        Set<String> fields = bodies.isEmpty() && office.office().is("minister") ? fields(office.first(), office.end()) : new HashSet<>();
        bodies.stream().filter(this::isPlain).forEach(body -> fields.addAll(fields(body.first(), body.end())));
        if (fields.isEmpty()) {
            return null;
        }
        Set<String> countries = new HashSet<>();
        for (Claim other : reading.claims()) {
            if (other.is(Sort.ORGANIZATION) && other.country() != null && fields(other.first(), other.end()).equals(fields)) {
                countries.add(other.country());
            }
        }
        List<OfficePhrase> ministers = bodies.isEmpty() ? List.of() : reading.offices;
        ministers.stream().filter(minister -> minister.country() != null && OfficeCompletion.MINISTERS.contains(minister.office().kind())
                && fields(minister.first(), minister.end()).equals(fields)).map(OfficePhrase::country).forEach(countries::add);
        return countries.size() == 1 ? countries.iterator().next() : null;
    }

    /** Whether its name has no word but what it is and what it is for: the RF Security Council is not that of Armenia. */
    private boolean isPlain(Claim body) {
        return IntStream.range(body.first(), body.end()).allMatch(i -> !prose.isCapitalised(i) || Offices.isPortfolio(prose.folded(i)) || NameWords.isAny(prose.folded(i)) || FunctionWords.of(prose.folded(i)) != null);
    }

    private Set<String> fields(int first, int end) {
        Set<String> fields = new HashSet<>();
        IntStream.range(first, end).mapToObj(prose::folded).filter(Offices::isPortfolio).forEach(fields::add);
        return fields;
    }
}
