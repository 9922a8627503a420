package org.copydesk.enrich.events;

import java.util.List;

/** Reads the sentences of one article, each once and in their order. */
interface SentenceReader {

    void read(int sentence);

    /** What the sentences read so far tell. */
    List<Event> events();
}
