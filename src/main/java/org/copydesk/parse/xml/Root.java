package org.copydesk.parse.xml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.parse.Beginning;

/** The name of an XML document's outermost element, without a prefix. What stands before it is passed over, a DTD too. */
final class Root {
    private static final Pattern NAME = Pattern.compile("\\s*(?:<\\?[^>]{0,2000}>\\s*|<!--.{0,8000}?-->\\s*|<!DOCTYPE[^\\[>]{0,2000}(?:\\[.{0,20000}?\\]\\s*)?>\\s*){0,20}<(?:[\\w.-]+:)?([A-Za-z][\\w.-]*)",
            Pattern.DOTALL);

    private Root() {
    }

    /** Null when it does not begin as XML does. */
    static String of(Beginning beginning) {
        byte[] bytes = beginning.bytes();
        boolean possible = false;
        for (int i = 0; i < bytes.length && i < 256 && !possible; i++) {
            possible = bytes[i] == '<';
        }
        Matcher name = possible ? NAME.matcher(beginning.text()) : null;
        return name != null && name.lookingAt() ? name.group(1) : null;
    }
}
