package org.copydesk.enrich.names;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.copydesk.text.Prose;

/** Which body the words of a name mean, and of which country it is. For one article. */
final class BodyEntity {
    private static final Set<String> FORMS = NameLinks.of("form");
    private final NameReading reading;
    private final Prose prose;

    BodyEntity(NameReading reading) {
        this.reading = reading;
        this.prose = reading.prose;
    }

    /** The body that the lexicons know, where only its legal form stands beside it (NC KazMunayGas JSC); otherwise one of this name. */
    Entity of(int first, int end, Collection<Claim> inside, PlaceChooser chooser) {
        List<Claim> known = inside.stream().filter(claim -> claim.is(Sort.ORGANIZATION)).toList();
        boolean form = known.size() == 1 && IntStream.range(first, end).allMatch(i -> reading.at(i) == known.get(0) || isForm(prose.folded(i)) || !prose.isWord(i));
        if (form) {
            return known.get(0).entity();
        }
        String country = chooser.countryOf(inside);
        return Entity.of(Entity.Kind.ORGANIZATION, prose.line(first, end), country == null ? owner(first, end) : country);
    }

    private static boolean isForm(String word) {
        return FORMS.contains(word) || NameLinks.LEGAL.contains(word);
    }

    /** The country whose body it is by the words beside it: Kenya's | Ministry of Energy, the Foreign Ministry | in Canberra, МИД | Пакистана; or null. */
    String owner(int first, int end) {
        Claim before = reading.owner(first);
        Claim behind = prose.folded(end).equals("in") ? reading.at(end + 1) : null;
        // Russian and Kazakh need no small word before a genitive
        Claim genitive = prose.isCyrillic(first) ? reading.at(end) : null;
        if (genitive != null && genitive.is(Sort.COUNTRY)) {
            return genitive.country();
        }
        if (before != null && (before.sort().speaksOfCountry() || before.is(Sort.CAPITAL))) {
            return before.country();
        }
        return behind != null && behind.is(Sort.CAPITAL) && StateBodies.isOfState(prose, first, end) ? behind.country() : null;
    }
}
