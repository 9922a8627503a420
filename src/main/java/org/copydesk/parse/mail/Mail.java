package org.copydesk.parse.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.copydesk.intake.Contents;
import org.copydesk.parse.Authors;
import org.copydesk.parse.Carried;
import org.copydesk.parse.CharacterSets;
import org.copydesk.parse.Drafts;
import org.copydesk.parse.Given;
import org.copydesk.parse.HtmlParser;
import org.copydesk.parse.Moment;
import org.copydesk.text.Blanks;
import org.copydesk.text.Refusal;

/** One mail: its plain text, or for lack of one its page, and the documents attached to it. One use, one thread. */
final class Mail {
    private static final Pattern ANSWERED = Pattern.compile("(?i)^(?:(?:re|fw|fwd|aw|wg)\\s*:\\s*)+");
    private static final int DEEPEST = 20;

    private final Message message;
    private final List<Entity> attached = new ArrayList<>();
    private Entity plain;
    private Entity page;

    private Mail(Message message) {
        this.message = message;
    }

    /** @throws Refusal when there is neither text nor an attached document in it */
    static void read(byte[] bytes, String name, Contents contents, Drafts drafts) throws IOException, Refusal {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
        Mail mail = new Mail(builder.parseMessage(new ByteArrayInputStream(bytes)));
        mail.collect(mail.message, 0);
        boolean text = mail.addText(name, contents, drafts);
        if (!text && mail.attached.isEmpty()) {
            throw new Refusal("There is no text in this mail.");
        }
        for (Entity document : mail.attached) {
            if (document.getBody() instanceof SingleBody body) {
                String path = document.getFilename() == null ? document.getMimeType() : document.getFilename();
                drafts.read(contents.entry(name.substring(contents.name().length()).replaceFirst("^!/", "") + (name.equals(contents.name()) ? "" : "!/") + path,
                        body.getInputStream()));
            }
        }
    }

    private void collect(Entity entity, int depth) {
        Body body = entity.getBody();
        if (depth > DEEPEST) {
            return;
        }
        if (body instanceof Multipart several) {
            several.getBodyParts().forEach(part -> collect(part, depth + 1));
        } else if (body instanceof Message forwarded) {
            collect(forwarded, depth + 1);
        } else if (isAttached(entity)) {
            attached.add(entity);
        } else if (entity.getMimeType().equals("text/plain") && plain == null) {
            plain = entity;
        } else if (entity.getMimeType().equals("text/html") && page == null) {
            page = entity;
        }
    }

    /** Pictures, sounds, invitations and signatures are no documents. */
    private static boolean isAttached(Entity entity) {
        String type = entity.getMimeType();
        boolean document = type.startsWith("text/") && !type.equals("text/calendar") && !type.contains("vcard") || type.startsWith("application/") && !type.contains("signature");
        return document && (entity.getFilename() != null || "attachment".equalsIgnoreCase(entity.getDispositionType()) || type.startsWith("application/"));
    }

    private boolean addText(String name, Contents contents, Drafts drafts) throws IOException, Refusal {
        String text = plain == null ? "" : text(plain);
        if (!text.isBlank()) {
            drafts.add(Carried.plain(text, given(), name, contents.receivedOn()));
            return true;
        }
        String html = page == null ? "" : text(page);
        if (!html.isBlank()) {
            drafts.add(HtmlParser.draft(html, given(), name, contents.receivedOn()));
            return true;
        }
        return false;
    }

    private static String text(Entity entity) throws IOException {
        if (!(entity.getBody() instanceof TextBody body)) {
            return "";
        }
        byte[] bytes = body.getInputStream().readAllBytes();
        Charset declared = body.getCharset();
        boolean said = declared != null && !declared.equals(StandardCharsets.US_ASCII) && !declared.equals(StandardCharsets.UTF_8);
        return said ? new String(bytes, declared) : CharacterSets.read(bytes).text();
    }

    private Given given() {
        Field date = message.getHeader().getField("Date");
        Moment sent = date == null ? null : Moment.read(date.getBody().replaceFirst("\\s*\\([^)]*\\)\\s*$", ""));
        String subject = message.getSubject() == null ? "" : Blanks.collapse(ANSWERED.matcher(CharacterSets.wellFormed(message.getSubject()).strip()).replaceFirst(""));
        String sender = message.getFrom() == null || message.getFrom().isEmpty() ? null : message.getFrom().get(0).getName();
        return new Given(subject.isEmpty() ? null : subject, sender == null ? List.of() : Authors.named(List.of(CharacterSets.wellFormed(sender))),
                sent == null ? null : sent.day(), sent == null ? null : sent.at(), null, null, null, null, List.of());
    }
}
