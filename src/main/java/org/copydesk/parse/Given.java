package org.copydesk.parse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What a file says of its article outside the text: meta data of a page, fields of an export. Anything may be null or empty.
 *
 * @param publishedOn the day at the place of publishing
 * @param publishedAt the moment, where the file gives the time with its zone
 * @param datedBeside whether the day is from a side file
 */
public record Given(String headline, List<String> authors, LocalDate publishedOn, Instant publishedAt, String section, String language,
                    String url, String site, List<String> keywords, boolean datedBeside) {

    public static final Given NOTHING = new Given(null, List.of(), null, null, null, null, null, null, List.of());

    public Given {
        authors = List.copyOf(authors);
        keywords = List.copyOf(keywords);
    }

    /** Without a side file. */
    public Given(String headline, List<String> authors, LocalDate publishedOn, Instant publishedAt, String section, String language, String url,
                 String site, List<String> keywords) {
        this(headline, authors, publishedOn, publishedAt, section, language, url, site, keywords, false);
    }

    /** Without a time of day. */
    public Given(String headline, List<String> authors, LocalDate publishedOn, String section, String language, String url, String site,
                 List<String> keywords) {
        this(headline, authors, publishedOn, null, section, language, url, site, keywords);
    }

    /** Nothing but an address, or not even that. */
    static Given at(String url) {
        return url == null ? NOTHING : new Given(null, List.of(), null, null, null, url, null, List.of());
    }

    /** These facts, and the other's where these say nothing. */
    public Given over(Given other) {
        return this == NOTHING ? other : other == NOTHING ? this : new Given(or(headline, other.headline), authors.isEmpty() ? other.authors : authors,
                or(publishedOn, other.publishedOn), publishedOn == null ? other.publishedAt : publishedAt, or(section, other.section),
                or(language, other.language), or(url, other.url), or(site, other.site), keywords.isEmpty() ? other.keywords : keywords,
                publishedOn == null ? other.datedBeside : datedBeside);
    }

    /** The same, as said by a side file. */
    public Given beside() {
        return new Given(headline, authors, publishedOn, publishedAt, section, language, url, site, keywords, true);
    }

    private static <T> T or(T one, T other) {
        return one == null ? other : one;
    }
}
