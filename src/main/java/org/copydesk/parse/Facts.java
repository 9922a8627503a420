package org.copydesk.parse;

import java.util.List;

/** Collects what a file says of its article, fact by fact; null and blank texts say nothing. For one thread. */
public final class Facts {
    private String headline;
    private List<String> authors = List.of();
    private Moment published;
    private String section;
    private String language;
    private String url;
    private String site;
    private List<String> keywords = List.of();

    public Facts headline(String line) {
        headline = said(line);
        return this;
    }

    /** @param names as {@link Authors} gives them */
    public Facts authors(List<String> names) {
        authors = names;
        return this;
    }

    /** @param moment null: not said */
    public Facts published(Moment moment) {
        published = moment;
        return this;
    }

    public Facts section(String name) {
        section = said(name);
        return this;
    }

    /** @param tag such as en or kk-Cyrl */
    public Facts language(String tag) {
        language = said(tag);
        return this;
    }

    public Facts url(String address) {
        url = said(address);
        return this;
    }

    public Facts site(String name) {
        site = said(name);
        return this;
    }

    public Facts keywords(List<String> words) {
        keywords = words;
        return this;
    }

    public Given given() {
        return new Given(headline, authors, published, section, language, url, site, keywords, false);
    }

    private static String said(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
