package org.copydesk.parse.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.copydesk.intake.Contents;
import org.copydesk.parse.Authors;
import org.copydesk.parse.Carried;
import org.copydesk.parse.CharacterSets;
import org.copydesk.parse.Draft;
import org.copydesk.parse.Drafts;
import org.copydesk.parse.Facts;
import org.copydesk.parse.Given;
import org.copydesk.parse.HtmlParser;
import org.copydesk.parse.Moment;
import org.copydesk.text.Alternatives;
import org.copydesk.text.Blanks;
import org.copydesk.text.Refusal;
import org.jsoup.nodes.Entities;

/** One mail: its text, the documents attached to it, and the mails forwarded in it, each of which is a mail of its own. One use, one thread. */
final class Mail {
    private static final Pattern ANSWERED = Pattern.compile("(?iu)^(?:" + Alternatives.in("/lexicon/reply_prefixes.tsv") + "\\s*:\\s*)++");
    private static final int DEEPEST = 8;

    private final Message message;
    private final String name;
    private final Contents contents;
    private final Drafts drafts;
    private final int depth;

    private Mail(Message message, String name, Contents contents, Drafts drafts, int depth) {
        this.message = message;
        this.name = name;
        this.contents = contents;
        this.drafts = drafts;
        this.depth = depth;
    }

    /** @throws Refusal when there is neither text nor a document or mail in it */
    static void read(byte[] bytes, String name, Contents contents, Drafts drafts) throws IOException, Refusal {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
        new Mail(builder.parseMessage(new ByteArrayInputStream(bytes)), name, contents, drafts, 0).read();
    }

    private void read() throws IOException, Refusal {
        MailParts parts = MailParts.of(message);
        boolean text = addText(parts.texts());
        if (!text && parts.attached().isEmpty() && parts.forwarded().isEmpty()) {
            throw new Refusal("There is no text in this mail.");
        }
        for (Entity document : parts.attached()) {
            if (document.getBody() instanceof SingleBody body) {
                String path = document.getFilename() == null ? document.getMimeType() : document.getFilename();
                String inside = (name + "!/" + path).substring(contents.name().length() + "!/".length());
                drafts.read(contents.entry(inside, body.getInputStream()));
            }
        }
        for (int i = 0; i < parts.forwarded().size() && depth < DEEPEST; i++) {
            forward(parts.forwarded().get(i), name + "!/forwarded-" + (i + 1) + ".eml");
        }
    }

    private void forward(Message inner, String innerName) throws IOException, Refusal {
        try {
            new Mail(inner, innerName, contents, drafts, depth + 1).read();
        } catch (Refusal refusal) {
            if (contents.exceeded() != null) {
                throw refusal;
            }
            drafts.refuse(innerName, refusal.getMessage());
        }
    }

    /** Whether there is any. Beside a page plain texts are parts of it. */
    private boolean addText(List<Entity> texts) throws IOException {
        boolean page = texts.stream().anyMatch(MailParts::isPage);
        StringBuilder all = new StringBuilder();
        for (Entity entity : texts) {
            String text = MailParts.text(entity);
            if (!text.isBlank()) {
                all.append(page && !MailParts.isPage(entity) ? "<p>" + Entities.escape(text.strip()).replaceAll("\\R", "<br>") + "</p>" : text).append("\n\n");
            }
        }
        if (all.isEmpty()) {
            return false;
        }
        String text = texts.size() == 1 ? all.substring(0, all.length() - 2) : all.toString();
        Draft draft;
        try {
            draft = page ? HtmlParser.draft(text, given(), name, contents.receivedOn()) : Carried.plain(text, given(), name, contents.receivedOn());
        } catch (Refusal nothingToBeSeen) {
            return false; // a page of pictures: what is attached counts
        }
        drafts.add(draft);
        return true;
    }

    private Given given() {
        Field date = message.getHeader().getField("Date");
        Moment sent = date == null ? null : Moment.read(date.getBody().replaceFirst("\\s*\\([^)]*\\)\\s*$", ""));
        String subject = message.getSubject() == null ? "" : Blanks.collapse(ANSWERED.matcher(CharacterSets.wellFormed(message.getSubject()).strip()).replaceFirst(""));
        String sender = message.getFrom() == null || message.getFrom().isEmpty() ? null : message.getFrom().get(0).getName();
        return new Facts().headline(subject).authors(sender == null ? List.of() : Authors.named(List.of(CharacterSets.wellFormed(sender)))).published(sent).given();
    }
}
