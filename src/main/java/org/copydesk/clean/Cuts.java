package org.copydesk.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.copydesk.text.Blanks;
import org.copydesk.text.Span;

/** What is cut out of a raw text, collected rule by rule. What one rule has cut, no later rule cuts again. One use, one thread. */
final class Cuts {
    private final String raw;
    private final TreeMap<Integer, Removal> byStart = new TreeMap<>();

    Cuts(String raw) {
        this.raw = raw;
    }

    void add(Span span, Reason reason, String rule, Double score) {
        int from = span.start();
        while (from < span.end()) {
            Map.Entry<Integer, Removal> before = byStart.floorEntry(from);
            if (before != null && before.getValue().span().end() > from) {
                from = before.getValue().span().end();
                continue;
            }
            Integer next = byStart.ceilingKey(from);
            int to = next == null ? span.end() : Math.min(next, span.end());
            Span free = Blanks.trim(raw, new Span(from, to));
            if (free.length() > 0) {
                byStart.put(free.start(), new Removal(free, reason, rule, score));
            }
            from = to;
        }
    }

    /** In the order of raw; neighbours with the same reason and rule, between which only white space stands, are one. */
    List<Removal> inOrder() {
        List<Removal> merged = new ArrayList<>();
        for (Removal removal : byStart.values()) {
            Removal last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && last.reason() == removal.reason() && last.rule().equals(removal.rule()) && touch(last.span(), removal.span())) {
                Double score = last.score() == null || removal.score() == null ? null : Double.valueOf(Math.min(last.score(), removal.score()));
                merged.set(merged.size() - 1, new Removal(new Span(last.span().start(), removal.span().end()), last.reason(), last.rule(), score));
            } else {
                merged.add(removal);
            }
        }
        return merged;
    }

    private boolean touch(Span left, Span right) {
        return Blanks.trim(raw, new Span(left.end(), right.start())).length() == 0;
    }
}
