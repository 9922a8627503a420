package org.copydesk.parse;

import java.time.LocalDate;
import java.util.List;

/** What a file says of its article outside the text: meta data of a page, fields of an export. Anything may be null or empty. */
public record Given(String headline, List<String> authors, LocalDate publishedOn, String section, String language, String url,
                    String site, List<String> keywords) {

    public static final Given NOTHING = new Given(null, List.of(), null, null, null, null, null, List.of());

    public Given {
        authors = List.copyOf(authors);
        keywords = List.copyOf(keywords);
    }
}
