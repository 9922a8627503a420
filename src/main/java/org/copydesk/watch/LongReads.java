package org.copydesk.watch;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Files of many articles that are being read, and how far. Safe for all threads. */
public final class LongReads {

    private record Read(int articles, long read, long bytes, boolean told) {
    }

    private final Map<String, Read> reads = new ConcurrentHashMap<>();

    /** So many of its articles are committed, so many of its bytes read. */
    public void tell(String file, int articles, long read, long bytes) {
        reads.put(file, new Read(articles, read, bytes, false));
    }

    public void end(String file) {
        reads.remove(file);
    }

    /** A line each for those that went on since the last time. */
    public List<String> lines() {
        return reads.entrySet().stream().filter(entry -> !entry.getValue().told).sorted(Map.Entry.comparingByKey()).map(entry -> {
            Read read = entry.getValue();
            reads.replace(entry.getKey(), read, new Read(read.articles, read.read, read.bytes, true));
            return "reading    %s  %,d articles stored, %d %% read".formatted(Console.printable(entry.getKey()), read.articles,
                    read.bytes == 0 ? 100 : Math.min(100, 100 * read.read / read.bytes));
        }).toList();
    }
}
