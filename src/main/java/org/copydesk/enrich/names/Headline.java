package org.copydesk.enrich.names;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copydesk.classify.ClassifiedArticle;
import org.copydesk.text.Prose;

/**
 * What the headline says of countries, which the body may leave out: "Australia's Trade Minister dismisses talks".
 *
 * @param countries that it names
 * @param offices   of which it says whose they are
 */
record Headline(Set<String> countries, List<OfficePhrase> offices) {
    private static final Headline NONE = new Headline(Set.of(), List.of());

    static Headline of(ClassifiedArticle article) {
        String text = article.clean().headline();
        if (text == null) {
            return NONE;
        }
        NameReading reading = new NameReading(article, Prose.of(text));
        NameFinder.readKnown(reading);
        Set<String> countries = new HashSet<>();
        for (Claim claim : reading.claims()) {
            if ((claim.sort().speaksOfCountry() || claim.is(Sort.CAPITAL)) && claim.country() != null) {
                countries.add(claim.country());
            }
        }
        return new Headline(countries, reading.offices.stream().filter(office -> office.country() != null && !office.inOrganization() && !office.office().plural()).toList());
    }

    /** The country of the one office of this kind whose country it says, or null. */
    String countryOf(Office office) {
        List<String> countries = offices.stream().filter(other -> other.office().kind().equals(office.kind())).map(OfficePhrase::country).distinct().toList();
        return countries.size() == 1 ? countries.get(0) : null;
    }
}
