package org.copydesk.enrich.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Offices that several people hold together, as communiqués list them. */
class ListedOfficesTest {

    private static List<String> people(String body) {
        return NewsOf.rows(NewsOf.of(body), Entity.Kind.PERSON, body);
    }

    @Test
    void eachNameHasTheCountryBeforeIt() {
        String body = "The Foreign Ministers of Bulgaria, Ekaterina Zaharieva, Croatia, Marija Pejčinović Burić, and Greece, Nikos Kotzias, met in Sofia.";
        assertThat(people(body)).containsExactly("Ekaterina Zaharieva = Ekaterina Zaharieva BGR, Foreign Ministers of Bulgaria",
                "Marija Pejčinović Burić = Marija Pejcinovic Buric HRV, Foreign Ministers", "Nikos Kotzias = Nikos Kotzias GRC, Foreign Ministers");
    }

    @Test
    void theOfficeMayStandBehindTheNames() {
        String body = "Oleksandr Kubrakov and Herman Halushchenko, ministers of infrastructure and energy of Ukraine, flew to Warsaw.";
        assertThat(people(body)).containsExactly("Oleksandr Kubrakov = Oleksandr Kubrakov UKR, ministers of infrastructure and energy of Ukraine",
                "Herman Halushchenko = Herman Halushchenko UKR, ministers of infrastructure and energy of Ukraine");
        String two = "Nikol Pashinyan and Irakli Kobakhidze, prime ministers of Armenia and Georgia, opened the bridge.";
        assertThat(people(two)).as("each of his own country").extracting(row -> row.replaceAll(",.*", "")).containsExactly(
                "Nikol Pashinyan = Nikol Pashinyan ARM", "Irakli Kobakhidze = Irakli Kobakhidze GEO");
    }

    @Test
    void aListMaySayInBracketsWhatEachIsFor() {
        String body = "President William Ruto met Cabinet Secretaries Aden Duale (Defence), Davis Chirchir (Energy) and Kithure Kindiki (Interior).";
        assertThat(people(body)).contains("Davis Chirchir = Davis Chirchir KEN, Cabinet Secretaries", "Kithure Kindiki = Kithure Kindiki KEN, Cabinet Secretaries");
    }

    @Test
    void aListMayFollowADash() {
        String body = "Bishkek police hold three members of parliament -- Kamchybek Tashiev, Sadyr Japarov, and Talant Mamytov -- over a rally. Kyrgyzstan is uneasy.";
        assertThat(people(body)).containsExactly("Kamchybek Tashiev = Kamchybek Tashiev KGZ, members of parliament",
                "Sadyr Japarov = Sadyr Japarov KGZ, members of parliament", "Talant Mamytov = Talant Mamytov KGZ, members of parliament");
    }

    @Test
    void aPresidencyHasMembers() {
        String body = "Members of the Presidency of Bosnia and Herzegovina Željko Komšić and Denis Bećirović laid wreaths.";
        assertThat(people(body)).containsExactly("Željko Komšić = Zeljko Komsic BIH, Members of the Presidency of Bosnia and Herzegovina",
                "Denis Bećirović = Denis Becirovic BIH, Members of the Presidency of Bosnia and Herzegovina");
    }
}
