package org.copydesk.enrich.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlacesAndOrganizationsTest {

    @Test
    void companiesThatAreCalledSoAreNoPeople() {
        String body = "An agreement was reached between the companies Nestlé Ayran from Kyrgyzstan and Molochny Dom from Uzbekistan.";
        assertThat(NewsOf.rows(NewsOf.of(body), Entity.Kind.PERSON, body)).isEmpty();
        assertThat(NewsOf.rows(NewsOf.of(body), Entity.Kind.ORGANIZATION, body)).contains("Molochny Dom = Molochny Dom");
    }

    @Test
    void theProvinceBehindTheCommaDecides() {
        String body = "The factory in London, Ontario, will close. Its owner in Canada is sorry.";
        assertThat(NewsOf.rows(NewsOf.of(body), Entity.Kind.PLACE, body)).contains("London = London CAN");
    }

    @Test
    void portsAndRegions() {
        String body = "Grain goes through the Port of Lome to West Africa, and oil over the Caspian Sea.";
        assertThat(NewsOf.rows(NewsOf.of(body), Entity.Kind.PLACE, body)).containsExactly("Port of Lome = Port of Lome TGO", "West Africa = West Africa", "Caspian Sea = Caspian Sea");
    }

    @Test
    void bodiesByTheirNames() {
        String body = "The Islamic Organization for Food Security and the Uganda Coffee Board met Samruk-Kazyna, the Akorda press service said.";
        assertThat(NewsOf.rows(NewsOf.of(body), Entity.Kind.ORGANIZATION, body)).containsExactly(
                "Islamic Organization for Food Security = Islamic Organization for Food Security", "Uganda Coffee Board = Uganda Coffee Board UGA",
                "Samruk-Kazyna = Samruk-Kazyna KAZ", "Akorda press service = Akorda press service KAZ");
    }

    @Test
    void abbreviationsAreTheBody() {
        String body = "The SCO and the OTS wrote to the UN, and who answered is not known.";
        assertThat(NewsOf.rows(NewsOf.of(body), Entity.Kind.ORGANIZATION, body)).containsExactly(
                "SCO = Shanghai Cooperation Organization", "OTS = Organization of Turkic States", "UN = United Nations");
    }

    @Test
    void namedEvents() {
        String body = "He spoke at the Astana International Forum and at the Lagos Energy Summit.";
        assertThat(NewsOf.rows(NewsOf.of(body), Entity.Kind.EVENT, body)).containsExactly(
                "Astana International Forum = Astana International Forum KAZ", "Lagos Energy Summit = Lagos Energy Summit NGA");
    }

    @Test
    void aHolidayIsNoEventOfTheNews() {
        String body = "Kazakhstan marked Nauryz on Friday. Before Victory Day and Christmas Eve the Astana International Forum will meet.";
        assertThat(NewsOf.rows(NewsOf.of(body), Entity.Kind.EVENT, body)).containsExactly("Astana International Forum = Astana International Forum KAZ");
    }

    @Test
    void aTreatyIsNoOrganization() {
        String body = "They signed the Strategic Partnership Agreement on Tuesday.";
        assertThat(NewsOf.of(body).mentions()).isEmpty();
    }

    @Test
    void whatDescribesAThingIsNoBody() {
        String body = "Gas of the Dostlug field came up after loans under the Yenbek program, and Arab partners of the Western Balkan governments asked about the \"America First\" policy. "
                + "The Trans-Eurasian superhighway was discussed at the Finance Ministers' Meeting (FMM23).";
        assertThat(NewsOf.rows(NewsOf.of(body), Entity.Kind.ORGANIZATION, body)).isEmpty();
        assertThat(NewsOf.rows(NewsOf.of(body), Entity.Kind.PERSON, body)).isEmpty();
    }

    @Test
    void whatIsCalledABodyStaysOneBesideAThing() {
        String body = "The state corporation Turkmenecology and the World Bank program were praised by the satellite company NileSat and by the Uganda Coffee Board campaign.";
        assertThat(NewsOf.rows(NewsOf.of(body), Entity.Kind.ORGANIZATION, body)).contains("Turkmenecology = Turkmenecology", "World Bank = World Bank", "NileSat = NileSat",
                "Uganda Coffee Board = Uganda Coffee Board UGA");
    }

    @Test
    void anAdministrationIsCalledAfterItsPresident() {
        String body = "President Donald Trump spoke in Ohio. Talks with the Trump administration begin on Monday.";
        assertThat(NewsOf.rows(NewsOf.of(body), Entity.Kind.PERSON, body)).contains("Trump = Donald Trump USA");
        assertThat(NewsOf.rows(NewsOf.of(body), Entity.Kind.ORGANIZATION, body)).isEmpty();
    }

    @Test
    void whoTakesAMinistryIsAPerson() {
        String body = "The reshuffle brings in Hala El-Saeed as Minister of Planning, and Hesham Arafat as Minister of Transport.";
        assertThat(NewsOf.rows(NewsOf.of(body), Entity.Kind.PERSON, body)).anyMatch(row -> row.startsWith("Hesham Arafat = Hesham Arafat"));
        assertThat(NewsOf.rows(NewsOf.of(body), Entity.Kind.ORGANIZATION, body)).isEmpty();
    }

    @Test
    void aCityIsKnownByTheNameThatNewsWritesToo() {
        String body = "The banks of Frankfurt, the ports of Ghent and Hodeidah and the roads to Andijan and Marrakech were closed.";
        assertThat(NewsOf.rows(NewsOf.of(body), Entity.Kind.PLACE, body)).containsExactly("Frankfurt = Frankfurt DEU", "Ghent = Ghent BEL", "Hodeidah = Hodeidah YEM",
                "Andijan = Andijan UZB", "Marrakech = Marrakesh MAR");
    }
}
