package org.copydesk.parse;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** The blocks around a line, told once for all lines in the same block. Long tellings keep their inner end. */
final class Surroundings {
    static final Surroundings BODY = new Surroundings("body", "body", "", 0);
    private static final int LONGEST = 600;

    private final String tag;
    private final String path;
    private final String names;
    private final int depth;

    private Surroundings(String tag, String path, String names, int depth) {
        this.tag = tag;
        this.path = path;
        this.names = names;
        this.depth = depth;
    }

    Surroundings inside(Element block) {
        return new Surroundings(block.normalName(), innerEnd(path + " " + block.normalName()), names(block), depth + 1);
    }

    Markup markup(double linkDensity) {
        return new Markup(tag, path, names, depth, linkDensity);
    }

    private String names(Element block) {
        String own = (block.className() + " " + block.id() + " " + block.attr("role") + " " + block.attr("itemprop")).strip();
        return own.isEmpty() ? names : innerEnd((names + " " + own.toLowerCase(Locale.ROOT)).strip());
    }

    private static String innerEnd(String told) {
        return told.length() <= LONGEST ? told : told.substring(told.indexOf(' ', told.length() - LONGEST) + 1);
    }
}
