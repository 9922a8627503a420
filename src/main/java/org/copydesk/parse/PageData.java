package org.copydesk.parse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.copydesk.text.Blanks;
import org.copydesk.text.Tsv;
import org.copydesk.text.WrittenDays;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * What a page says of its article beside the text: JSON-LD, Open Graph and other meta elements, microdata, links. Where each
 * fact may stand, best first, is lexicon/metadata.tsv.
 */
final class PageData {

    /** A place where a fact may stand. */
    private record Place(String field, String kind, String name) {
    }

    private static final List<Place> PLACES = new ArrayList<>();
    private static final int LONGEST = 500;
    private static final int MOST = 20;

    static {
        for (Tsv.Row row : Tsv.read("/lexicon/metadata.tsv")) {
            PLACES.add(new Place(row.need("field"), row.need("kind"), row.get("name")));
        }
    }

    private final Map<String, List<String>> meta = new LinkedHashMap<>();
    private final Map<String, List<String>> linked;
    private final Document page;

    private PageData(Document page) {
        this.page = page;
        this.linked = JsonLd.of(page);
        for (Element element : page.getElementsByTag("meta")) {
            for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
                add(meta, element.attr(key).strip().toLowerCase(Locale.ROOT), element.attr("content"));
            }
        }
    }

    /** @param shown the lines that the page shows */
    static Given of(Document page, List<String> shown) {
        PageData data = new PageData(page);
        String site = data.first("site");
        return new Facts().headline(PageTitle.of(data.first("headline"), site, data.heading(), shown)).authors(Authors.named(data.all("author")))
                .published(data.published()).section(data.first("section")).language(data.first("language")).url(data.first("url")).site(site)
                .keywords(data.keywords()).given();
    }

    static void add(Map<String, List<String>> values, String key, String value) {
        String text = Blanks.collapse(CharacterSets.wellFormed(value));
        if (!key.isEmpty() && !text.isEmpty() && text.length() <= LONGEST * 4) {
            values.computeIfAbsent(key, k -> new ArrayList<>()).add(text);
        }
    }

    private String first(String field) {
        for (String value : all(field)) {
            if (value.length() <= LONGEST) {
                return value;
            }
        }
        return null;
    }

    /** The values of the first place that has any. */
    private List<String> all(String field) {
        for (Place place : PLACES) {
            if (place.field.equals(field)) {
                List<String> values = at(place);
                if (!values.isEmpty()) {
                    return values;
                }
            }
        }
        return List.of();
    }

    private List<String> at(Place place) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        switch (place.kind) {
            case "meta" -> { return meta.getOrDefault(place.name, List.of()); }
            case "json-ld" -> { return linked.getOrDefault(place.name, List.of()); }
            case "microdata" -> page.getElementsByAttributeValue("itemprop", place.name).stream().limit(MOST).forEach(e -> add(found, "at", Microdata.value(e)));
            case "link" -> page.getElementsByAttributeValue("rel", place.name).stream().limit(MOST).forEach(e -> add(found, "at", e.attr("href")));
            case "element" -> page.select(place.name).stream().limit(1).forEach(e -> add(found, "at", Microdata.value(e)));
            default -> throw new IllegalStateException("lexicon/metadata.tsv: no such kind of place: " + place.kind);
        }
        return found.getOrDefault("at", List.of());
    }

    /** The first day that is told, and where its time and zone stand beside it the moment. */
    private Moment published() {
        for (Place place : PLACES) {
            if (place.field.equals("published")) {
                for (String value : at(place)) {
                    LocalDate day = WrittenDays.firstDate(value.replaceFirst("^(\\d{4})(\\d\\d)(\\d\\d)(?=$|T|\\d{6}$)", "$1-$2-$3"));
                    if (day != null) {
                        Moment moment = Moment.read(value);
                        return moment != null && moment.day().equals(day) ? moment : new Moment(day, null);
                    }
                }
            }
        }
        return null;
    }

    /** The only h1, when the headline stands nowhere else but in the title, which many sites forget to change; null: none. */
    private String heading() {
        Elements headings = page.getElementsByTag("h1");
        boolean titleAlone = Blanks.collapse(page.title()).equals(first("headline"));
        return titleAlone && headings.size() == 1 ? Blanks.collapse(headings.get(0).text()) : null;
    }

    private List<String> keywords() {
        LinkedHashSet<String> words = new LinkedHashSet<>();
        for (String value : all("keywords")) {
            for (String word : value.split("[,;|]")) {
                String keyword = Blanks.collapse(word);
                if (!keyword.isEmpty() && words.size() < MOST * 2) {
                    words.add(keyword);
                }
            }
        }
        return List.copyOf(words);
    }
}
