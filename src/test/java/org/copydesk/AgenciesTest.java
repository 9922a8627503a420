package org.copydesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.text.Tsv;
import org.junit.jupiter.api.Test;

/** An agency is one thing, whether it publishes a story or is spoken of in one: sources and entities can be joined by name. */
class AgenciesTest {
    private static final List<Tsv.Row> SOURCES = Tsv.read("/lexicon/sources.tsv");
    private static final List<Tsv.Row> ORGANIZATIONS = Tsv.read("/lexicon/organizations.tsv");

    @Test
    void whatIsInBothTablesHasOneNameAndOneCountry() {
        List<String> joined = new ArrayList<>();
        List<String> apart = new ArrayList<>();
        for (Tsv.Row source : SOURCES) {
            for (Tsv.Row organization : ORGANIZATIONS) {
                if (names(organization, "variants").contains(source.need("name")) || names(source, "names").contains(organization.need("name"))) {
                    boolean one = told(source).equals(told(organization));
                    (one ? joined : apart).add(told(source) + " / " + told(organization));
                }
            }
        }
        assertThat(joined).contains("Agence France-Presse FRA / Agence France-Presse FRA", "Xinhua CHN / Xinhua CHN").hasSizeGreaterThan(50);
        assertThat(apart).containsExactly("AAP AUS / Aam Aadmi Party IND"); // two bodies with one abbreviation
    }

    private static List<String> names(Tsv.Row row, String others) {
        List<String> names = new ArrayList<>(row.list(others));
        names.add(row.need("name"));
        return names;
    }

    private static String told(Tsv.Row row) {
        return row.need("name") + " " + row.get("country");
    }
}
