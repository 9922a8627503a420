package org.copydesk.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.clean.CleanArticle;
import org.copydesk.parse.Given;
import org.copydesk.text.Prose;
import org.junit.jupiter.api.Test;

class ClassifierTest {
    private static final Classifier CLASSIFIER = new Classifier();

    private static List<ScoredTopic> topics(String headline, String body) {
        return CLASSIFIER.classify(article(headline, body)).topics();
    }

    private static CleanArticle article(String headline, String body) {
        return new CleanArticle(body, Prose.of(body), List.of(), headline, false, null, null, List.of(), null, null, null, null, null, Given.NOTHING);
    }

    @Test
    void aMeetingOfPresidentsIsPoliticsAndInternationalRelations() {
        List<ScoredTopic> topics = topics("Kenya and Rwanda to open a joint border post", """
                President William Ruto received his Rwandan counterpart Paul Kagame in Nairobi on Monday for talks on bilateral relations.

                The two leaders signed an agreement on trade and discussed exports of tea, customs and the railway to the port of Mombasa.""");

        assertThat(topics.get(0).code()).isEqualTo("medtop:11000000");
        assertThat(topics).filteredOn(ScoredTopic::primary).extracting(ScoredTopic::code).containsExactly("medtop:11000000");
        assertThat(topics).extracting(ScoredTopic::code).contains("medtop:20000638", "medtop:20000639", "medtop:20000373");
    }

    @Test
    void aMinisterOfAgricultureIsNotAgriculture() {
        List<ScoredTopic> topics = topics("New ambassador arrives", """
                The Minister of Agriculture and Energy met the ambassador of Japan at the airport of the capital and wished her well.""");

        assertThat(topics).extracting(ScoredTopic::code).doesNotContain("medtop:20000210", "medtop:20000256");
    }

    @Test
    void aWordWithinANameIsNoTopic() {
        List<ScoredTopic> topics = topics("Mayor unveils plan", """
                The mayor presented her plan at the Cumberland Farms filling station on Monday and answered questions at a press conference there.""");

        assertThat(topics).extracting(ScoredTopic::code).doesNotContain("medtop:20000210", "medtop:20000045");
    }

    @Test
    void whatStatesAgreeToWorkOnIsATopicThoughItIsNamedOnce() {
        List<ScoredTopic> topics = topics("Jordanian king visits Tbilisi", """
                King Abdullah II of Jordan held talks with Georgian President Mikheil Kavelashvili in Tbilisi on Tuesday during an official visit.

                The two countries signed agreements on cooperation in agriculture, tourism and civil aviation, and agreed to keep up diplomatic contacts.

                A dinner was given in the evening at the Orbeliani Palace.""");

        assertThat(topics).extracting(ScoredTopic::code).contains("medtop:20000638", "medtop:20000210", "medtop:20000331", "medtop:20000338");
    }

    @Test
    void educationIsASubjectOfAMeetingAndEnergyNoLessForBeingNamedTwice() {
        List<ScoredTopic> topics = topics("Foreign ministers of Chile and Malta meet", """
                The foreign ministers of Chile and Malta held talks on bilateral relations in Valletta on Friday and exchanged views on regional affairs.

                The parties agreed to expand cooperation in energy and in the field of education, and signed a memorandum on scholarships for \
                students of the two countries. A working group on energy is to meet in the spring.""");

        assertThat(topics).extracting(ScoredTopic::code).contains("medtop:05000000", "medtop:20000256").doesNotContain("medtop:20000651");
    }

    @Test
    void aStrikeInAMineIsAboutTheDisputeTheUnionAndTheMine() {
        List<ScoredTopic> topics = topics("Copper miners walk out in Peru", """
                Workers of one of the largest copper mines in Peru went on strike on Tuesday after wage talks between their union and the company failed.

                Union leaders said that the miners wanted a share of the profits. The company said that it had made its last pay offer, and that \
                production of copper concentrate would go on with fewer workers.""");

        assertThat(topics).extracting(ScoredTopic::code).contains("medtop:20000529", "medtop:20000536", "medtop:20000316");
        assertThat(topics).as("labour as a whole goes without saying").extracting(ScoredTopic::code).doesNotContain("medtop:09000000");
    }

    @Test
    void youthCustomsAndFoodSecurityAreTopicsOfOurOwn() {
        List<ScoredTopic> topics = topics("Kenya and Uganda ease travel of young people", """
                Officials of Kenya and Uganda agreed in Kampala on Monday on a programme of youth exchange, and on customs procedures at the Malaba \
                border checkpoint. Both sides hope to open a council of youth in the autumn. Food security was discussed as well.""");

        assertThat(topics).extracting(ScoredTopic::code).contains("copydesk:youth", "copydesk:customs", "copydesk:food-security");
    }

    @Test
    void aConceptAndTheOneAboveItAreBothTold() {
        assertThat(topics("Strong earthquake shakes northern Chile", """
                A magnitude 6.9 earthquake shook northern Chile on Monday night, the seismological centre said. Its epicentre lay off Iquique.

                Rescue workers searched damaged houses; there were no reports of injuries, and no tsunami warning was given. Aftershocks are expected."""))
                .extracting(ScoredTopic::code).contains("medtop:20000148", "medtop:20000153").doesNotContain("medtop:20000154");
    }

    @Test
    void whatIsSaidInPassingFarBelowIsNoTopic() {
        List<ScoredTopic> topics = topics("Alphabet shares jump after earnings", """
                Shares of Alphabet rose eight percent on the stock market on Thursday after the company reported quarterly profit above all forecasts.

                Advertising revenue grew for the sixth quarter in a row, the company said.

                Analysts had feared a slower year. One of them had even compared the mood to that before an election.""");

        assertThat(topics).extracting(ScoredTopic::code).contains("medtop:20000385").doesNotContain("medtop:20000574");
    }

    @Test
    void snowIsWeatherAndNotYetADisaster() {
        assertThat(topics("Snow and icy winds expected across Ontario", """
                Environment Canada expects 15 centimetres of snow over southern Ontario by Saturday, with freezing drizzle in the evening and a wind chill \
                of minus 25. Temperatures will rise above zero again on Monday, the forecaster said."""))
                .first().extracting(ScoredTopic::code).isEqualTo("medtop:17000000");
    }

    @Test
    void aFootballFinalIsSport() {
        assertThat(topics("Argentina win the World Cup", """
                Argentina beat France on penalties in the final in Lusail on Sunday after Lionel Messi scored twice and Kylian Mbappe three times."""))
                .first().satisfies(topic -> {
                    assertThat(topic.code()).isEqualTo("medtop:15000000");
                    assertThat(topic.primary()).isTrue();
                });
    }

    @Test
    void saysTheLanguageButNoTopicOfWhatItCannotRead() {
        ClassifiedArticle article = CLASSIFIER.classify(article("Мемлекет басшысы елшіні қабылдады", """
                Мемлекет басшысы Қасым-Жомарт Тоқаев Франция елшісін Ақордада қабылдап, екіжақты қарым-қатынасты талқылады."""));

        assertThat(article.language()).isEqualTo("kk");
        assertThat(article.topics()).isEmpty();
    }
}
