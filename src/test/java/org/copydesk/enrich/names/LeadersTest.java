package org.copydesk.enrich.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.copydesk.text.Tsv;
import org.junit.jupiter.api.Test;

/** The table of people in office holds together; whether its facts are right, no test can tell. */
class LeadersTest {
    private static final List<Tsv.Row> LEADERS = Tsv.read("/lexicon/leaders.tsv");
    private static final Set<String> COUNTRIES = Tsv.read("/lexicon/countries.tsv").stream().map(row -> row.get("code")).collect(Collectors.toSet());

    @Test
    void nobodyLeavesAnOfficeBeforeEnteringIt() {
        assertThat(LEADERS).hasSizeGreaterThan(1_000).allSatisfy(row -> {
            if (row.get("from") != null && row.get("to") != null) {
                assertThat(row.get("to") + "-99").as(row.get("name")).isGreaterThanOrEqualTo(row.get("from"));
            }
        });
    }

    @Test
    void everyCountryIsOneThatThereIs() {
        assertThat(LEADERS).allSatisfy(row -> {
            if (row.get("country") != null) {
                assertThat(COUNTRIES).as(row.get("name")).contains(row.get("country"));
            }
        });
    }

    @Test
    void nobodyIsNamedTwiceForOneTermOfAnOffice() {
        Set<String> terms = new HashSet<>();
        assertThat(LEADERS).allSatisfy(row -> assertThat(terms.add(row.get("name") + '/' + row.get("office") + '/' + row.get("country") + '/'
                + row.get("organization") + '/' + row.get("to"))).as(row.get("name") + ", until " + row.get("to")).isTrue());
    }

    @Test
    void whoeverHeldAnOfficeTwiceIsFoundInBothTerms() {
        String body = "The Prime Minister of Japan spoke to reporters in Tokyo.";
        for (String day : List.of("2007-03-01", "2014-03-01")) {
            assertThat(NewsOf.rows(NewsOf.on(day, body), Entity.Kind.PERSON, body)).containsExactly("The Prime Minister of Japan = Shinzo Abe JPN");
        }
        assertThat(NewsOf.rows(NewsOf.on("2009-03-01", body), Entity.Kind.PERSON, body)).containsExactly("The Prime Minister of Japan = Taro Aso JPN");
    }
}
