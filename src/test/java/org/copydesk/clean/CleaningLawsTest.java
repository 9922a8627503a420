package org.copydesk.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.copydesk.parse.Draft;
import org.copydesk.text.Blanks;
import org.copydesk.text.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Raw without what was removed is the body, white space aside, whatever is dropped. */
class CleaningLawsTest {
    private static final Cleaner CLEANER = new Cleaner();
    private static final String STORY = """
            World

            Chile signs free trade agreement with Vietnam

            HANOI, Nov. 11 (Xinhua) -- Chile and Vietnam signed a free trade agre-
            ement on Friday, the trade ministry said. "It opens a market of ninety
            million people," Minister Vu Huy Hoang told reporters.

            > The agreement covers 9,000 kinds of goods [adsbygoogle]; it is to enter into force in 2013.

            Source: Xinhua
            Share this: Facebook | Twitter
            More news
            Rains close the port of Callao
            The port of Callao was closed on Thursday because of high waves, the navy of Peru said.
            """;
    private static final List<String> PIECES = List.of("\n", "\n\n", " ", "\t", "\u00A0", "\u00AD", "\u200B", "-\n", "> ", "\r\n", "\u2028", "\u0007", "\uFFFD", "…", ".", "Read also", "Comments (3)",
            "By Maria Ressa", "© 2020", "LIMA (AP) — ", "Source: EFE", "date 2020-01-01 ", "(Photo: AP)", "مرحبا بالعالم", "Комментарии", "😀", "\uD83D\uDE00", "Wednesday, May 28", "31 June 2020", "<p>", "&amp;", "|", "###", "READ MORE:");

    /** Whether there was an article; when there was none, it must have been said. */
    private static boolean holds(Draft draft) {
        CleanArticle article;
        try {
            article = CLEANER.clean(draft);
        } catch (Refusal nothingLeft) {
            assertThat(nothingLeft).hasMessageEndingWith(".");
            return false;
        }
        String raw = article.raw();
        StringBuilder left = new StringBuilder();
        int at = 0;
        for (Removal removal : article.removals()) {
            assertThat(removal.span().start()).as("removals are in order and apart").isGreaterThanOrEqualTo(at);
            left.append(raw, at, removal.span().start());
            at = removal.span().end();
        }
        left.append(raw.substring(at));
        assertThat(black(article.body().text())).isEqualTo(black(left));
        return true;
    }

    private static String black(CharSequence text) {
        StringBuilder black = new StringBuilder();
        text.chars().filter(c -> !Blanks.is((char) c)).forEach(c -> black.append((char) c));
        return black.toString();
    }

    @Test
    void forAnyMutationOfAStory() throws Refusal {
        Random random = new Random(42);
        int articles = 0;
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder(STORY);
            for (int change = random.nextInt(30); change >= 0; change--) {
                int from = random.nextInt(text.length());
                if (random.nextBoolean()) {
                    text.insert(from, PIECES.get(random.nextInt(PIECES.size())));
                } else {
                    text.delete(from, Math.min(text.length() - 1, from + random.nextInt(20)));
                }
            }
            articles += holds(DroppedText.of(round % 3 == 0 ? "story.html" : "story.txt", text.toString())) ? 1 : 0;
        }
        assertThat(articles).isGreaterThan(270);
    }

    @Test
    void forAnyHeapOfPieces() throws Refusal {
        Random random = new Random(43);
        int articles = 0;
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder("The ministers met.");
            for (int piece = random.nextInt(60); piece >= 0; piece--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            articles += holds(DroppedText.of("story.txt", text.toString())) ? 1 : 0;
        }
        assertThat(articles).isGreaterThan(270);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mayor opens bridge", "Follow us on Facebook\nComments (0)\nShare", "a", "Der Rat tagt.\nDer Rat vertagt sich.\nEnde"})
    void forVeryLittle(String text) throws Refusal {
        holds(DroppedText.of("little.txt", text));
    }

    @Test
    void forMonstersInBoundedTime() {
        assertTimeoutPreemptively(Duration.ofSeconds(120), () -> {
            holds(DroppedText.of("line.txt", "the council met again and again, ".repeat(60_000)));
            holds(DroppedText.of("lines.txt", "two words\n".repeat(50_000)));
            holds(DroppedText.of("deep.html", "<html><body>" + "<div>".repeat(50_000) + "<p>The council met in the town hall on Monday and closed the bridge.</p>"));
            holds(DroppedText.of("bold.html", "<html><body>" + "<b><i>".repeat(20_000) + "<p>The council met in the town hall on Monday and closed the bridge.</p>"));
            holds(DroppedText.of("entities.html", "<html><body><p>The council met." + "&amp".repeat(50_000) + "&#".repeat(50_000)));
        });
    }

    @Test
    void aPageWithoutAnArticleIsRefused() {
        String links = "<li><a href='/x'>Home and garden</a></li><li><a href='/y'>Sport</a></li>".repeat(20);
        assertThatThrownBy(() -> CLEANER.clean(DroppedText.of("page.html", "<html><body><nav><ul>" + links + "</ul></nav><footer>© 2020 All rights reserved.</footer></body></html>")))
                .isInstanceOf(Refusal.class).hasMessageEndingWith(".");
        assertThatThrownBy(() -> CLEANER.clean(DroppedText.of("signs.html", "<html><body><p>*** &lt;&lt;&lt; ---</p></body></html>"))).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"👍👍👍", "....\n....\n....", "&&&&&&&&;;;;<<<<>>>>"})
    void signsWithoutAWordAreNoArticle(String text) {
        assertThatThrownBy(() -> CLEANER.clean(DroppedText.of("signs.txt", text))).isInstanceOf(Refusal.class).hasMessage("There is no text in this file.");
    }

    @Test
    void otherScriptsKeepTheirStories() throws Refusal {
        for (String paragraph : List.of(
                "Президент Франции Эмманюэль Макрон заявил в среду, что Париж и Берлин продолжат совместную работу над новым договором.",
                "Қазақстан мен Қырғызстан үкіметтері шекарадағы бекеттерді жаңғырту туралы келісімге қол қойды, деп хабарлады министрлік.",
                "Türkiye ile Azerbaycan arasında imzalanan anlaşma uyarınca iki ülke arasındaki demiryolu hattı gelecek yıl açılacak.",
                "Der Bundestag hat am Donnerstag nach langer Debatte ein Gesetz beschlossen, das den Bau von Windrädern erleichtern soll.",
                "Le gouvernement portugais a annoncé lundi la construction d'un nouvel aéroport au sud de Lisbonne, attendu depuis longtemps.",
                "قال وزير الخارجية المصري إن بلاده ستستضيف الشهر المقبل قمة لدول حوض النيل لمناقشة تقاسم المياه بين الدول الأعضاء.")) {
            String text = String.join("\n", Arrays.asList(paragraph, paragraph.substring(0, paragraph.length() - 1) + " ...", paragraph + " " + paragraph));
            CleanArticle article = CLEANER.clean(DroppedText.of("story.txt", text.getBytes(StandardCharsets.UTF_8)));
            assertThat(article.body().text()).contains(paragraph);
            assertThat(article.removals()).isEmpty();
        }
    }
}
