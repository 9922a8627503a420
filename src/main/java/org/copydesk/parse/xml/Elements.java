package org.copydesk.parse.xml;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import org.copydesk.intake.Contents;
import org.copydesk.parse.Characters;
import org.copydesk.parse.Draft;
import org.copydesk.parse.Drafts;
import org.copydesk.parse.Window;
import org.copydesk.text.Refusal;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/**
 * Walks through an XML document of any length and makes a draft of each element of some kind, which is then forgotten. The
 * reader knows no DTD and no entities but those of HTML, so that nothing is ever loaded from elsewhere or multiplied.
 */
final class Elements {
    static final int DEEPEST = 512;

    /** Makes a draft of an element. */
    interface Reading {
        Draft draft(Element element, String name) throws Refusal;
    }

    private Elements() {
    }

    /**
     * @param query which elements, for jsoup
     * @throws Refusal when there is none, or the document breaks off; what was complete before is handed over
     */
    static void read(Contents contents, Drafts drafts, String mediaType, String query, Reading reading) throws IOException, Refusal {
        Characters characters = Characters.of(contents);
        drafts.are(mediaType, characters.charset());
        Window window = new Window(characters.reader(), contents.most());
        Ending ending = new Ending(window);
        try (StreamParser stream = new StreamParser(Parser.xmlParser().setMaxDepth(DEEPEST)).parse(ending, "")) {
            int count = 0;
            Element element = stream.selectNext(query);
            while (element != null) {
                count++;
                window.begin();
                Element next = stream.selectNext(query);
                if (next == null && !ending.closes(root(element))) {
                    throw new Refusal("This XML breaks off: the end of <%s> is missing.".formatted(root(element).tagName()));
                }
                hand(element, next == null && count == 1 ? contents.name() : contents.name() + "!/" + count, drafts, reading, next == null && count == 1);
                element.remove();
                element = next;
            }
            if (count == 0) {
                throw new Refusal("There is no article in this XML document.");
            }
        }
    }

    private static void hand(Element element, String name, Drafts drafts, Reading reading, boolean alone) throws Refusal {
        if (alone) {
            drafts.add(reading.draft(element, name));
        } else {
            drafts.add(name, () -> reading.draft(element, name));
        }
    }

    private static Element root(Element element) {
        Element root = element;
        while (root.parent() != null && !root.parent().tagName().startsWith("#")) {
            root = root.parent();
        }
        return root;
    }

    /** Remembers the last characters that were read. */
    private static final class Ending extends FilterReader {
        private static final int LENGTH = 4096;
        private final StringBuilder last = new StringBuilder();

        Ending(Reader in) {
            super(in);
        }

        @Override
        public int read(char[] into, int from, int most) throws IOException {
            int read = in.read(into, from, most);
            if (read > 0) {
                last.append(into, Math.max(from, from + read - LENGTH), Math.min(read, LENGTH));
                last.delete(0, Math.max(0, last.length() - LENGTH));
            }
            return read;
        }

        boolean closes(Element root) {
            return last.toString().toLowerCase(Locale.ROOT).contains("</" + root.tagName().toLowerCase(Locale.ROOT));
        }
    }
}
