package org.copydesk.watch;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.camel.health.HealthCheck;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.Test;

class StuckHealthTest {

    @Test
    void anArticleThatWasGivenUpAndStillRunsMakesItUnhealthyAndSaysWhy() {
        HealthCheck.Result stuck = call(new StuckHealth(() -> 2));

        assertThat(stuck.getState()).isEqualTo(HealthCheck.State.DOWN);
        assertThat(stuck.getMessage()).hasValueSatisfying(why -> assertThat(why).startsWith("2 articles that took too long still take a processor each"));
    }

    @Test
    void withNoneOfThemAllIsWell() {
        assertThat(call(new StuckHealth(() -> 0)).getState()).isEqualTo(HealthCheck.State.UP);
    }

    private static HealthCheck.Result call(StuckHealth health) {
        health.setCamelContext(new DefaultCamelContext());
        return health.call();
    }
}
