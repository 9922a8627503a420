package org.copydesk.parse.markdown;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.parse.Given;
import org.copydesk.parse.records.Item;

/** The facts that site generators put over a text: "name: value" lines between two lines of ---, under the same names as in records. */
record FrontMatter(Given given, String rest) {
    private static final Pattern BLOCK = Pattern.compile("\\A---[ \\t]*\\r?\\n((?:[\\w-]+:.*\\r?\\n|[ \\t-].*\\r?\\n|\\r?\\n){1,100})---[ \\t]*\\r?\\n");
    private static final Pattern FACT = Pattern.compile("(?m)^([\\w-]+):[ \\t]*(.*(?:\\r?\\n[ \\t]*- .*)*)$");
    private static final Pattern BRACKETS = Pattern.compile("^\\[|\\]$");
    private static final Pattern DASH = Pattern.compile("^- *");
    private static final Pattern QUOTED = Pattern.compile("^([\"'])(.*)\\1$");

    static boolean begins(String text) {
        return BLOCK.matcher(text).find();
    }

    static FrontMatter of(String text) {
        Matcher block = BLOCK.matcher(text);
        if (!block.find()) {
            return new FrontMatter(Given.NOTHING, text);
        }
        ObjectNode facts = JsonNodeFactory.instance.objectNode();
        Matcher fact = FACT.matcher(block.group(1));
        while (fact.find()) {
            ArrayNode values = facts.putArray(fact.group(1));
            values(fact.group(2).strip()).forEach(value -> values.add(bare(value)));
        }
        return new FrontMatter(Item.of(facts).given(), text.substring(block.end()));
    }

    /** One value, [several, in brackets], or a line each behind a dash. */
    private static List<String> values(String written) {
        if (written.startsWith("[")) {
            return List.of(BRACKETS.matcher(written).replaceAll("").split(","));
        }
        return written.lines().toList();
    }

    private static String bare(String value) {
        return QUOTED.matcher(DASH.matcher(value.strip()).replaceFirst("")).replaceFirst("$2").strip();
    }
}
