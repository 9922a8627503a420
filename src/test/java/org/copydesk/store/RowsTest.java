package org.copydesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RowsTest {
    private final Rows rows = new Rows();

    @Test
    void keepsAKeywordWholeThatHoldsTheSignBetweenKeywords() {
        rows.add(List.of("rail freight", "Caspian\u001FSea"));

        assertThat(rows.array()[0][0].split("\u001F")).containsExactly("rail freight", "Caspian Sea");
    }

    @Test
    void keepsWhatIsNotKnownApartFromWhatIsEmpty() {
        rows.add("Baku", null, List.of());

        assertThat(rows.array()[0]).containsExactly("Baku", null, "");
    }
}
