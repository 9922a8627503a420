package org.copydesk.parse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The facts of the first article that a page tells in JSON-LD (schema.org), by property. Names of persons and organizations stand for them. */
final class JsonLd {
    private static final JsonMapper JSON = JsonMapper.builder().enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA, JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER).build();
    private static final Set<String> ARTICLES = Set.of("NewsArticle", "Article", "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle",
            "BackgroundNewsArticle", "ReviewNewsArticle", "BlogPosting", "LiveBlogPosting", "TechArticle", "Report", "SocialMediaPosting");
    private static final int LONGEST = 1_000_000;
    private static final int DEEPEST = 6;

    private JsonLd() {
    }

    static Map<String, List<String>> of(Document page) {
        for (Element script : page.getElementsByAttributeValueStarting("type", "application/ld+json")) {
            String data = script.data();
            JsonNode article = data.length() > LONGEST ? null : article(read(data), 0);
            if (article != null) {
                Map<String, List<String>> facts = new LinkedHashMap<>();
                article.fields().forEachRemaining(field -> add(facts, field.getKey(), field.getValue(), 0));
                return facts;
            }
        }
        return Map.of();
    }

    /** Data that is not JSON says nothing of the article; the page's other places are asked. */
    private static JsonNode read(String data) {
        try {
            return JSON.readTree(data.strip().replaceFirst("^<!--|^/\\*.*?\\*/", "").replaceFirst("-->$|;$", ""));
        } catch (JsonProcessingException e) {
            return JSON.missingNode();
        }
    }

    private static JsonNode article(JsonNode node, int depth) {
        if (node == null || depth > DEEPEST) {
            return null;
        }
        if (node.isObject() && isArticle(node.path("@type"))) {
            return node;
        }
        for (JsonNode child : node.isArray() ? node : node.path("@graph")) {
            JsonNode found = article(child, depth + 1);
            if (found != null) {
                return found;
            }
        }
        return node.has("mainEntity") ? article(node.get("mainEntity"), depth + 1) : null;
    }

    private static boolean isArticle(JsonNode type) {
        for (JsonNode one : type) {
            if (ARTICLES.contains(one.asText())) {
                return true;
            }
        }
        return ARTICLES.contains(type.asText());
    }

    private static void add(Map<String, List<String>> facts, String key, JsonNode value, int depth) {
        if (value.isTextual()) {
            PageData.add(facts, key, org.jsoup.parser.Parser.unescapeEntities(value.asText(), false));
        } else if (value.isArray() && depth < DEEPEST) {
            value.forEach(one -> add(facts, key, one, depth + 1));
        } else if (value.isObject() && depth < DEEPEST) {
            add(facts, key, value.has("name") ? value.get("name") : value.path("@id"), depth + 1);
        }
    }
}
