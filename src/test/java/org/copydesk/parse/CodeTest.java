package org.copydesk.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser saves beside a page, and what robots fetch from a site. */
class CodeTest {

    @ParameterizedTest
    @ValueSource(strings = {
            "body{font:12px Arial}",
            "@media print {\n  .menu, .share { display: none; }\n  a:hover { color: red; text-decoration: underline; }\n}\n",
            "/* Shows the menu when the page is ready, and hides it when the reader has scrolled down to the story. */\n"
                    + "(function(w,d){var m=d.getElementById('menu');w.onscroll=function(){m.style.display=w.scrollY>9?'none':'block';};})(window,document);",
            "window.dataLayer = window.dataLayer || [];\nfunction gtag(){dataLayer.push(arguments);}\ngtag('js', new Date());"})
    void codeIsNoArticle(String code) {
        assertThat(Found.in("story_files/a.css", code).refused.values()).containsExactly("This is program code or a style sheet, not an article.");
    }

    @Test
    void rulesForRobotsAreNoArticle() {
        assertThat(Found.in("robots.txt", "# for all\nUser-agent: *\nDisallow: /search\n\nSitemap: https://example.org/sitemap.xml\n").refused.values())
                .containsExactly("These are a site's rules for robots, not an article.");
    }

    @Test
    void settingsAreNoArticle() {
        assertThat(Found.in("site.yaml", "# how the site is built\ntitle: The Cove Gazette\nserver:\n  port: 8080\n  paths:\n    - /news\n    - /sport\n").refused.values())
                .containsExactly("These are settings of a program, not an article.");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "weather:\n  Almaty: 12\n  Astana: 7\nIt will rain in the mountains.",
            "title: The harbour opens again\nbody:\n  The port of Aktau took its first ship of the year on Monday, when the ice had gone, its harbour master said.",
            "A line of code closed the port for a day\n\nHAMBURG - The cranes of the port stood still on Monday because a program had counted the year in two digits, its maker said.\n\n"
                    + "if (year < 70) { year += 2000; }\n\nThat line, written in 1998 and never read again, took every ship of this year for one of the last century, and the gates stayed shut until noon.",
            "# Nauryz",
            "Host: Norway, guests: Sweden; result = a draw.",
            "Host: Kazakhstan\nThe summit of the Caspian states will be held in Aktau in August.",
            "Results\nSpain 2 = Italy 2; France 1 = Ghana 1\nThe teams of the first group meet again on Friday in Marseille, when the winner is found."})
    void anArticleMayShowCodeAndSigns(String text) {
        assertThat(Found.in("story.txt", text).draft().raw()).isEqualTo(text);
    }
}
