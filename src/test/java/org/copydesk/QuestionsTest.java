package org.copydesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.intake.Samples;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The questions of sql/questions.sql, asked of the samples that a newcomer sees first. */
class QuestionsTest {
    private static final Pattern QUESTION = Pattern.compile("^-- (\\d+)\\. .*\n((?s:.*?);)\n", Pattern.MULTILINE);
    private static final Map<Integer, String> QUESTIONS = new TreeMap<>();
    private static TestDatabase database;

    @TempDir
    static Path inbox;

    @BeforeAll
    static void takeInTheSamples() throws IOException {
        try (InputStream in = QuestionsTest.class.getResourceAsStream("/sql/questions.sql")) {
            Matcher question = QUESTION.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            while (question.find()) {
                QUESTIONS.put(Integer.parseInt(question.group(1)), question.group(2));
            }
        }
        database = TestDatabase.create();
        Samples.copyInto(inbox);
        RunningDesk.once(inbox, database);
    }

    private static List<Map<String, Object>> answer(int question) {
        return database.query(QUESTIONS.get(question));
    }

    @Test
    void eachCanBeAskedAndAllButTwoHaveAnAnswerInTheSamples() {
        assertThat(QUESTIONS).hasSize(17);
        assertThat(QUESTIONS.keySet()).filteredOn(number -> answer(number).isEmpty()).containsExactly(16, 17);
    }

    @Test
    void everySampleIsTakenIn() {
        assertThat(answer(1)).hasSize(5).allSatisfy(file -> assertThat(file).containsEntry("status", "stored").containsEntry("articles", 1));
    }

    @Test
    void theNewestComesFirst() {
        assertThat(answer(2)).first().satisfies(story -> assertThat(story).containsEntry("published_on", java.sql.Date.valueOf("2023-09-29"))
                .containsEntry("source", "Example Agency").containsEntry("language", "en"));
        assertThat(answer(2)).extracting(story -> story.get("language")).contains("ru");
    }

    @Test
    void thePresidentIsOnePersonInTwoLanguages() {
        assertThat(answer(3)).filteredOn(person -> person.get("name").equals("Kassym-Jomart Tokayev")).singleElement().satisfies(person ->
                assertThat(person).containsEntry("country", "KAZ").containsEntry("offices", "President; Президент Казахстана").containsEntry("articles", 3L));
    }

    @Test
    void theStoriesAreAboutKazakhstanMostOfAll() {
        assertThat(answer(4)).first().satisfies(country -> assertThat(country).containsEntry("name", "Kazakhstan").containsEntry("region", "Asia"));
    }

    @Test
    void theChancellorReceivedTheNeighboursInBerlin() {
        assertThat(answer(5)).anySatisfy(meeting -> {
            assertThat(meeting).containsEntry("place", "Berlin").containsEntry("first_day", java.sql.Date.valueOf("2023-09-29"));
            assertThat((List<?>) meeting.get("who")).anyMatch("Olaf Scholz"::equals).hasSizeGreaterThanOrEqualTo(6);
        });
    }

    @Test
    void bothAgreementsNameAllWhoSigned() {
        assertThat(answer(6)).extracting(pair -> pair.get("one") + " and " + pair.get("other"))
                .contains("Azerbaijan and Georgia", "Azerbaijan and Kazakhstan", "Georgia and Kazakhstan", "Russia and Ukraine");
    }

    @Test
    void whatWasSaidHasItsSpeaker() {
        assertThat(answer(7)).extracting(quote -> quote.get("speaker") + ": " + quote.get("text")).containsExactly(
                "Narendra Modi: Today’s era is not an era of war,", "Antonio Guterres: Today, there is a beacon on the Black Sea,");
    }

    @Test
    void moneyIsCountedInFull() {
        assertThat(answer(8)).singleElement().satisfies(sum -> {
            assertThat((java.math.BigDecimal) sum.get("value")).isEqualByComparingTo("10000000000");
            assertThat(sum).containsEntry("currency", "USD").containsEntry("text", "$10 billion");
        });
    }

