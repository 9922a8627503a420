package org.copydesk.watch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** How lines are written: as people read them, or as JSON for whatever collects the output of containers. */
public enum Form {
    TEXT {
        @Override
        String sentence(String sentence) {
            return sentence;
        }

        @Override
        String verdict(String verdict, String file, String detail) {
            return "%-10s %s  %s".formatted(verdict, Console.printable(file), Console.printable(detail));
        }
    },
    JSON {
        @Override
        String sentence(String sentence) {
            return json("message", sentence);
        }

        @Override
        String verdict(String verdict, String file, String detail) {
            return json("verdict", verdict, "file", file, "detail", detail);
        }
    };

    private static final ObjectMapper MAPPER = new ObjectMapper();

    abstract String sentence(String sentence);

    abstract String verdict(String verdict, String file, String detail);

    /** One line with the time and these names and values. */
    static String json(String... namesAndValues) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("time", Instant.now().toString());
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        try {
            return MAPPER.writeValueAsString(fields);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts always have a JSON form", e);
        }
    }
}
