package org.copydesk.clean;

import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.copydesk.text.Folding;
import org.copydesk.text.Lexicon;
import org.copydesk.text.Prose;
import org.copydesk.text.Tsv;

/** Agencies, newspapers and sites by their usual name, from any of their names or their domain: lexicon/sources.tsv. Safe for all threads. */
final class Sources {
    private static final Lexicon<String> NAMES;
    private static final Map<String, String> DOMAINS = new HashMap<>();
    private static final int ONLY_IN_CAPITALS = 3;

    static {
        Lexicon.Builder<String> names = Lexicon.builder();
        for (Tsv.Row row : Tsv.read("/lexicon/sources.tsv")) {
            String name = row.need("name");
            names.add(name, name);
            row.list("names").forEach(other -> names.add(other, name));
            if (row.get("domain") != null) {
                DOMAINS.put(row.get("domain"), name);
                names.add(row.get("domain"), name);
            }
        }
        NAMES = names.build();
    }

    private Sources() {
    }

    /** The source that is all of this text, signs around it aside; or null. */
    static String exact(String text) {
        Prose prose = Prose.of(text);
        int first = 0;
        int end = prose.size();
        while (first < end && prose.kind(first) == Prose.Kind.MARK) {
            first++;
        }
        while (end > first && prose.kind(end - 1) == Prose.Kind.MARK) {
            end--;
        }
        Lexicon.Match<String> match = first < end ? NAMES.at(prose, first) : null;
        return match != null && match.end() >= end && certain(prose, match) ? match.entries().get(0) : null;
    }

    /** The first source named in this text, or null. */
    static String in(String text) {
        Prose prose = Prose.of(text);
        for (Lexicon.Match<String> match : NAMES.find(prose)) {
            if (certain(prose, match)) {
                return match.entries().get(0);
            }
        }
        return null;
    }

    /** The usual name of what a file calls its site: by its name, then by the address, then as written; null when it says neither. */
    static String published(String site, String url) {
        String known = site == null ? null : exact(site);
        if (known != null) {
            return known;
        }
        String host = host(url);
        for (String domain = host; domain != null; domain = domain.contains(".") ? domain.substring(domain.indexOf('.') + 1) : null) {
            if (DOMAINS.containsKey(domain)) {
                return DOMAINS.get(domain);
            }
        }
        return site != null ? site : host;
    }

    private static String host(String url) {
        try {
            String host = url == null ? null : URI.create(url.strip()).getHost();
            return host == null ? null : host.replaceFirst("^www\\.", "");
        } catch (IllegalArgumentException e) {
            return null; // an address that is none names no site
        }
    }

    /** "AA" is an agency, "aa" is not; "Time" must be written so. */
    private static boolean certain(Prose prose, Lexicon.Match<String> match) {
        String written = prose.text(match.first(), match.end());
        boolean capital = written.codePoints().anyMatch(Character::isUpperCase) || written.codePoints().noneMatch(Character::isLowerCase);
        boolean isShort = written.length() <= ONLY_IN_CAPITALS && Folding.fold(written).equals(written.toLowerCase(Locale.ROOT));
        return isShort ? written.equals(written.toUpperCase(Locale.ROOT)) || written.equals("dpa") : capital || written.equals(match.entries().get(0));
    }

}
