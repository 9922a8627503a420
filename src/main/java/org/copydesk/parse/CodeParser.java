package org.copydesk.parse;

import java.util.regex.Pattern;
import org.copydesk.intake.Contents;
import org.copydesk.text.Refusal;

/**
 * Turns away what is text but was written for machines: style sheets and scripts, as a browser saves them beside a page, a
 * site's rules for robots (RFC 9309), and settings of programs in YAML. An article about programming may show code, as long as most of it is prose.
 */
public final class CodeParser implements Parser {
    private static final Pattern ROBOTS = Pattern.compile("(?i)(user-agent|allow|disallow|sitemap|crawl-delay)\\s*:.*");
    /** A line of YAML whose key no writer of articles would put before a colon. */
    private static final Pattern SETTING = Pattern.compile("(?:- +)*[\"']?[a-z][\\w./-]*[\"']?:(?:\\s.*)?|-(?:\\s.*)?|---");
    /** In words; a longer value is a sentence. */
    private static final int LONGEST_VALUE = 12;
    private static final String ENDS = "{};,()[]";
    /** In code at least every thirtieth sign is one of these, in prose not one of a thousand. */
    private static final String SIGNS = "{}=;";
    private static final int RARE = 30;

    @Override
    public boolean recognises(Beginning beginning) {
        return why(beginning.text()) != null;
    }

    @Override
    public void parse(Contents contents, Drafts drafts) throws Refusal {
        throw new Refusal(why(new Beginning(contents).text()));
    }

    private static boolean endsAsCode(String line) {
        return !line.isEmpty() && ENDS.indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    private static boolean isRule(String line) {
        return ROBOTS.matcher(line.strip()).matches();
    }

    private static String why(String text) {
        if (text.indexOf('{') >= 0 && text.chars().filter(c -> SIGNS.indexOf(c) >= 0).count() * RARE >= text.chars().filter(c -> c > ' ').count()) {
            long code = text.lines().map(String::stripTrailing).filter(CodeParser::endsAsCode).mapToLong(String::length).sum();
            return code * 2 > text.length() ? "This is program code or a style sheet, not an article." : null;
        }
        boolean rules = text.lines().allMatch(line -> line.isBlank() || line.startsWith("#") || isRule(line)) && text.lines().anyMatch(CodeParser::isRule);
        return rules ? "These are a site's rules for robots, not an article." : isSettings(text) ? "These are settings of a program, not an article." : null;
    }

    /** Whether every line is a key, with its value or with others below it, or one of a list; where a value is a sentence, an article may be told so. */
    private static boolean isSettings(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).allMatch(CodeParser::isSetting)
                && text.lines().anyMatch(line -> line.stripTrailing().endsWith(":")) && text.lines().anyMatch(line -> line.startsWith("  ") && !line.isBlank());
    }

    private static boolean isSetting(String line) {
        return SETTING.matcher(line).matches() && line.split(" ").length <= LONGEST_VALUE;
    }
}
