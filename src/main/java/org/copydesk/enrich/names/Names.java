package org.copydesk.enrich.names;

import java.util.List;

/** Who and where: mentions in the order of the body, each country once, and the country of the dateline (or null). */
public record Names(List<Mention> mentions, List<ArticleCountry> countries, String datelineCountry) {

    public static final Names NONE = new Names(List.of(), List.of(), null);

    public Names {
        mentions = List.copyOf(mentions);
        countries = List.copyOf(countries);
    }
}
