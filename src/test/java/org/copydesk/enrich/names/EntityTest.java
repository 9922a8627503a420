package org.copydesk.enrich.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** One id for every writer, of every version: rows of years stand on it, so it may never change. */
class EntityTest {

    @Test
    void aPersonIsTheSameWhateverTheOffice() {
        assertThat(Entity.of(Entity.Kind.PERSON, "Kassym-Jomart Tokayev", "KAZ").id()).hasToString("b15e5ee9-f227-5191-9c49-1510a9d3dbd2")
                .isEqualTo(Entity.of(Entity.Kind.PERSON, "Kassym-Jomart Tokayev", null).id());
    }

    @Test
    void aPlaceIsAnotherInAnotherCountry() {
        assertThat(Entity.of(Entity.Kind.PLACE, "Tripoli", "LBY").id()).hasToString("7680406d-6449-54e2-92f0-7fcd354978d3")
                .isNotEqualTo(Entity.of(Entity.Kind.PLACE, "Tripoli", "LBN").id());
    }

    @Test
    void aNameAloneIsNotEnough() {
        assertThat(Entity.of(Entity.Kind.PLACE, "Brexit", null).id()).isNotEqualTo(Entity.of(Entity.Kind.EVENT, "Brexit", null).id());
    }
}
