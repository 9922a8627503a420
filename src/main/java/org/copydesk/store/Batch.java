package org.copydesk.store;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The rows of one call of the SQL function {@code store}, table by table. A row names its file and its article by their places
 * in {@link #files} and {@link #articles}, from 1. For one thread.
 */
final class Batch {
    final Rows files = new Rows();
    final Rows articles = new Rows();
    final Rows removals = new Rows();
    final Rows topics = new Rows();
    final Rows countries = new Rows();
    final Rows entities = new Rows();
    final Rows mentions = new Rows();
    final Rows quotes = new Rows();
    final Rows amounts = new Rows();
    final Rows dates = new Rows();
    final Rows events = new Rows();
    final Rows parties = new Rows();
    final Rows sectors = new Rows();

    /** By the names that {@code store.sql} gives them. */
    Map<String, Object> parameters() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("files", files.array());
        parameters.put("articles", articles.array());
        parameters.put("removals", removals.array());
        parameters.put("topics", topics.array());
        parameters.put("countries", countries.array());
        parameters.put("entities", entities.array());
        parameters.put("mentions", mentions.array());
        parameters.put("quotes", quotes.array());
        parameters.put("amounts", amounts.array());
        parameters.put("dates", dates.array());
        parameters.put("events", events.array());
        parameters.put("parties", parties.array());
        parameters.put("sectors", sectors.array());
        return parameters;
    }
}
