package org.copydesk.enrich.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.enrich.events.EventRows.rows;

import org.junit.jupiter.api.Test;

/** What a text of a sentence or two tells, and what it does not, though its words sound like it. */
class BriefNewsTest {

    @Test
    void whomAnAccidentKillsNobodyAttacked() {
        assertThat(rows("At least 17 people were killed when a bus plunged into a gorge in northern India.")).isEmpty();
        assertThat(rows("Landslides in two remote villages in Nepal kill six people and injure ten.")).isEmpty();
    }

    @Test
    void whatIsReachedIsNoCountry() {
        assertThat(rows("The number of cases in Somalia reaches two thousand.")).isEmpty();
        assertThat(rows("The Somali negotiators reached a settlement with the bank.")).noneMatch(row -> row.startsWith("visit"));
    }

    @Test
    void whoeverTelephonesSaysItToTheOther() {
        assertThat(rows("LIMA, May 9, 2023 -- Peruvian President Dina Boluarte telephoned Chilean President Gabriel Boric on Monday and expressed deep sorrow over the loss of lives in an earthquake."))
                .anyMatch(row -> row.startsWith("message happened"));
    }
}
