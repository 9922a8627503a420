package org.copydesk.clean;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.intake.Contents;
import org.copydesk.intake.Dropped;
import org.copydesk.parse.Draft;
import org.copydesk.parse.Drafts;
import org.copydesk.parse.HtmlParser;
import org.copydesk.parse.Parsers;
import org.copydesk.parse.PlainTextParser;
import org.copydesk.text.Refusal;

/** Reads a text or a page as if it had been dropped on the first of March 2026, without a folder. */
public final class DroppedText {
    private static final Parsers PARSERS = new Parsers(List.of(new HtmlParser(), new PlainTextParser()));
    private static final Cleaner CLEANER = new Cleaner();
    private static final long MOST = 64 << 20;

    private DroppedText() {
    }

    static CleanArticle clean(String text) throws Refusal {
        return CLEANER.clean(of("story.txt", text));
    }

    public static Draft of(String name, String text) throws Refusal {
        return of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public static Draft of(String name, byte[] bytes) throws Refusal {
        Dropped dropped = new Dropped(name, Path.of(name), bytes.length, "1", Instant.parse("2026-03-01T10:00:00Z"));
        List<Draft> found = new ArrayList<>();
        try (Contents contents = Contents.of(dropped, new ByteArrayInputStream(bytes), MOST)) {
            PARSERS.parse(contents, new Drafts() {
                @Override
                public void are(String mediaType, String charset) {
                }

                @Override
                public void add(Draft draft) {
                    found.add(draft);
                }

                @Override
                public void refuse(String part, String sentence) {
                    throw new IllegalStateException(sentence);
                }

                @Override
                public void fail(String part, Throwable fault) {
                    throw new IllegalStateException(fault);
                }

                @Override
                public void read(Contents entry) {
                    throw new IllegalStateException("a text has no entries");
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found.get(0);
    }
}
