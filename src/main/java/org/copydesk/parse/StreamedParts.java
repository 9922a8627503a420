package org.copydesk.parse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Pages that React sends piece by piece have their late pieces hidden at the end, and a script that moves piece "S:1" to the place
 * held by template "B:1". The same is done here, since no script runs.
 */
final class StreamedParts {

    private StreamedParts() {
    }

    static void settle(Document page) {
        List<Element> parts = page.select("div[hidden][id^=S:]");
        if (parts.isEmpty()) {
            return;
        }
        Map<String, Element> places = new HashMap<>();
        page.select("template[id^=B:]").forEach(place -> places.put(place.id().substring(2), place));
        for (Element part : parts) {
            part.removeAttr("hidden");
            Element place = places.remove(part.id().substring(2));
            if (place != null && place.parents().stream().noneMatch(around -> around == part)) {
                place.replaceWith(part);
            }
        }
    }
}
