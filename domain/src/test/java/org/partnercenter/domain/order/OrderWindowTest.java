package org.partnercenter.domain.order;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.domain.kernel.Refusal;

import java.time.Instant;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("ORD-04")
class OrderWindowTest {

    private static final Optional<Instant> BEGIN = Optional.of(Instant.parse("2028-02-29T00:00:00Z"));
    private static final Optional<Instant> YEAR_ON = Optional.of(Instant.parse("2029-02-28T00:00:00Z"));

    @Test
    void it_is_open_only_without_any_end() {
        assertThat(OrderWindow.open().isOpen()).isTrue();
        assertThat(new OrderWindow(BEGIN, Optional.empty()).isOpen()).isFalse();
        assertThat(new OrderWindow(Optional.empty(), BEGIN).isOpen()).isFalse();
        assertThat(new OrderWindow(BEGIN, YEAR_ON).isOpen()).isFalse();
    }

    @Test
    void it_spans_a_year_at_most() {
        assertThat(OrderWindow.of("create_time", BEGIN, YEAR_ON).orThrow()).isEqualTo(new OrderWindow(BEGIN, YEAR_ON));
        assertThat(OrderWindow.of("create_time", BEGIN, YEAR_ON.map(end -> end.plusSeconds(1))).refusals()).extracting(Refusal::reason)
                .containsExactly("ORDER_WINDOW_TOO_LONG");
        assertThat(OrderWindow.of("create_time", BEGIN, Optional.empty()).isGranted()).isTrue();
    }

    @Test
    void one_of_any_length_does_not_go_backwards() {
        assertThat(OrderWindow.unbounded("effective_time", BEGIN, BEGIN).isGranted()).isTrue();
        assertThat(OrderWindow.unbounded("effective_time", YEAR_ON, BEGIN).refusals()).extracting(Refusal::reason)
                .containsExactly("ORDER_WINDOW_BACKWARDS");
        assertThat(OrderWindow.unbounded("effective_time", Optional.empty(), BEGIN).isGranted()).isTrue();
    }
}
