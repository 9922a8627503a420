package org.copydesk.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.clean.DroppedText.clean;

import java.time.LocalDate;
import org.copydesk.text.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanerTest {

    @Test
    void whatStandsOverTheStoryBecomesFacts() throws Refusal {
        CleanArticle article = clean("""
                Politics

                Norway and Finland agree to rebuild Arctic railway

                June 3, 2021

                By Kari Traa

                OSLO, June 3 (Reuters) - Norway and Finland will rebuild the railway that links their Arctic ports, the two governments said on Thursday.
                Work is to begin next spring and to take four years, according to a joint statement.
                (Reporting by Oslo newsroom; editing by Alessandra Galloni)
                """);
        assertThat(article.section()).isEqualTo("Politics");
        assertThat(article.headline()).isEqualTo("Norway and Finland agree to rebuild Arctic railway");
        assertThat(article.headlineDerived()).isFalse();
        assertThat(article.publishedOn()).isEqualTo(LocalDate.of(2021, 6, 3));
        assertThat(article.publishedBasis()).isEqualTo(PublishedBasis.HEADER);
        assertThat(article.authors()).containsExactly("Kari Traa");
        assertThat(article.dateline()).isEqualTo("OSLO");
        assertThat(article.source()).isEqualTo("Reuters");
        assertThat(article.body().text()).isEqualTo("""
                Norway and Finland will rebuild the railway that links their Arctic ports, the two governments said on Thursday.

                Work is to begin next spring and to take four years, according to a joint statement.""");
    }

    @Test
    void otherStoriesUnderAHeadingAreCutWithTheirParagraphs() throws Refusal {
        CleanArticle article = clean("""
                The Danube rose to its highest level in ten years on Monday and flooded the old harbour of Passau, the city said.
                Residents were taken to schools on higher ground, Mayor Juergen Dupper said.
                Source: dpa

                More news

                Lisbon opens a new tram line
                The capital of Portugal has opened its first new tram line in a decade, which runs from the river to the university.
                """);
        assertThat(article.body().text()).endsWith("Mayor Juergen Dupper said.");
        assertThat(article.credit()).isEqualTo("dpa");
        assertThat(article.removals()).extracting(Removal::reason).containsExactly(Reason.CREDIT, Reason.RELATED, Reason.RELATED);
    }

    @Test
    void hardWrapsAreJoinedAndCutWordsMended() throws Refusal {
        CleanArticle article = clean("""
                > The European Central Bank left its interest rates as they were on
                > Thursday and said that it would go on with its pro-
                > gramme of asset purchases for at least another year, or longer if
                > that should be needed.
                > Its president, Christine Lagarde, told reporters in Frankfurt that
                > the outlook had improved.
                """);
        assertThat(article.body().text()).isEqualTo("The European Central Bank left its interest rates as they were on Thursday and said that it would go on with its "
                + "programme of asset purchases for at least another year, or longer if that should be needed.\n\n"
                + "Its president, Christine Lagarde, told reporters in Frankfurt that the outlook had improved.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SA News | Pretoria | Updated: 02-12-2021", "02 Dec, 2021 - 18:02 12 Views", "Pretoria, December 2, 2021", "Posted On: 2 DEC 2021 7:45PM by PIB Delhi",
            "Last modified on Thu 2 Dec 2021 12.04 GMT", "POLITICS | 14:29 / 02.12.2021", "2021-12-02 18:18 | www.sanews.gov.za | 1", "POLİTİKA - 2 Aralık 2021 Perşembe 02:39"})
    void theDayStandsOverAStoryInManyWays(String line) throws Refusal {
        CleanArticle article = clean("Railway from Pretoria to Maputo opens\n" + line + """


                The governments of South Africa and Mozambique opened the repaired railway between Pretoria and Maputo on Thursday.
                Two trains a day will carry ore to the port, the ministry of transport said.
                """);
        assertThat(article.publishedOn()).isEqualTo(LocalDate.of(2021, 12, 2));
        assertThat(article.body().text()).startsWith("The governments");
    }

    @Test
    void aBylineWithADayIsStillAByline() throws Refusal {
        CleanArticle article = clean("""
                Railway from Pretoria to Maputo opens
                By Kari Traa | Updated: Dec 2, 2021 14:05 SAST

                The governments of South Africa and Mozambique opened the repaired railway between Pretoria and Maputo on Thursday.
                Two trains a day will carry ore to the port, the ministry of transport said.
                """);
        assertThat(article.authors()).containsExactly("Kari Traa");
        assertThat(article.publishedOn()).isEqualTo(LocalDate.of(2021, 12, 2));
    }

    @Test
    void aWeekdayWithADayTellsTheYear() throws Refusal {
        CleanArticle article = clean("""
                Foreign ministers of the Nordic states met in Reykjavik on Wednesday, May 28, to speak about fishing in the Arctic Ocean.
                They agreed to meet again in the autumn, Iceland's foreign ministry said in a statement.
                """);
        assertThat(article.publishedOn()).isEqualTo(LocalDate.of(2025, 5, 28));
        assertThat(article.publishedBasis()).isEqualTo(PublishedBasis.WEEKDAY);
    }

    @Test
    void aScrapersDateComesOffTheFirstLine() throws Refusal {
        CleanArticle article = clean("""
                 date 2022-08-19 Brazil and Peru to link their power grids by 2030

                By Staff Report in International on 19 August 2022

                LIMA – Brazil and Peru will link their power grids by 2030 under an agreement that the two energy ministers signed in Lima, Andina reports.

                The ministers of both countries at the signing. Photo credit: Andina.

                A first line of 300 kilometres is to be built from the border town of Inapari, which has no supply of its own so far. ABC DEF1234

                Other materials of «Energy»

                Dam on the Mantaro to be repaired

                15:15, 18 April
                """);
        assertThat(article.headline()).isEqualTo("Brazil and Peru to link their power grids by 2030");
        assertThat(article.publishedOn()).isEqualTo(LocalDate.of(2022, 8, 19));
        assertThat(article.publishedBasis()).isEqualTo(PublishedBasis.HEADER);
        assertThat(article.authors()).containsExactly("Staff Report");
        assertThat(article.section()).isEqualTo("International");
        assertThat(article.dateline()).isEqualTo("LIMA");
        assertThat(article.credit()).isEqualTo("Andina");
        assertThat(article.body().text()).startsWith("Brazil and Peru will link").endsWith("no supply of its own so far.");
        assertThat(article.removals()).extracting(Removal::reason).containsExactly(Reason.DATE, Reason.HEADLINE, Reason.BYLINE, Reason.DATELINE,
                Reason.CAPTION, Reason.OTHER, Reason.RELATED, Reason.RELATED);
    }

    @Test
    void anAgencysWeekdayTellsTheYearOfItsDateline() throws Refusal {
        CleanArticle article = clean("""
                MOSCOW, November 28. /TASS/. The Bolshoi Theatre opened its new season on Monday with an opera by Tchaikovsky, its press service told reporters.
                The theatre expects two hundred thousand visitors before the summer.
                """);
        assertThat(article.source()).isEqualTo("TASS");
        assertThat(article.dateline()).isEqualTo("MOSCOW");
        assertThat(article.publishedOn()).isEqualTo(LocalDate.of(2022, 11, 28));
        assertThat(article.publishedBasis()).isEqualTo(PublishedBasis.WEEKDAY);
    }

    @Test
    void theOfficeBehindTheDatelinesDashBelongsToTheStory() throws Refusal {
        CleanArticle article = clean("""
                Go to the main site

                Energy of two seas discussed in Rome

                14 May 2023, 10:20

                ROME. ANSA – Deputy Prime Minister – Minister of Infrastructure of Italy Matteo Salvini received the ambassador of Greece on Saturday.

                They spoke of ferries between Bari and Patras and of a cable on the bed of the sea.

                Photo source: open sources

                Based on materials from ANSA

                Get our stories sent directly to you! Sign up via the website or subscribe to our Twitter, Facebook and Telegram!
                """);
        assertThat(article.headline()).isEqualTo("Energy of two seas discussed in Rome");
        assertThat(article.dateline()).isEqualTo("ROME");
        assertThat(article.source()).isEqualTo("ANSA");
        assertThat(article.body().text()).startsWith("Deputy Prime Minister – Minister of Infrastructure").endsWith("on the bed of the sea.");
        assertThat(article.removals()).extracting(Removal::reason).containsExactly(Reason.NAVIGATION, Reason.HEADLINE, Reason.DATE, Reason.DATELINE,
                Reason.CAPTION, Reason.CREDIT, Reason.NEWSLETTER);
    }

    @Test
    void aStoryMayBeginRightBehindItsAgency() throws Refusal {
        CleanArticle article = clean("""
                ASTANA. KAZINFORM The foreign ministers of Kazakhstan and Finland met in Astana on Tuesday and spoke of forests, water and schools.

                Trade between the two countries grew by a tenth in a year, they said after the talks.
                """);
        assertThat(article.dateline()).isEqualTo("ASTANA");
        assertThat(article.source()).isEqualTo("Kazinform");
        assertThat(article.body().text()).startsWith("The foreign ministers");
    }

    @Test
    void theStoryTellsTheYearOfItsDateline() throws Refusal {
        CleanArticle article = clean("""
                FINLAND, April 13 - On April 13, 2021, the foreign ministers of Kazakhstan and Finland met in Helsinki and spoke of forests, water and schools.

                Trade between the two countries grew by a tenth in a year, they said after the talks.
                """);
        assertThat(article.publishedOn()).isEqualTo(LocalDate.of(2021, 4, 13));
        assertThat(article.publishedBasis()).isEqualTo(PublishedBasis.DATELINE);
    }
}