    @Test
    void whatIsAimedAtIsNotWhatIs() {
        assertThat(answer(9)).filteredOn(amount -> "target".equals(amount.get("qualifier"))).singleElement()
                .satisfies(amount -> assertThat((java.math.BigDecimal) amount.get("value")).isEqualByComparingTo("10000000"));
    }

    @Test
    void topicsGoDownToTransport() {
        assertThat(answer(10)).extracting(topic -> topic.get("path")).contains("politics / international relations")
                .anyMatch(path -> path.toString().endsWith("/ transport"));
    }

    /** The topic model is made for English, and says nothing rather than guess at another language. */
    @Test
    void anEnglishArticleAlwaysHasATopLevelTopicAndOneInAnotherLanguageNone() {
        assertThat(database.query("""
                SELECT a.language, count(t.code) FILTER (WHERE t.parent IS NULL) AS top, count(t.code) > 0 AS topics FROM articles a
                LEFT JOIN article_topics x ON x.article_id = a.id LEFT JOIN topics t ON t.code = x.topic GROUP BY a.id""")).hasSize(5)
                .allSatisfy(article -> assertThat(article).containsEntry("top", article.get("language").equals("en") ? 1L : 0L)
                        .containsEntry("topics", article.get("language").equals("en")))
                .extracting(article -> article.get("language")).contains("en", "ru");
    }

    @Test
    void wordsAreFoundInTheirOtherForms() {
        assertThat(answer(11)).extracting(found -> found.get("found").toString()).hasSize(2)
                .anyMatch(found -> found.contains("<b>Caspian</b>")).anyMatch(found -> found.contains("<b>ports</b>"));
    }

    @Test
    void theDaysComeInTheirOrder() {
        assertThat(answer(12)).extracting(event -> event.get("first_day")).containsSubsequence(
                java.sql.Date.valueOf("2022-07-22"), java.sql.Date.valueOf("2023-09-29"), java.sql.Date.valueOf("2023-10-01"));
    }

    @Test
    void kazakhstanHasPartners() {
        assertThat(answer(13)).extracting(partner -> partner.get("partner")).contains("Germany", "Georgia", "Azerbaijan").doesNotContain("Austria");
    }

    @Test
    void theBakeryIsCutAsAnotherStory() {
        assertThat(answer(14)).anySatisfy(cut -> assertThat(cut).containsEntry("reason", "related").hasEntrySatisfying("example",
                example -> assertThat(example.toString()).startsWith("Bakery wins prize")));
        assertThat(answer(14)).extracting(cut -> cut.get("reason"))
                .contains("headline", "dateline", "credit", "social", "comments", "share", "copyright", "newsletter", "tags");
    }

    @Test
    void anUnknownDateIsNotGuessed() {
        assertThat(answer(15)).filteredOn(article -> article.get("headline").toString().startsWith("Kazakhstan, Azerbaijan")).singleElement()
                .satisfies(article -> assertThat(article).containsEntry("published_on", null).containsEntry("known_from", "the text does not say"));
    }

    @Test
    void everyFactStandsWhereItsRowSays() {
        assertThat(answer(17)).isEmpty();
    }

    @Test
    void aFactOfAnyKindThatStoodElsewhereWouldBeFound() throws Exception {
        List<String> found = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(database.url()); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false); // and never committed
            for (Map<String, Object> fact : Laws.facts(database)) {
                statement.executeUpdate("UPDATE %1$s SET %2$s_start = %2$s_start + 1, %2$s_end = %2$s_end + 1".formatted(fact.get("fact"), fact.get("place")));
            }
            for (ResultSet rows = statement.executeQuery("SELECT DISTINCT fact FROM (" + QUESTIONS.get(17).replace(";", "") + ") AS wrong ORDER BY 1"); rows.next(); ) {
                found.add(rows.getString(1));
            }
        }
        assertThat(found).containsExactly("amount", "date", "event", "mention", "quote", "removal");
    }
}
