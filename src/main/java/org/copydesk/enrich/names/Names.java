package org.copydesk.enrich.names;

import java.util.List;
import java.util.Map;

/**
 * Who and where.
 *
 * @param mentions        in the order of the body; a nationality can lie inside a role ("the Kazakh leader")
 * @param countries       each country once, the most salient first
 * @param datelineCountry alpha-3 of the country of the dateline, or null
 * @param genders         the pronoun of each person of whom the text or the name tells it
 */
public record Names(List<Mention> mentions, List<ArticleCountry> countries, String datelineCountry, Map<Entity, Gender> genders) {

    public static final Names NONE = new Names(List.of(), List.of(), null, Map.of());

    public Names {
        mentions = List.copyOf(mentions);
        countries = List.copyOf(countries);
        genders = Map.copyOf(genders);
    }

    /** The codes of the countries that the story is about, the most salient first. */
    public List<String> parties() {
        return countries.stream().filter(country -> country.role() == ArticleCountry.Role.PARTY).map(ArticleCountry::code).toList();
    }

    /** The pronoun that a person goes by, or null when neither text nor name tells. */
    public Gender gender(Entity person) {
        return genders.get(person);
    }
}
