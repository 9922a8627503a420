package org.copydesk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.intake.Contents;
import org.copydesk.intake.Dropped;
import org.copydesk.parse.Draft;
import org.copydesk.parse.Drafts;
import org.copydesk.parse.Given;
import org.copydesk.parse.Parsers;
import org.copydesk.text.Refusal;

/** What the formats find in a file: its articles, and by name what was refused and why. */
public final class Found implements Drafts {
    /** As if everything had been dropped then. */
    public static final Instant RECEIVED = Instant.parse("2025-06-01T12:00:00Z");

    private final Parsers parsers = new Parsers(Formats.ALL);
    public final List<Draft> drafts = new ArrayList<>();
    public final Map<String, String> refused = new LinkedHashMap<>();
    public final Map<String, Throwable> failed = new LinkedHashMap<>();
    public String mediaType;
    public String charset;

    public static Found in(String name, String text) {
        return in(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A file that cannot be read (any further) is refused under its own name. */
    public static Found in(String name, byte[] bytes) {
        try {
            Dropped dropped = new Dropped(name, Path.of("inbox", "file"), bytes.length, "pickup", RECEIVED);
            Found found = new Found();
            try {
                found.parsers.parse(Contents.of(dropped, new ByteArrayInputStream(bytes), 1 << 20), found);
                if (found.drafts.isEmpty() && found.refused.isEmpty() && found.failed.isEmpty()) {
                    found.refused.put(name, Gathering.NOTHING);
                }
            } catch (Refusal refusal) {
                found.refused.put(name, refusal.getMessage());
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The only article. */
    public Draft draft() {
        if (drafts.size() != 1 || !refused.isEmpty() || !failed.isEmpty()) {
            throw new AssertionError(drafts.size() + " articles, refused: " + refused + ", failed: " + failed);
        }
        return drafts.get(0);
    }

    public Given given() {
        return draft().given();
    }

    public List<String> headlines() {
        return drafts.stream().map(draft -> draft.given().headline()).toList();
    }

    public List<String> names() {
        return drafts.stream().map(Draft::fileName).toList();
    }

    @Override
    public void are(String type, String characters) {
        if (mediaType == null) {
            mediaType = type;
            charset = characters;
        }
    }

    @Override
    public void add(Draft draft) {
        drafts.add(draft);
    }

    @Override
    public void refuse(String name, String sentence) {
        refused.put(name, sentence);
    }

    @Override
    public void fail(String name, Throwable fault) {
        failed.put(name, fault);
    }

    @Override
    public void read(Contents entry) throws Refusal {
        parsers.parseEntry(entry, this);
    }

    @Override
    public void readInstead(Contents unpacked) throws Refusal {
        parsers.parse(unpacked, this);
    }
}
