package org.copydesk.parse.mail;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.copydesk.intake.Contents;
import org.copydesk.parse.Beginning;
import org.copydesk.parse.Drafts;
import org.copydesk.parse.Parser;
import org.copydesk.parse.Parsers;
import org.copydesk.text.Refusal;

/** A mailbox (mbox): mails one after the other, each behind a line that begins with "From ". Read mail by mail. */
public final class MboxParser implements Parser {
    /** "From Rome the train of 2024 goes on" is a line of a mail: behind the sender stand weekday, day, time and year, as asctime writes them or a zone among them. */
    private static final Pattern BETWEEN = Pattern.compile("From \\S+ .{0,200}?\\b[A-Z][a-z]{2},? +(?:[A-Z][a-z]{2} +\\d{1,2}|\\d{1,2} +[A-Z][a-z]{2}) (?:.* )?\\d{1,2}:\\d\\d.*\\s*");
    private static final int LONGEST_LINE = 1 << 16;

    @Override
    public boolean recognises(Beginning beginning) {
        String text = new String(beginning.bytes(), 0, Math.min(beginning.bytes().length, 512), StandardCharsets.ISO_8859_1);
        int end = text.indexOf('\n');
        return end > 0 && BETWEEN.matcher(text.substring(0, end)).matches();
    }

    @Override
    public void parse(Contents contents, Drafts drafts) throws Refusal, IOException {
        drafts.are("application/mbox", null);
        InputStream in = new BufferedInputStream(contents.stream(), 1 << 16);
        ByteArrayOutputStream mail = new ByteArrayOutputStream();
        int count = 0;
        boolean blank = true;
        for (byte[] line = line(in); line.length > 0; line = line(in)) {
            if (blank && isBetween(line)) {
                count = hand(mail, count, contents, drafts);
            } else if (mail.size() <= contents.most()) {
                mail.write(line, isQuoted(line) ? 1 : 0, line.length - (isQuoted(line) ? 1 : 0));
            }
            blank = line[0] == '\n' || line[0] == '\r';
        }
        hand(mail, count, contents, drafts);
    }

    private static int hand(ByteArrayOutputStream mail, int count, Contents contents, Drafts drafts) throws IOException {
        if (mail.size() == 0) {
            return count;
        }
        String name = contents.name() + "!/" + (count + 1);
        try {
            if (mail.size() > contents.most()) {
                throw new Refusal("It is longer than a single article may be (COPYDESK_MAX_MB).");
            }
            Mail.read(mail.toByteArray(), name, contents, drafts);
        } catch (Drafts.Stopped stopped) {
            throw stopped;
        } catch (Refusal refusal) {
            drafts.refuse(name, refusal.getMessage());
        } catch (IOException damaged) {
            if (contents.exceeded() != null) {
                throw damaged;
            }
            drafts.refuse(name, Parsers.damaged(damaged));
        } catch (RuntimeException | StackOverflowError fault) {
            drafts.fail(name, fault);
        }
        mail.reset();
        return count + 1;
    }

    private static boolean isBetween(byte[] line) {
        return line.length > 5 && line[0] == 'F' && line[1] == 'r' && BETWEEN.matcher(new String(line, StandardCharsets.ISO_8859_1)).matches();
    }

    /** ">From " is how a mailbox writes a line of a mail that begins with "From ". */
    private static boolean isQuoted(byte[] line) {
        return line.length > 6 && line[0] == '>' && new String(line, 0, 6, StandardCharsets.ISO_8859_1).equals(">From ");
    }

    /** With its end; a very long one comes in pieces. */
    private static byte[] line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(128);
        int c = in.read();
        while (c >= 0) {
            line.write(c);
            if (c == '\n' || line.size() == LONGEST_LINE) {
                break;
            }
            c = in.read();
        }
        return line.toByteArray();
    }
}
