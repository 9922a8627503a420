package org.copydesk.parse.wiki;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.parse.Moment;
import org.copydesk.text.Alternatives;
import org.jsoup.nodes.Entities;

/** MediaWiki text turned into a page. Only what is common in articles is known; see mediawiki.org/wiki/Help:Formatting. */
public final class WikiText {
    private static final Pattern TEMPLATE = Pattern.compile("\\{\\{[^{}]*\\}\\}");
    private static final Pattern TABLE = Pattern.compile("(?s)\\{\\|.{0,200000}?\\n\\|\\}");
    private static final Pattern NOTE = Pattern.compile("(?is)<!--.{0,100000}?-->|<ref\\b[^<>]{0,500}/>|<ref\\b[^<>]{0,500}>.{0,20000}?</ref>|<(?:gallery|math|timeline)\\b[^<>]{0,500}>.{0,100000}?</(?:gallery|math|timeline)>");
    private static final Pattern CATEGORY = Pattern.compile("(?iu)\\[\\[" + Alternatives.in("/lexicon/wiki_namespaces.tsv", "category") + "\\s*:\\s*([^\\]|\\n]{1,200})[^\\]\\n]{0,200}\\]\\]");
    private static final Pattern PICTURE = Pattern.compile("(?iu)\\[\\[" + Alternatives.in("/lexicon/wiki_namespaces.tsv", "picture") + "\\s*:(?:[^\\[\\]]|\\[\\[[^\\[\\]]{0,500}\\]\\]){0,3000}\\]\\]");
    private static final Pattern LINK = Pattern.compile("\\[\\[(?:[^\\[\\]|\\n]{0,500}\\|)?([^\\[\\]|\\n]{0,500})\\]\\]");
    private static final Pattern ADDRESS = Pattern.compile("\\[(?:https?:)?//[^\\s\\]]{1,2000}(?:\\s+([^\\]\\n]{1,500}))?\\]");
    private static final Pattern DAY = Pattern.compile("(?i)\\{\\{\\s*date\\s*\\|([^{}|]{1,60})");
    private static final Pattern HEADING = Pattern.compile("(={2,6})\\s*(.{1,300}?)\\s*\\1\\s*");
    private static final int DEEPEST = 30;

    private final String source;

    public WikiText(String source) {
        this.source = source;
    }

    /** When a Wikinews article says that it was published; null: it does not. */
    public Moment published() {
        Matcher day = DAY.matcher(source);
        return day.find() ? Moment.read(day.group(1)) : null;
    }

    public List<String> categories() {
        List<String> names = new ArrayList<>();
        CATEGORY.matcher(source).results().limit(40).forEach(match -> names.add(match.group(1).strip()));
        return names;
    }

    public String page() {
        String text = NOTE.matcher(source).replaceAll("");
        for (int i = 0, before = -1; i < DEEPEST && before != text.length(); i++) {
            before = text.length();
            text = TEMPLATE.matcher(text).replaceAll("");
        }
        text = PICTURE.matcher(CATEGORY.matcher(TABLE.matcher(text).replaceAll("")).replaceAll("")).replaceAll("");
        text = ADDRESS.matcher(LINK.matcher(text).replaceAll("$1")).replaceAll("$1").replaceAll("'{2,5}", "").replaceAll("__[A-Z]{3,20}__", "");
        StringBuilder page = new StringBuilder();
        StringBuilder paragraph = new StringBuilder();
        for (String line : text.lines().toList()) {
            Matcher heading = HEADING.matcher(line);
            boolean item = line.startsWith("*") || line.startsWith("#") || line.startsWith(":") || line.startsWith(";");
            if (heading.matches() || item || line.isBlank()) {
                end(paragraph, page);
            }
            if (heading.matches()) {
                page.append("<h2>").append(escaped(heading.group(2))).append("</h2>\n");
            } else if (item) {
                page.append("<li>").append(escaped(line.replaceFirst("^[*#:;]+\\s*", ""))).append("</li>\n");
            } else {
                paragraph.append(line).append(' ');
            }
        }
        end(paragraph, page);
        return page.toString();
    }

    private static void end(StringBuilder paragraph, StringBuilder page) {
        if (!paragraph.toString().isBlank()) {
            page.append("<p>").append(escaped(paragraph.toString().strip())).append("</p>\n");
        }
        paragraph.setLength(0);
    }

    /** Tags inside a line go; their words stay. */
    private static String escaped(String text) {
        return Entities.escape(org.jsoup.parser.Parser.unescapeEntities(text.replaceAll("</?[a-zA-Z][^<>]{0,200}>", ""), false));
    }
}
