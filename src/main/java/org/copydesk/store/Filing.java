package org.copydesk.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.copydesk.intake.Dropped;
import org.copydesk.intake.Inbox;
import org.copydesk.intake.PickUp;

/**
 * Where a file goes after its verdict: done/DAY/NAME or refused/NAME with NAME.why.txt beside it. A name that is taken
 * there gets a part of the pick-up's hash, so that no file ever takes another's place. One thread files at a time.
 */
public final class Filing implements Processor {
    /** File systems take 255 bytes a name; what we add needs some. */
    private static final int LONGEST_NAME = 200;

    private final Inbox inbox;
    private final Consumer<Verdict> told;

    /** @param told of each verdict, when its file is about to be moved */
    public Filing(Inbox inbox, Consumer<Verdict> told) {
        this.inbox = inbox;
        this.told = told;
    }

    @Override
    public void process(Exchange exchange) throws IOException {
        Verdict verdict = exchange.getMessage().getBody(Verdict.class);
        told.accept(verdict);
        exchange.setProperty(PickUp.DESTINATION, file(verdict));
    }

    /**
     * Makes the folder, writes the reason where there is one, and says where the file is to be moved.
     *
     * @return the path below the inbox
     */
    String file(Verdict verdict) throws IOException {
        Dropped dropped = verdict.delivery().dropped();
        String reason = verdict.outcome().reason();
        Path home = inbox.folder().resolve(reason == null ? Inbox.DONE + "/" + LocalDate.now(ZoneOffset.UTC) : Inbox.REFUSED);
        Path target = free(home, dropped);
        Files.createDirectories(target.getParent());
        if (reason != null) {
            Files.write(target.resolveSibling(target.getFileName() + ".why.txt"), (reason + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return inbox.folder().relativize(target).toString();
    }

    private Path free(Path home, Dropped dropped) {
        Path wanted = home.resolve(inbox.folder().relativize(dropped.path()));
        String name = wanted.getFileName().toString();
        boolean tooLong = name.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME;
        if (!tooLong && !Files.exists(wanted) && !Files.exists(wanted.resolveSibling(name + ".why.txt"))) {
            return wanted;
        }
        return wanted.resolveSibling(marked(tooLong ? shortened(name) : name, dropped.pickup().substring(0, 10)));
    }

    /** report.txt becomes report-1a2b3c4d5e.txt. */
    private static String marked(String name, String mark) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name + "-" + mark : name.substring(0, dot) + "-" + mark + name.substring(dot);
    }

    private static String shortened(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        String stem = name;
        while ((stem + ending).getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
            stem = stem.substring(0, stem.offsetByCodePoints(stem.length(), -1));
        }
        return stem + ending;
    }
}
