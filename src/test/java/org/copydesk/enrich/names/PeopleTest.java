package org.copydesk.enrich.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PeopleTest {

    @Test
    void onePersonThroughTheText() {
        String body = "Kazakh President Kassym-Jomart Tokaev flew to Kigali on Monday. There the Head of State was received by Paul Kagame, the President of Rwanda.\n\n"
                + "President Kagame thanked the Kazakh leader. Tokaev invited his host to Astana.";
        assertThat(NewsOf.rows(NewsOf.on("2025-06-02", body), Entity.Kind.PERSON, body)).containsExactly(
                "Kassym-Jomart Tokaev = Kassym-Jomart Tokayev KAZ, President",
                "the Head of State = Kassym-Jomart Tokayev KAZ",
                "Paul Kagame = Paul Kagame RWA, President of Rwanda",
                "Kagame = Paul Kagame RWA, President",
                "the Kazakh leader = Kassym-Jomart Tokayev KAZ",
                "Tokaev = Kassym-Jomart Tokayev KAZ");
    }

    @Test
    void anOfficeOfTheDayFindsItsPerson() {
        String body = "Officials said the President of Kenya would fly to Brussels next week.";
        assertThat(NewsOf.rows(NewsOf.on("2023-03-20", body), Entity.Kind.PERSON, body)).containsExactly("the President of Kenya = William Ruto KEN");
        assertThat(NewsOf.rows(NewsOf.of(body), Entity.Kind.PERSON, body)).as("no day, no guess").isEmpty();
    }
}
