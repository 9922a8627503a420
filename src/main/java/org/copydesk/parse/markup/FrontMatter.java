package org.copydesk.parse.markup;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.parse.Authors;
import org.copydesk.parse.Facts;
import org.copydesk.parse.Given;
import org.copydesk.parse.Moment;

/** The facts that site generators put over a text: "name: value" lines between two lines of ---. */
record FrontMatter(Map<String, String> facts, String rest) {
    private static final Pattern BLOCK = Pattern.compile("\\A---[ \\t]*\\r?\\n((?:[\\w-]+:.*\\r?\\n|[ \\t-].*\\r?\\n|\\r?\\n){1,100})---[ \\t]*\\r?\\n");
    private static final Pattern FACT = Pattern.compile("(?m)^([\\w-]+):[ \\t]*(.*(?:\\r?\\n[ \\t]*- .*)*)$");

    static boolean begins(String text) {
        return BLOCK.matcher(text).find();
    }

    static FrontMatter of(String text) {
        Matcher block = BLOCK.matcher(text);
        if (!block.find()) {
            return new FrontMatter(Map.of(), text);
        }
        Map<String, String> facts = new HashMap<>();
        Matcher fact = FACT.matcher(block.group(1));
        while (fact.find()) {
            facts.put(fact.group(1).toLowerCase(Locale.ROOT), fact.group(2).strip());
        }
        return new FrontMatter(facts, text.substring(block.end()));
    }

    Given given() {
        return new Facts().headline(one("title", "headline")).authors(Authors.named(list("author", "authors", "byline"))).published(Moment.read(one("date", "published", "pubdate")))
                .section(one("section", "category", "categories")).language(one("lang", "language")).url(one("url", "canonical", "link", "source_url"))
                .site(one("source", "publisher", "site")).keywords(list("tags", "keywords")).given();
    }

    private String one(String... names) {
        return list(names).stream().findFirst().orElse(null);
    }

    private List<String> list(String... names) {
        for (String name : names) {
            String value = facts.getOrDefault(name, "");
            boolean several = value.startsWith("[") || value.startsWith("-") || value.contains("\n");
            List<String> values = Arrays.stream(several ? value.replaceAll("^\\[|\\]$", "").split(value.startsWith("[") ? "," : "\\r?\\n") : new String[] {value})
                    .map(one -> one.strip().replaceFirst("^- *", "").replaceAll("^([\"'])(.*)\\1$", "$2").strip()).filter(one -> !one.isEmpty()).toList();
            if (!values.isEmpty()) {
                return values;
            }
        }
        return List.of();
    }
}
