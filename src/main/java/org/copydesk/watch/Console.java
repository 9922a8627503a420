package org.copydesk.watch;

import java.io.PrintStream;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.copydesk.enrich.EnrichedArticle;
import org.copydesk.store.Outcome;
import org.copydesk.store.Verdict;

/** What people see on standard output: a line a file, and a sentence now and then. Safe for all threads. */
public final class Console {

    /** The four verdicts, for counting. */
    public enum Kind { STORED, DUPLICATE, REFUSED, FAILED }

    private final PrintStream out;
    private final Form form;
    private final Map<Kind, Long> counts = new EnumMap<>(Kind.class);
    private long articles;

    public Console(PrintStream out) {
        this(out, Form.TEXT);
    }

    public Console(PrintStream out, Form form) {
        this.out = out;
        this.form = form;
        for (Kind kind : Kind.values()) {
            counts.put(kind, 0L);
        }
    }

    public synchronized void say(String sentence) {
        out.println(form.sentence(sentence));
        out.flush();
    }

    public synchronized void verdict(Verdict verdict) {
        Outcome outcome = verdict.outcome();
        out.println(form.verdict(outcome.status(), verdict.delivery().dropped().name(), told(verdict)));
        counts.merge(Kind.valueOf(outcome.status().toUpperCase(Locale.ROOT)), 1L, Long::sum);
        articles += outcome instanceof Outcome.Stored stored ? stored.articles() : 0;
    }

    private static String told(Verdict verdict) {
        if (verdict.outcome() instanceof Outcome.Stored stored) {
            return contents(verdict, stored.articles());
        }
        return verdict.outcome() instanceof Outcome.Duplicate duplicate ? "the same text came as " + duplicate.of() : verdict.outcome().reason();
    }

    public synchronized long count(Kind kind) {
        return counts.get(kind);
    }

    /** Files with a verdict in this run. */
    public synchronized long files() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    public synchronized long articles() {
        return articles;
    }

    private static String contents(Verdict verdict, int articles) {
        int parts = verdict.delivery().reached();
        if (parts != 1 || verdict.delivery().articles().size() != 1) {
            return counted(articles, "new article") + (parts > articles ? " of %,d things in it (the table files says what became of the others)".formatted(parts) : "");
        }
        EnrichedArticle article = verdict.delivery().articles().get(0);
        String headline = article.classified().clean().headline();
        int cut = headline.length() <= 70 ? headline.length() : headline.offsetByCodePoints(0, headline.codePointCount(0, 70));
        return "\"" + printable(headline.substring(0, cut)) + (cut < headline.length() ? "..." : "") + "\", "
                + String.join(", ", counted(article.names().mentions().stream().map(mention -> mention.entity().id()).distinct().count(), "name"),
                        counted(article.said().quotes().size(), "quote"), counted(article.figures().amounts().size(), "amount"),
                        counted(article.events().size(), "event"), counted(article.classified().clean().removals().size(), "cut"));
    }

    private static String counted(long count, String thing) {
        return "%,d %s%s".formatted(count, thing, count == 1 ? "" : "s");
    }

    /** Names may hold line breaks and control characters; a verdict stays one line. */
    static String printable(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(c -> line.appendCodePoint(Character.isISOControl(c) || c == 0x2028 || c == 0x2029 ? '?' : c));
        return line.toString();
    }
}
