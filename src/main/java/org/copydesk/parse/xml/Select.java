package org.copydesk.parse.xml;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.parse.CharacterSets;
import org.copydesk.text.Blanks;
import org.jsoup.nodes.Element;

/** Looks for facts in an element: the first path that says anything. */
final class Select {

    private Select() {
    }

    /** The text of the first of these that has any, on one line; null: none has. */
    static String text(Element in, String... queries) {
        for (String query : queries) {
            for (Element found : in.select(query)) {
                String text = Blanks.collapse(CharacterSets.wellFormed(found.text()));
                if (!text.isEmpty()) {
                    return text;
                }
            }
        }
        return null;
    }

    /** Likewise an attribute; query and attribute are written query@attribute. */
    static String attribute(Element in, String... places) {
        for (String place : places) {
            int at = place.lastIndexOf('@');
            for (Element found : in.select(place.substring(0, at))) {
                String value = CharacterSets.wellFormed(found.attr(place.substring(at + 1))).strip();
                if (!value.isEmpty()) {
                    return value;
                }
            }
        }
        return null;
    }

    /** The texts of all, each once. */
    static List<String> texts(Element in, String query) {
        List<String> texts = new ArrayList<>();
        for (Element found : in.select(query)) {
            String text = Blanks.collapse(CharacterSets.wellFormed(found.text()));
            if (!text.isEmpty() && !texts.contains(text)) {
                texts.add(text);
            }
        }
        return texts;
    }

    static String or(String one, String other) {
        return one == null ? other : one;
    }
}
