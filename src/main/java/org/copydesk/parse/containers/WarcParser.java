package org.copydesk.parse.containers;

import java.io.IOException;
import java.util.Locale;
import org.copydesk.intake.Contents;
import org.copydesk.parse.Beginning;
import org.copydesk.parse.Drafts;
import org.copydesk.parse.Parser;
import org.copydesk.text.Refusal;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** Web archives, as crawlers write them: every page that was answered with success. Pictures, scripts and redirections are passed over. */
public final class WarcParser implements Parser {
    private static final int SUCCESS = 200;

    @Override
    public boolean recognises(Beginning beginning) {
        return Signature.WARC.begins(beginning);
    }

    @Override
    public void parse(Contents contents, Drafts drafts) throws Refusal, IOException {
        drafts.are("application/warc", null);
        int pages = 0;
        try (WarcReader reader = new WarcReader(contents.stream())) {
            for (WarcRecord next = next(reader); next != null; next = next(reader)) {
                if (next instanceof WarcResponse response) {
                    pages += read(response, contents, drafts) ? 1 : 0;
                }
            }
        }
        if (pages == 0) {
            throw new Refusal("There is no web page in this archive.");
        }
    }

    private static WarcRecord next(WarcReader reader) throws IOException {
        return Entries.next(() -> reader.next().orElse(null));
    }

    private static boolean read(WarcResponse response, Contents contents, Drafts drafts) throws Refusal, IOException {
        String target = Entries.next(response::target);
        if (target == null) {
            return false;
        }
        try {
            if (response.http().status() != SUCCESS || !isPage(response)) {
                return false;
            }
            Entries.read(contents, target, target, () -> response.http().bodyDecoded().stream(), drafts);
        } catch (ParsingException | IllegalArgumentException noAnswer) {
            drafts.refuse(contents.name() + "!/" + target, "Its answer is no HTTP (" + noAnswer.getMessage() + ").");
        }
        return true;
    }

    private static boolean isPage(WarcResponse response) throws IOException {
        String type = response.http().headers().first("Content-Type").orElse("text/html").toLowerCase(Locale.ROOT);
        return type.startsWith("text/html") || type.startsWith("application/xhtml+xml");
    }
}
