package org.copydesk.parse.records;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import org.copydesk.parse.Window;
import org.copydesk.text.Refusal;

/** Walks through JSON of any length and hands over each record; of an object around a list only the list. One use, one thread. */
final class JsonReading {
    /** Exports are not strict: NaN where Python had nothing, tabs inside texts, a comma too many, remarks. */
    static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).maxNestingDepth(200).build()).build())
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS, JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER, JsonReadFeature.ALLOW_JAVA_COMMENTS).build();
    private static final int DEEPEST = 4;

    private final Window window;
    private final Items items;
    private final JsonParser json;

    JsonReading(Reader reader, long most, Items items) throws IOException {
        this.window = new Window(reader, most);
        this.items = items;
        this.json = JSON.createParser(window);
    }

    void read() throws IOException, Refusal {
        ObjectNode only = null;
        for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
            if (only != null) {
                items.add(only);
                only = null;
            }
            window.begin();
            if (token == JsonToken.START_OBJECT) {
                only = object(0);
            } else if (token == JsonToken.START_ARRAY) {
                list(json.nextToken());
            } else {
                items.refuse("It is no JSON object.");
            }
        }
        if (only != null && items.isEmpty()) {
            items.addAlone(only);
        } else if (only != null) {
            items.add(only);
        } else if (items.isEmpty()) {
            throw new Refusal("There is no article in this JSON: its list is empty.");
        }
    }

    /** The elements from this token on. */
    private void list(JsonToken first) throws IOException {
        for (JsonToken token = first; token != JsonToken.END_ARRAY; token = json.nextToken()) {
            if (token == null) {
                throw new EOFException("the list has no end");
            }
            window.begin();
            if (token == JsonToken.START_OBJECT) {
                items.add(JSON.readTree(json));
            } else if (token == JsonToken.VALUE_STRING) {
                items.add(JSON.createObjectNode().put(Fields.of("text").get(0), json.getText()));
            } else {
                json.skipChildren();
                items.refuse("It is no JSON object.");
            }
        }
    }

    /** The object that begins here, or null when it was the envelope of a list that has been read. */
    private ObjectNode object(int depth) throws IOException {
        ObjectNode object = JSON.createObjectNode();
        boolean envelope = false;
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            JsonToken token = json.nextToken();
            boolean list = depth < DEEPEST && Fields.holds(name, "items");
            if (list && token == JsonToken.START_ARRAY) {
                JsonToken first = json.nextToken();
                if (first == JsonToken.START_OBJECT) {
                    list(first);
                    envelope = true;
                } else {
                    object.set(name, values(first));
                }
            } else if (list && token == JsonToken.START_OBJECT) {
                ObjectNode inside = object(depth + 1);
                envelope |= inside == null;
                object.set(name, inside);
            } else {
                object.set(name, JSON.<JsonNode>readTree(json));
            }
        }
        if (json.currentToken() != JsonToken.END_OBJECT) {
            throw new EOFException("the object has no end");
        }
        return envelope ? null : object;
    }

    private ArrayNode values(JsonToken first) throws IOException {
        ArrayNode values = JSON.createArrayNode();
        for (JsonToken token = first; token != null && token != JsonToken.END_ARRAY; token = json.nextToken()) {
            values.add(JSON.<JsonNode>readTree(json));
        }
        return values;
    }
}
