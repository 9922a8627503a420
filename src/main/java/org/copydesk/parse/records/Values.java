package org.copydesk.parse.records;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a value says, be it a text, a list of texts, or an object that stands for its name: {"@type": "Person", "name": ...}. */
final class Values {
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://\\S+");
    private static final Pattern LIST = Pattern.compile("\\[\\s*(['\"]).*\\1\\s*,?\\s*\\]", Pattern.DOTALL);

    private Values() {
    }

    static boolean isAddress(String value) {
        return ADDRESS.matcher(value.strip()).matches();
    }

    /** The first that is said, or null. */
    static String first(JsonNode node) {
        return all(node).stream().findFirst().orElse(null);
    }

    /** All that is said, without empty texts and the ways in which exports write that there is nothing. */
    static List<String> all(JsonNode node) {
        List<String> values = new ArrayList<>();
        collect(node, values);
        return values;
    }

    private static void collect(JsonNode node, List<String> values) {
        if (node.isArray()) {
            JsonNode best = versions(node);
            if (best != null) {
                collect(best, values);
            } else {
                node.forEach(element -> collect(element, values));
            }
        } else if (node.isObject()) {
            for (String name : Fields.of("name")) {
                for (var field : node.properties()) {
                    if (Fields.folded(field.getKey()).equals(name) && !field.getValue().isNull()) {
                        collect(field.getValue(), values);
                        return;
                    }
                }
            }
        } else if (node.isValueNode() && !node.isNull()) {
            String text = node.asText();
            if (!text.isBlank() && !Fields.holds(text, "nothing")) {
                values.add(text);
            }
        }
    }

    /** One of several versions of the same, as in ninjs: the main one, a page before plain text; null: these are no versions. */
    private static JsonNode versions(JsonNode array) {
        JsonNode best = null;
        int bestRank = -1;
        for (JsonNode version : array) {
            if (!version.isObject() || !version.has("value") || !(version.has("role") || version.has("contentType"))) {
                return null;
            }
            int rank = (version.path("role").asText().equals("main") ? 2 : 0) + ((version.path("contentType").asText() + version.path("role").asText()).contains("html") ? 1 : 0);
            best = rank > bestRank ? version : best;
            bestRank = Math.max(rank, bestRank);
        }
        return best;
    }

    /** Keywords in one text: "trade, transit; Kazakhstan", or a list as Python writes it. */
    static Stream<String> words(String value) {
        String bare = LIST.matcher(value.strip()).matches() ? value.replaceAll("[\\[\\]'\"]", "") : value;
        return Arrays.stream(bare.split("[,;|]")).map(String::strip).filter(word -> !word.isEmpty());
    }
}
