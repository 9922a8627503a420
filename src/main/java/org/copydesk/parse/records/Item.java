package org.copydesk.parse.records;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.parse.Authors;
import org.copydesk.parse.Carried;
import org.copydesk.parse.Draft;
import org.copydesk.parse.Facts;
import org.copydesk.parse.Given;
import org.copydesk.parse.Moment;
import org.copydesk.parse.Release;
import org.copydesk.parse.Teaser;
import org.copydesk.parse.xml.Nitf;
import org.copydesk.text.Refusal;

/** One record: an object of an export, a row of a table, the head of a text. Its text and its facts stand under usual names, directly or one object further in. */
public final class Item {
    private static final int DEEPEST = 3;
    private static final int MOST_NAMES = 20;

    private final ObjectNode record;
    private final Map<String, JsonNode> fields = new LinkedHashMap<>();

    private Item(ObjectNode record) {
        this.record = record;
        record.fields().forEachRemaining(field -> fields.putIfAbsent(Fields.folded(field.getKey()), field.getValue()));
    }

    public static Item of(ObjectNode record) {
        return new Item(inner(record, 0));
    }

    /** The object itself when it holds a text, or the one inside that does: {"article": {...}}, {"@graph": [...]}. */
    private static ObjectNode inner(ObjectNode object, int depth) {
        if (depth < DEEPEST && !holdsText(object)) {
            for (var field : object.properties()) {
                if (Fields.holds(field.getKey(), "wrapper")) {
                    for (JsonNode candidate : field.getValue().isArray() ? field.getValue() : List.of(field.getValue())) {
                        ObjectNode inside = candidate instanceof ObjectNode node ? inner(node, depth + 1) : null;
                        if (inside != null && holdsText(inside)) {
                            return inside;
                        }
                    }
                }
            }
        }
        return object;
    }

    private static boolean holdsText(ObjectNode object) {
        return !new Item(object).texts("text").isEmpty();
    }

    /** @throws Refusal when it has no text, or must not be used */
    Draft draft(String name, LocalDate receivedOn, Instant now) throws Refusal {
        Release.checkStatus(first("status"));
        Release.checkEmbargo(first("embargo"), now);
        String text = text();
        return Nitf.isCarriedBy(text) ? Nitf.draft(text, given(), name, receivedOn, now) : Carried.draft(text, given(), name, receivedOn);
    }

    private String text() throws Refusal {
        List<String> texts = texts("text");
        if (!texts.isEmpty()) {
            String text = String.join("\n\n", texts);
            Teaser.refuseCut(text);
            return text;
        }
        List<String> teasers = texts("teaser");
        if (teasers.isEmpty()) {
            List<String> names = new ArrayList<>();
            record.fieldNames().forEachRemaining(names::add);
            throw new Refusal("No text was found in it under a usual name; its names are: " + String.join(", ", names.subList(0, Math.min(MOST_NAMES, names.size())))
                    + (names.size() > MOST_NAMES ? " and %d more.".formatted(names.size() - MOST_NAMES) : "."));
        }
        Teaser.refuseShort(teasers.get(0));
        return teasers.get(0);
    }

    /** Its facts beside the text. */
    public Given given() {
        Moment published = null;
        for (String name : Fields.of("published")) {
            JsonNode value = fields.get(name);
            published = published == null && value != null ? Moment.read(Values.first(value)) : published;
        }
        String url = firstAddress("url");
        String site = null;
        for (String candidate : all("source")) {
            boolean address = Values.isAddress(candidate);
            url = url == null && address ? candidate : url;
            site = site == null && !address ? candidate : site;
        }
        return new Facts().headline(line("headline")).authors(Authors.named(texts("author"))).published(published).section(line("section")).language(line("language"))
                .url(url).site(site).keywords(texts("keywords").stream().flatMap(Values::words).distinct().toList()).given();
    }

    private String firstAddress(String fact) {
        return all(fact).stream().filter(Values::isAddress).findFirst().orElse(null);
    }

    private String first(String fact) {
        return all(fact).stream().findFirst().orElse(null);
    }

    private String line(String fact) {
        return Carried.line(first(fact));
    }

    /** The first value of each field that holds this fact. */
    private List<String> all(String fact) {
        List<String> values = new ArrayList<>();
        for (JsonNode node : nodes(fact)) {
            String value = Values.first(node);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    /** All values of the first field that has any. */
    private List<String> texts(String fact) {
        for (JsonNode node : nodes(fact)) {
            List<String> values = Values.all(node);
            if (!values.isEmpty()) {
                return values;
            }
        }
        return List.of();
    }

    private List<JsonNode> nodes(String fact) {
        List<JsonNode> nodes = new ArrayList<>();
        for (String name : Fields.of(fact)) {
            if (name.endsWith("*")) {
                fields.forEach((field, value) -> {
                    if (field.startsWith(name.substring(0, name.length() - 1))) {
                        nodes.add(value);
                    }
                });
            } else if (fields.containsKey(name)) {
                nodes.add(fields.get(name));
            }
        }
        return nodes;
    }
}
