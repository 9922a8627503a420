package org.copydesk.parse;

import java.util.List;
import org.jsoup.nodes.Element;

/** The value of an element that carries a fact: an attribute made for machines, else its visible text. */
final class Microdata {
    private static final List<String> ATTRIBUTES = List.of("content", "datetime", "lang", "title");

    private Microdata() {
    }

    static String value(Element element) {
        for (String attribute : ATTRIBUTES) {
            if (element.hasAttr(attribute) && !element.attr(attribute).isBlank()) {
                return element.attr(attribute);
            }
        }
        Element name = element.selectFirst("[itemprop=name]");
        return (name == null ? element : name).text();
    }
}
