package org.copydesk.parse.records;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.regex.Pattern;
import org.copydesk.intake.Contents;
import org.copydesk.parse.Beginning;
import org.copydesk.parse.Characters;
import org.copydesk.parse.Drafts;
import org.copydesk.parse.Parser;
import org.copydesk.text.Refusal;

/**
 * Articles as JSON: one object, a list, an object around a list, objects one after the other, or one a line, of which a
 * broken one costs itself alone, or a list of texts. ninjs, schema.org, what scrapers and search services export, and plain objects.
 */
public final class JsonParser implements Parser {
    private static final String COMMENT = "//[^\\n]*+\\n|/\\*(?s:.{0,2000}?)\\*/";
    private static final Pattern BEGINS = Pattern.compile("(?:\\s|" + COMMENT + ")*+(?:\\{(?:\\s|" + COMMENT + ")*+[\"}]|\\[\\s*[{\\]\\[])");
    /** "[1] The minister" begins a text; a list of texts is known by the file's name. */
    private static final Pattern TEXTS = Pattern.compile("\\s*\\[\\s*\"");

    @Override
    public boolean recognises(Beginning beginning) {
        byte first = beginning.bytes()[0];
        if (first > ' ' && first != '{' && first != '[' && first != '/') {
            return false;
        }
        String text = beginning.text();
        return BEGINS.matcher(text).lookingAt() || beginning.isNamed(".json") && TEXTS.matcher(text).lookingAt();
    }

    @Override
    public void parse(Contents contents, Drafts drafts) throws Refusal, IOException {
        Characters characters = Characters.of(contents);
        Items items = new Items(contents, drafts);
        if (isLines(new Beginning(contents))) {
            drafts.are("application/x-ndjson", characters.charset());
            readLines(new Lines(characters.reader(), contents.most()), items);
        } else {
            drafts.are("application/json", characters.charset());
            try {
                new JsonReading(characters.reader(), contents.most(), items).read();
            } catch (JsonProcessingException broken) {
                throw new Refusal(sentence(broken));
            }
        }
    }

    /** Whether the first line is a whole object, and another follows. Of a line that is longer than what can be looked at, the name tells. */
    private static boolean isLines(Beginning file) {
        String beginning = file.text();
        int end = beginning.indexOf('\n');
        if (end < 0 && file.bytes().length == Contents.BEGINNING) {
            return beginning.startsWith("{") && (file.isNamed(".ndjson") || file.isNamed(".jsonl"));
        }
        if (end < 0 || !beginning.stripLeading().startsWith("{") || beginning.substring(end).isBlank()) {
            return false;
        }
        try {
            return JsonReading.JSON.readTree(beginning.substring(0, end)) instanceof ObjectNode;
        } catch (JsonProcessingException more) {
            return false;
        }
    }

    private static void readLines(Lines lines, Items items) throws IOException {
        for (String line = lines.next(); line != null; line = lines.next()) {
            if (lines.wasTooLong()) {
                items.refuse("It is longer than a single article may be (COPYDESK_MAX_MB).");
            } else if (!line.isBlank()) {
                readLine(line, items);
            }
        }
    }

    private static void readLine(String line, Items items) {
        try {
            JsonNode value = JsonReading.JSON.readTree(line);
            if (value instanceof ObjectNode object) {
                items.add(object);
            } else {
                items.refuse("It is no JSON object.");
            }
        } catch (JsonProcessingException broken) {
            items.refuse(sentence(broken));
        }
    }

    static String sentence(JsonProcessingException broken) {
        String message = broken.getOriginalMessage();
        int end = message.indexOf('\n');
        return "It is no JSON from line %d, column %d on: %s.".formatted(broken.getLocation() == null ? 1 : broken.getLocation().getLineNr(),
                broken.getLocation() == null ? 1 : broken.getLocation().getColumnNr(), end < 0 ? message : message.substring(0, end));
    }
}
