package org.copydesk.parse.xml;

import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.copydesk.intake.Contents;
import org.copydesk.parse.Beginning;
import org.copydesk.parse.Drafts;
import org.copydesk.parse.Parser;
import org.copydesk.text.Refusal;
import org.jsoup.parser.Tag;

/** Turns away XML of which it is not known where its articles are. */
public final class OtherXmlParser implements Parser {
    private static final Pattern DECLARATION = Pattern.compile("\\s*<\\?xml\\s");

    @Override
    public boolean recognises(Beginning beginning) {
        String root = Root.of(beginning);
        String text = beginning.text();
        return root != null && !root.equalsIgnoreCase("html") && (DECLARATION.matcher(text).lookingAt() || isWhole(root, text));
    }

    /** Without a declaration it is XML when one element that no page has is around all of it. */
    private static boolean isWhole(String root, String text) {
        return !Tag.isKnownTag(root.toLowerCase(Locale.ROOT)) && text.startsWith("<") && text.stripTrailing().endsWith(root + ">");
    }

    @Override
    public void parse(Contents contents, Drafts drafts) throws Refusal, IOException {
        drafts.are("application/xml", null);
        throw new Refusal("This is XML of a kind that is not read here: its outermost element is <%s>.".formatted(Root.of(new Beginning(contents))));
    }
}
