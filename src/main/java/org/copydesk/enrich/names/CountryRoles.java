package org.copydesk.enrich.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.text.Prose;

/**
 * Last step: what each country is in the story. A country that the headline or the beginning speaks of, or that much
 * of the text does, is a party; one that only happens to be where something is, a location; any other is passing.
 */
final class CountryRoles {
    private static final double PARTY = 0.3;
    /** Enough for a country that the beginning names: one of five whose presidents met. */
    private static final double AMONG_MANY = 0.15;

    private static final class Tally {
        int mentions;
        int places;
        boolean early;
        double weight;

    }

    private CountryRoles() {
    }

    static List<ArticleCountry> of(Prose prose, List<Mention> mentions, Set<String> headline) {
        Map<String, Tally> tallies = new HashMap<>();
        Mention before = null;
        for (Mention mention : mentions) {
            String country = mention.entity().country();
            boolean owned = before != null && country != null && country.equals(before.entity().country()) && isOwned(prose, before, mention);
            before = mention;
            if (country == null || owned || Countries.of(country) == null || Hosts.isBystander(mention.entity())) {
                continue;
            }
            Tally tally = tallies.computeIfAbsent(country, c -> new Tally());
            tally.mentions++;
            boolean place = isMerePlace(mention, country);
            tally.places += place ? 1 : 0;
            int sentence = prose.sentenceOf(Math.min(prose.size() - 1, prose.tokenFrom(mention.span().start())));
            tally.early |= !place && sentence < 2;
            double early = sentence < 2 ? 3 : sentence < 4 ? 1.5 : 1;
            tally.weight += early * (place ? 0.4 : 1);
        }
        tallies.forEach((code, tally) -> tally.early |= headline.contains(code));
        double most = tallies.values().stream().mapToDouble(tally -> tally.weight).max().orElse(1);
        double sum = tallies.values().stream().mapToDouble(tally -> tally.weight).sum();
        List<ArticleCountry> countries = new ArrayList<>();
        tallies.forEach((code, tally) -> countries.add(new ArticleCountry(code, role(tally, most), tally.mentions, tally.weight / sum)));
        countries.sort(Comparator.comparingDouble(ArticleCountry::salience).reversed().thenComparing(ArticleCountry::code));
        return countries;
    }

    /** Whether a body and its country stand side by side, so that one of them is counted already: Kenya's | Ministry of Energy, МИД | Пакистана. */
    private static boolean isOwned(Prose prose, Mention before, Mention mention) {
        int behind = prose.tokenFrom(before.span().end());
        int first = prose.tokenFrom(mention.span().start());
        boolean possessive = first == behind + 1 && prose.kind(behind) == Prose.Kind.POSSESSIVE && mention.entity().kind() == Entity.Kind.ORGANIZATION;
        return possessive || first == behind && before.entity().kind() == Entity.Kind.ORGANIZATION && mention.entity().kind() == Entity.Kind.PLACE;
    }

    private static ArticleCountry.Role role(Tally tally, double most) {
        boolean among = tally.early && tally.mentions > 1 && tally.weight >= most * AMONG_MANY;
        if ((tally.weight >= most * PARTY || among) && tally.mentions > tally.places) {
            return ArticleCountry.Role.PARTY;
        }
        return tally.places == tally.mentions ? ArticleCountry.Role.LOCATION : ArticleCountry.Role.PASSING;
    }

    /** A city or a region, not the country itself nor its capital, its people or bodies. */
    private static boolean isMerePlace(Mention mention, String country) {
        Entity entity = mention.entity();
        return entity.kind() == Entity.Kind.PLACE && mention.basis() == Mention.Basis.NAMED && !entity.name().equals(Countries.of(country).name());
    }
}
