package org.partnercenter.domain.order.demand;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.order.OrderRefusal;
import org.partnercenter.domain.order.OrderWindow;
import org.partnercenter.domain.order.RefundItem;
import org.partnercenter.domain.order.ServiceRef;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;

class OnDemandResourceTest {

    private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");

    private static OnDemandResource until(Instant expire) {
        return new OnDemandResource("1", 1, new PartyId("c-1"), new OnDemandResource.Thing("eip-1", Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty()), new OnDemandResource.Place(Optional.of("CN-North-4"), Optional.empty()),
                new ServiceRef("hws.service.type.VPC", Optional.empty()), new RefundItem.ResourceTypeRef("hws.resource.type.ip", Optional.empty()),
                DemandStatus.NORMAL, NOW, Optional.ofNullable(expire));
    }

    @Test
    @Tag("ORD-05")
    void it_ends_when_it_starts_or_later_or_never() {
        assertThat(until(NOW.minusMillis(1)).faults()).extracting(Refusal::reason)
                .containsExactly(OrderRefusal.ORDER_RESOURCE_ENDS_BEFORE_IT_STARTS.name());
        assertThat(until(NOW).faults()).isEmpty();
        assertThat(until(null).faults()).isEmpty();
    }

    @Test
    @Tag("ORD-05")
    void a_span_of_any_length_is_asked_for_but_not_backwards() {
        assertThat(OrderWindow.unbounded("effective_time", Optional.of(NOW), Optional.of(NOW.plusSeconds(86_400 * 4_000L))).isGranted()).isTrue();
        assertThat(OrderWindow.unbounded("effective_time", Optional.of(NOW), Optional.empty()).isGranted()).isTrue();
        assertThat(OrderWindow.unbounded("effective_time", Optional.of(NOW), Optional.of(NOW.minusSeconds(1))).refusals())
                .extracting(Refusal::reason).containsExactly(OrderRefusal.ORDER_WINDOW_BACKWARDS.name());
    }

    @Test
    @Tag("RES-08")
    void codes_of_places_are_compared_without_regard_to_case() {
        assertThat(until(null).place().regionKey()).contains("cn-north-4");
    }

    @Test
    void states_are_numbers_on_the_wire() {
        assertThat(IntStream.rangeClosed(0, 7).mapToObj(DemandStatus::ofCode).flatMap(Optional::stream)).containsExactly(DemandStatus.values());
    }
}
