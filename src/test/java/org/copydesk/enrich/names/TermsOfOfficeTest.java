package org.copydesk.enrich.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.copydesk.text.Tsv;
import org.junit.jupiter.api.Test;

/** The table of people in office contradicts itself nowhere. */
class TermsOfOfficeTest {
    /** Of which a country has one at a time. */
    private static final Set<String> ONE_AT_A_TIME = Set.of("president", "prime minister", "foreign minister", "monarch");
    /** Bosnia and Herzegovina has a presidency of three. */
    private static final Set<String> SEVERAL_PRESIDENTS = Set.of("BIH");
    /** In days: of many terms only the month is told. */
    private static final int HANDOVER = 31;

    private record Held(String name, Leader.Term term) {
        LocalDate end() {
            return term.to() == null ? LocalDate.MAX : term.to();
        }
    }

    @Test
    void everyCountryAndOfficeIsKnown() {
        Set<String> offices = Tsv.read("/lexicon/offices.tsv").stream().map(row -> row.need("kind")).collect(Collectors.toSet());
        assertThat(terms()).allSatisfy(held -> {
            assertThat(offices).as(held.name()).contains(held.term().office());
            assertThat(held.term().country() == null || Countries.of(held.term().country()) != null).as(held.name() + " " + held.term().country()).isTrue();
        });
    }

    @Test
    void noTermEndsBeforeItBegins() {
        assertThat(terms()).filteredOn(held -> held.term().from() != null && held.term().to() != null)
                .allSatisfy(held -> assertThat(held.term().to()).as(held.name()).isAfterOrEqualTo(held.term().from()));
    }

    @Test
    void nobodyHoldsOfficesOfTwoCountries() {
        assertThat(Leaders.all()).allSatisfy(leader -> assertThat(leader.terms().stream().map(Leader.Term::country).filter(Objects::nonNull).distinct())
                .as(leader.person().name()).hasSizeLessThan(2));
    }

    @Test
    void aCountryHasOnePresidentAtATime() {
        Map<String, List<Held>> chairs = new HashMap<>();
        terms().stream().filter(held -> ONE_AT_A_TIME.contains(held.term().office()) && held.term().country() != null && !SEVERAL_PRESIDENTS.contains(held.term().country()))
                .forEach(held -> chairs.computeIfAbsent(held.term().office() + " " + held.term().country(), chair -> new ArrayList<>()).add(held));
        List<String> together = new ArrayList<>();
        chairs.forEach((chair, holders) -> holders.forEach(first -> holders.stream().filter(second -> overlap(first, second))
                .forEach(second -> together.add(chair + ": " + first.name() + ", " + second.name()))));
        assertThat(together).isEmpty();
    }

    private static boolean overlap(Held first, Held second) {
        return first.term().from() != null && second.term().from() != null && !first.name().equals(second.name())
                && !first.term().from().isAfter(second.term().from()) && second.term().from().plusDays(HANDOVER).isBefore(first.end());
    }

    private static List<Held> terms() {
        return Leaders.all().stream().flatMap(leader -> leader.terms().stream().map(term -> new Held(leader.person().name(), term))).toList();
    }
}
