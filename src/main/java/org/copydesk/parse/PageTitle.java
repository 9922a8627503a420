package org.copydesk.parse;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A headline without the name of the site that pages hang on to their titles: "Rain at last - The Daily Planet". */
final class PageTitle {
    private static final Pattern LAST_PART = Pattern.compile("^(.{15,}?)\\s+(?:[|»·•—–-]|::)\\s+([^|»·•]{2,40})$");
    private static final int FEW_WORDS = 4;

    private PageTitle() {
    }

    static String without(String site, String title) {
        if (title == null) {
            return null;
        }
        Matcher parts = LAST_PART.matcher(title);
        if (!parts.matches()) {
            return title;
        }
        String last = parts.group(2).strip();
        boolean isSite = site != null && (same(last, site) || same(last, site.replaceFirst("(?i)^the\\s+", "")));
        boolean looksLikeOne = title.contains("|") && last.split("\\s+").length <= FEW_WORDS;
        return isSite || looksLikeOne ? parts.group(1).strip() : title;
    }

    private static boolean same(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT).replaceAll("\\W", "");
        String b = other.toLowerCase(Locale.ROOT).replaceAll("\\W", "");
        return !a.isEmpty() && (a.equals(b) || b.startsWith(a) || a.startsWith(b));
    }
}
