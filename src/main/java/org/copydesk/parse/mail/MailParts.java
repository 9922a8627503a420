package org.copydesk.parse.mail;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.copydesk.parse.CharacterSets;
import org.jsoup.Jsoup;

/**
 * What a mail is made of: the texts that its reader sees one after the other (some programs part them around pictures), the documents
 * attached to it, and the mails forwarded in it. For one thread.
 *
 * @param texts of text/plain or text/html, in their order
 */
record MailParts(List<Entity> texts, List<Entity> attached, List<Message> forwarded) {
    private static final int DEEPEST = 20;
    /** "Your program does not show HTML": a plain text that says so much less than the page beside it stands only in its place. */
    private static final int MUCH = 3;

    static MailParts of(Message mail) throws IOException {
        MailParts parts = new MailParts(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        parts.collect(mail, 0);
        return parts;
    }

    private void collect(Entity entity, int depth) throws IOException {
        Body body = entity.getBody();
        if (depth > DEEPEST) {
            return;
        }
        if (body instanceof Multipart several && several.getSubType().equalsIgnoreCase("alternative")) {
            choose(several, depth);
        } else if (body instanceof Multipart several) {
            for (Entity part : several.getBodyParts()) {
                collect(part, depth + 1);
            }
        } else if (body instanceof Message inner) {
            forwarded.add(inner);
        } else if (isAttached(entity)) {
            attached.add(entity);
        } else if (isPage(entity) || entity.getMimeType().equals("text/plain")) {
            texts.add(entity);
        }
    }

    /** Of several ways to say the same: the plain one, unless it says little. */
    private void choose(Multipart ways, int depth) throws IOException {
        List<Entity> plain = List.of();
        List<Entity> page = List.of();
        for (Entity way : ways.getBodyParts()) {
            MailParts said = new MailParts(new ArrayList<>(), attached, forwarded);
            said.collect(way, depth + 1);
            boolean asPage = said.texts.stream().anyMatch(MailParts::isPage);
            plain = plain.isEmpty() && !asPage ? said.texts : plain;
            page = page.isEmpty() && asPage ? said.texts : page;
        }
        texts.addAll(length(plain) * MUCH < length(page) ? page : plain);
    }

    private static int length(List<Entity> texts) throws IOException {
        int length = 0;
        for (Entity text : texts) {
            length += isPage(text) ? Jsoup.parse(text(text)).text().length() : text(text).strip().length();
        }
        return length;
    }

    static boolean isPage(Entity entity) {
        return entity.getMimeType().equals("text/html");
    }

    /** Pictures, sounds, invitations and signatures are no documents. */
    private static boolean isAttached(Entity entity) {
        String type = entity.getMimeType();
        boolean document = type.startsWith("text/") && !type.equals("text/calendar") && !type.contains("vcard") || type.startsWith("application/") && !type.contains("signature");
        return document && (entity.getFilename() != null || "attachment".equalsIgnoreCase(entity.getDispositionType()) || type.startsWith("application/"));
    }

    /** In the character set that it names, or the one that its bytes show where it names none or one that may stand for any. */
    static String text(Entity entity) throws IOException {
        if (!(entity.getBody() instanceof TextBody body)) {
            return "";
        }
        byte[] bytes = body.getInputStream().readAllBytes();
        Charset declared = body.getCharset();
        boolean said = declared != null && !declared.equals(StandardCharsets.US_ASCII) && !declared.equals(StandardCharsets.UTF_8);
        return said ? new String(bytes, declared) : CharacterSets.read(bytes).text();
    }
}
