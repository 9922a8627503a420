package org.copydesk.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.copydesk.intake.Dropped;
import org.copydesk.intake.Inbox;
import org.copydesk.intake.Later;
import org.copydesk.intake.Resting;

/**
 * Moves a file after its verdict: to done/DAY/NAME or refused/NAME with NAME.why.txt beside it, and its side file with it. A
 * name that is taken there gets a part of the pick-up's hash, so that no file ever takes another's place; a file that was
 * written again meanwhile stays, because its new bytes have no verdict. Safe for all threads.
 */
public final class Filing implements Processor {
    /** File systems take 255 bytes a name; what we add needs some. */
    private static final int LONGEST_NAME = 200;

    private final Inbox inbox;
    private final Resting resting;
    private final Consumer<Verdict> told;

    /**
     * @param resting where files wait that cannot leave
     * @param told    of each verdict, once
     */
    public Filing(Inbox inbox, Resting resting, Consumer<Verdict> told) {
        this.inbox = inbox;
        this.resting = resting;
        this.told = told;
    }

    @Override
    public void process(Exchange exchange) throws Later {
        file(exchange.getMessage().getBody(Verdict.class));
    }

    /** @throws Later when the file is there no more, is another now, or cannot leave */
    void file(Verdict verdict) throws Later {
        Dropped dropped = verdict.delivery().dropped();
        try {
            if (!dropped.isUnchanged()) {
                throw new Later("taken away or written again after it was read");
            }
            tell(verdict);
            move(dropped, verdict.outcome().reason());
            resting.forget(dropped);
        } catch (Later later) {
            throw later;
        } catch (IOException why) {
            if (Files.notExists(dropped.path())) {
                throw new Later("another program moved it first");
            }
            resting.cannotLeave(dropped, why);
            throw new Later("cannot leave the inbox");
        }
    }

    private void tell(Verdict verdict) {
        if (!resting.isJudged(verdict.delivery().dropped())) {
            told.accept(verdict);
        }
    }

    private void move(Dropped dropped, String reason) throws IOException {
        Path root = inbox.folder().resolve(reason == null ? Inbox.DONE : Inbox.REFUSED);
        Path target = free(reason == null ? root.resolve(LocalDate.now(ZoneOffset.UTC).toString()) : root, dropped, reason);
        if (!isThere(target.getParent())) {
            Files.createDirectories(target.getParent());
        }
        Path aside = root.resolve("." + dropped.pickup() + ".part");
        carryBeside(Inbox.SIDE_FILE, dropped.path(), target, aside);
        carryBeside(Inbox.NOTE, dropped.path(), target, aside); // of an earlier refusal: it was dropped again with all of refused/
        if (reason != null) {
            Files.write(beside(target, Inbox.NOTE), why(reason));
        }
        Carrying.carry(dropped.path(), target, aside);
    }

    private static void carryBeside(String ending, Path from, Path to, Path aside) throws IOException {
        Path side = beside(from, ending);
        if (side.toFile().isFile() && !isThere(beside(to, ending))) {
            Carrying.carry(side, beside(to, ending), aside);
        }
    }

    /** Unlike {@link Files#exists}, without an exception made for each file that is not there, which is nearly always. */
    private static boolean isThere(Path path) {
        return path.toFile().exists();
    }

    private static byte[] why(String reason) {
        return (reason + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    private Path free(Path home, Dropped dropped, String reason) throws IOException {
        Path below = inbox.folder().relativize(dropped.path());
        Path wanted = folder(home, below, dropped).resolve(below.getFileName());
        String name = wanted.getFileName().toString();
        boolean tooLong = name.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME;
        if (!tooLong && isFree(wanted, reason)) {
            return wanted;
        }
        String stem = tooLong ? shortened(name) : name;
        for (int from = 0; from < 50; from += 10) {
            Path marked = wanted.resolveSibling(marked(stem, dropped.pickup().substring(from, from + 10)));
            if (isFree(marked, reason)) {
                return marked;
            }
        }
        throw new FileAlreadyExistsException(wanted.toString());
    }

    /** The folder for it below home; where a file has the name of a folder on the way, the folder's gets a mark. */
    private static Path folder(Path home, Path below, Dropped dropped) {
        Path folder = home;
        for (Path step : below.getNameCount() == 1 ? List.<Path>of() : below.getParent()) {
            Path wanted = folder.resolve(step);
            folder = Files.exists(wanted) && !Files.isDirectory(wanted) ? folder.resolve(marked(step.toString(), dropped.pickup().substring(0, 10))) : wanted;
        }
        return folder;
    }

    /** A reason that lies there without its file is of an earlier try, which ended before the file was moved. */
    private static boolean isFree(Path target, String reason) throws IOException {
        Path why = beside(target, Inbox.NOTE);
        return !isThere(target)
                && (!isThere(why) || reason != null && Arrays.equals(Files.readAllBytes(why), why(reason)));
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
