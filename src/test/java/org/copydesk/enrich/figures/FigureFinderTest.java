package org.copydesk.enrich.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.copydesk.enrich.Story;
import org.copydesk.enrich.names.ArticleCountry;
import org.copydesk.enrich.names.Names;
import org.junit.jupiter.api.Test;

class FigureFinderTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2022, 5, 11);
    private final FigureFinder finder = new FigureFinder();

    @Test
    void readsMoneyInManySpellings() {
        assertThat(amounts("A loan of $5.3bn, 10 bln USD, € 3m, 500 million tenge, Rs 500 crore, 5.3 billion dollars and 5 млрд рублей."))
                .containsExactly("5300000000 USD", "10000000000 USD", "3000000 EUR", "500000000 KZT", "5000000000 INR", "5300000000 USD", "5000000000 RUB");
        assertThat(amounts("Last year their trade made USD 3 bln 290 mln.")).containsExactly("3290000000 USD");
    }

    @Test
    void aTextMayBeginWithAMinus() {
        assertThat(amounts("-5 billion dollars stood in the last line of the budget.")).containsExactly("5000000000 USD");
    }

    @Test
    void givesBothEndsOfARange() {
        assertThat(amounts("The dam will cost US$5-7 billion, between 3 and 4 percent of output."))
                .containsExactly("5000000000 USD", "7000000000 USD", "3 %", "4 %");
    }

    @Test
    void countsWhatIsCounted() {
        assertThat(amounts("The governments signed 15 new agreements; two dozen companies sent 170 engineers and 10 000 tonnes of grain."))
                .containsExactly("15 new agreements", "24 companies", "170 engineers", "10000 tonnes");
    }

    @Test
    void takesABareNumberAfterMoneyAsMoney() {
        assertThat(amounts("Trade passed 5 billion euros. We will reach 10 billion with speedy steps.")).containsExactly("5000000000 EUR", "10000000000 EUR");
    }

    @Test
    void leavesOrdinalsYearsAgesClocksAndNamesAlone() {
        assertThat(amounts("In 2022 exports grew. On the 30th anniversary, one of the two countries sent F-16 jets at 10:30. "
                + "Resolution 1701 is 15 years old, its author, 45, a 45-year-old lawyer.")).isEmpty();
    }

    @Test
    void tellsMillionsFromMetresAndPoundsFromPounds() {
        assertThat(amounts("A wall 5m high keeps 2.3m people and 5m tonnes of grain safe; 40 pounds of powder cost 40 pounds."))
                .containsExactly("5 m", "2300000 people", "5000000 tonnes", "40 pounds", "40 GBP");
    }

    @Test
    void knowsWhoseCurrencyAWordIs() {
        assertThat(amounts("It cost 300 Kenyan shillings, A$5 million, 64 million Australian dollars and 4,4 Milliarden US-Dollar."))
                .containsExactly("300 KES", "5000000 AUD", "64000000 AUD", "4400000000 USD");
        assertThat(amounts("It cost 300 shillings, and nobody said whose.")).isEmpty();
    }

    @Test
    void countsTwoThousandPeopleThoughItCouldBeAYear() {
        assertThat(amounts("More than 2000 people marched, as in the 2000 election.")).containsExactly("2000 people");
    }

    @Test
    void saysHowAnAmountIsMeant() {
        Amount trade = finder.find(Story.of("Bilateral trade exceeded 5.3 billion dollars."), Names.NONE).amounts().get(0);
        assertThat(trade.qualifier()).isEqualTo("exceeded");
        assertThat(trade.subject()).isEqualTo("Bilateral trade");
        Amount target = finder.find(Story.of("They have a target of 10 billion dollars in bilateral trade."), Names.NONE).amounts().get(0);
        assertThat(target.qualifier()).isEqualTo("target");
        assertThat(target.subject()).isEqualTo("bilateral trade");
        assertThat(subject("Both have the potential for bringing mutual trade to 30 billion dollars.")).isEqualTo("mutual trade");
        assertThat(subject("Xi has set the growth target for bilateral trade to 100 billion dollars.")).isEqualTo("bilateral trade");
        assertThat(subject("Deliveries rose 2.3 times to 570,000 tons.")).isNull();
    }

    private String subject(String text) {
        return finder.find(Story.of(text), Names.NONE).amounts().get(0).subject();
    }

    @Test
    void countsDaysFromTheDayOfPublishing() {
        assertThat(dates("He said on Tuesday that they will meet on Friday, as they did on November 29 last year.", WEDNESDAY))
                .containsExactly("2022-05-10..2022-05-10 weekday", "2022-05-13..2022-05-13 weekday", "2021-11-29..2021-11-29 relative");
        assertThat(dates("Next year and three years ago, on May 28 and on 30 December.", WEDNESDAY))
                .containsExactly("2023-01-01..2023-12-31 relative", "2019-01-01..2019-12-31 relative", "2022-05-28..2022-05-28 explicit", "2021-12-30..2021-12-30 explicit");
    }

    @Test
    void readsSpansOfDays() {
        assertThat(dates("On 17 and 18 July, on May 2-3, in 2016-17, in the 1990s, in April of next year and am 20. Februar 2018.", WEDNESDAY))
                .containsExactly("2022-07-17..2022-07-18 explicit", "2022-05-02..2022-05-03 explicit", "2016-01-01..2017-12-31 explicit",
                        "1990-01-01..1999-12-31 explicit", "2023-04-01..2023-04-30 relative", "2018-02-20..2018-02-20 explicit");
        assertThat(dates("It marches every Monday since the 30th anniversary; May said so.", WEDNESDAY)).isEmpty();
    }

    @Test
    void leavesOutWhatNobodyCanTellWithoutThatDay() {
        assertThat(dates("On Tuesday, May 28, and last year, but also in June 2008, on 11.05.2022 and in the first quarter of 2023.", null))
                .containsExactly("2008-06-01..2008-06-30 explicit", "2022-05-11..2022-05-11 explicit", "2023-01-01..2023-03-31 explicit");
    }

    @Test
    void readsStretchesOfMonthsAndDaysToCome() {
        assertThat(dates("Exports rose in January-March 2022, fell from June to August last year, and two weeks from now they will rise.", WEDNESDAY))
                .containsExactly("2022-01-01..2022-03-31 explicit", "2021-06-01..2021-08-31 relative", "2022-05-23..2022-05-29 relative");
        assertThat(dates("Imports grew between November and February and in October-December.", WEDNESDAY))
                .containsExactly("2021-11-01..2022-02-28 explicit", "2021-10-01..2021-12-31 explicit");
    }

    @Test
    void readsPartsOfMonthsAndYears() {
        assertThat(dates("Early March was wet. At the end of last year it froze; by the end of June 2023 and in late 2021 it was dry.", WEDNESDAY))
                .containsExactly("2022-03-01..2022-03-10 explicit", "2021-12-31..2021-12-31 relative", "2023-06-30..2023-06-30 explicit", "2021-09-01..2021-12-31 explicit");
    }

    @Test
    void aDayThatOpensASentenceIsAheadWhenWhatFollowsIs() {
        assertThat(dates("On Thursday, the ministers will meet. On Thursday, the ministers signed.", WEDNESDAY))
                .containsExactly("2022-05-12..2022-05-12 weekday", "2022-05-05..2022-05-05 weekday");
        assertThat(dates("She will stay from March 28 to 30.", WEDNESDAY)).containsExactly("2022-03-28..2022-03-30 explicit");
    }

    @Test
    void whatSomebodyIsInvitedToLiesAhead() {
        assertThat(dates("He invited her to a summit in November. She was invited in March.", WEDNESDAY)).containsExactly("2022-11-01..2022-11-30 explicit", "2022-03-01..2022-03-31 explicit");
    }

    @Test
    void readsASignThatTouchesItsNumber() {
        assertThat(amounts("It costs Rs500, a mill Rs500,000 and a port KSh2.5 billion, as Article R2 says at COP31.")).containsExactly("500 INR", "500000 INR", "2500000000 KES");
    }

    @Test
    void countsPopulations() {
        assertThat(amounts("Sri Lanka, with a population of about 22 million, and Malawi, whose population is 20 million strong, trade more by 14.2pc."))
                .contains("22000000 population", "14.2 %");
    }

    @Test
    void saysOfWhichPeriodAnAmountIs() {
        assertThat(periods("Trade amounted to $135.7 million in 2021.")).containsExactly("2021-01-01..2021-12-31");
        assertThat(periods("Exports rose to $1.87 billion in July 2021 from $1.63 billion in July 2020.")).containsExactly("2021-07-01..2021-07-31", "2020-07-01..2020-07-31");
        assertThat(periods("Both aim at $10 billion by 2030. On May 5 they opened a mine worth $3 million.")).containsExactly("null..null", "null..null");
    }

    private List<String> periods(String body) {
        return finder.find(Story.of(body, WEDNESDAY), Names.NONE).amounts().stream().map(a -> a.firstDay() + ".." + a.lastDay()).toList();
    }

    private List<String> amounts(String body) {
        return finder.find(Story.of(body), Names.NONE).amounts().stream()
                .map(a -> a.value().toPlainString() + " " + (a.kind() == Amount.Kind.PERCENT ? "%" : a.currency() == null ? a.unit() : a.currency())).toList();
    }

    @Test
    void countsAPartOfSomebodysAndThoseWhoWereHurt() {
        assertThat(amounts("The ministry told the embassy that 10 of its staff and eight current and former officials must leave with 13 US diplomats; 19 soldiers died, five wounded."))
                .containsExactly("10 staff", "8 current and former officials", "13 US diplomats", "19 soldiers", "5 wounded");
    }

    @Test
    void oneLetterIsASignInNewsOfItsCountryAlone() {
        Names nigeria = new Names(List.of(), List.of(new ArticleCountry("NGA", ArticleCountry.Role.PARTY, 1, 1)), null, Map.of());
        assertThat(finder.find(Story.of("A bond of N70bn and N1.5 billion for the N2 road."), nigeria).amounts()).extracting(a -> a.value().toPlainString() + " " + a.currency())
                .containsExactly("70000000000 NGN", "1500000000 NGN");
        assertThat(amounts("A bond of N70bn.")).isEmpty();
    }

    @Test
    void readsAllDaysFromOneToAnother() {
        assertThat(dates("She will visit Chile from May 30 to June 2, others from Thursday to Saturday; he came 30 December - 2 January.", WEDNESDAY))
                .containsExactly("2022-05-30..2022-06-02 explicit", "2022-05-12..2022-05-14 weekday", "2021-12-30..2022-01-02 explicit");
    }

    private List<String> dates(String body, LocalDate published) {
        return finder.find(Story.of(body, published), Names.NONE).dates().stream()
                .map(d -> d.firstDay() + ".." + d.lastDay() + " " + d.basis().code()).toList();
    }

    @Test
    void aWeekdayIsTheDateInTheBracketBehindItAndLiesAheadOfWhoWillHaveTalks() {
        assertThat(dates("Ribera will have a meeting with his colleague in Lima on Friday, others on Thursday (May 19).", WEDNESDAY))
                .startsWith("2022-05-13..2022-05-13 weekday", "2022-05-19..2022-05-19 weekday");
    }

    @Test
    void whatIsGivenUpHasNotGrown() {
        Amount share = finder.find(Story.of("The fleets will give up 25% of their catch."), Names.NONE).amounts().get(0);
        assertThat(share.qualifier()).isNull();
        assertThat(share.subject()).isEqualTo("fleets");
        assertThat(finder.find(Story.of("Shares were up 25% on Monday."), Names.NONE).amounts().get(0).qualifier()).isEqualTo("grew by");
        assertThat(subject("The company settled, paying up to $90 million.")).isNull();
        assertThat(subject("In 2020, spending rose to $5 billion.")).isEqualTo("spending");
    }

    @Test
    void aNumberInANameCountsNothing() {
        assertThat(amounts("The Voyager 1 spacecraft left us. Egypt ordered 64 F-35 jets.")).containsExactly("64 F-35 jets");
    }

    @Test
    void countsWhatStandsBeforeFrom() {
        assertThat(amounts("Iran will cut its centrifuges from about 19,000 to 6,104. It ran from 2010 to 2020.")).containsExactly("19000 centrifuges", "6104 centrifuges");
    }
}
