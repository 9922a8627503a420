package org.copydesk.parse.mail;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.intake.Contents;
import org.copydesk.parse.Beginning;
import org.copydesk.parse.Drafts;
import org.copydesk.parse.Parser;
import org.copydesk.text.Refusal;

/** A mail as programs save it (.eml): its text, and what is attached to it. */
public final class MailParser implements Parser {
    private static final Pattern FIELD = Pattern.compile("(?m)\\G([A-Za-z][A-Za-z0-9-]{1,60}):[ \\t]?.*\\r?\\n(?:[ \\t].*\\r?\\n)*+");
    /** Fields that a mail has and that no writer puts over a text by hand. */
    private static final Set<String> OF_A_MAIL = Set.of("received", "return-path", "message-id", "mime-version", "delivered-to", "content-transfer-encoding",
            "x-mailer", "dkim-signature", "list-unsubscribe");
    private static final Set<String> USUAL = Set.of("from", "subject", "date", "to", "content-type");

    @Override
    public boolean recognises(Beginning beginning) {
        Set<String> names = new TreeSet<>();
        Matcher field = FIELD.matcher(beginning.text());
        while (names.size() < 200 && field.find()) {
            names.add(field.group(1).toLowerCase(Locale.ROOT));
        }
        boolean usual = names.contains("from") && names.stream().filter(USUAL::contains).count() >= 3;
        return names.stream().anyMatch(OF_A_MAIL::contains) && names.stream().anyMatch(USUAL::contains) || usual && beginning.isNamed(".eml");
    }

    @Override
    public void parse(Contents contents, Drafts drafts) throws Refusal, IOException {
        drafts.are("message/rfc822", null);
        Mail.read(contents.bytes(), contents.name(), contents, drafts);
    }
}
