package org.copydesk.parse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What a file says of its article outside the text: meta data of a page, fields of an export. What it does not say is null, or an
 * empty list; {@link Facts} collects it fact by fact.
 *
 * @param published   the day at the place of publishing, and the moment where the file gives the time with its zone
 * @param datedBeside whether that is from a side file
 */
public record Given(String headline, List<String> authors, Moment published, String section, String language, String url, String site,
                    List<String> keywords, boolean datedBeside) {

    public static final Given NOTHING = new Facts().given();

    public Given {
        authors = List.copyOf(authors);
        keywords = List.copyOf(keywords);
    }

    /** The day at the place of publishing, or null. */
    public LocalDate publishedOn() {
        return published == null ? null : published.day();
    }

    /** The moment of publishing, or null. */
    public Instant publishedAt() {
        return published == null ? null : published.at();
    }

    /** These facts, and the other's where these say nothing. */
    public Given over(Given other) {
        return new Given(or(headline, other.headline), authors.isEmpty() ? other.authors : authors, or(published, other.published), or(section, other.section),
                or(language, other.language), or(url, other.url), or(site, other.site), keywords.isEmpty() ? other.keywords : keywords,
                published == null ? other.datedBeside : datedBeside);
    }

    /** The same, as said by a side file. */
    public Given beside() {
        return new Given(headline, authors, published, section, language, url, site, keywords, true);
    }

    private static <T> T or(T one, T other) {
        return one == null ? other : one;
    }
}
