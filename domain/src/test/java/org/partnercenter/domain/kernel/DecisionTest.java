package org.partnercenter.domain.kernel;

import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

class DecisionTest {

    private static final Refusal MISSING = CommonRefusal.FIELD_MISSING.refusal("field", "a");
    private static final Refusal INVALID = CommonRefusal.FIELD_INVALID.refusal("field", "b");

    @Test
    void a_grant_goes_on_and_a_refusal_stops() {
        assertThat(Decision.granted(2).map(two -> two + 1).flatMap(three -> Decision.granted("got " + three)).orThrow())
                .isEqualTo("got 3");
        Decision<Integer> refused = Decision.refused(MISSING);
        assertThat(refused.map(two -> two + 1).flatMap(three -> Decision.granted(4)).refusals()).containsExactly(MISSING);
        assertThat(refused.isGranted()).isFalse();
        assertThatThrownBy(refused::orThrow).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void all_reasons_are_collected_in_their_order() {
        var refusals = new Refusals().refuseIf(true, INVALID).refuseIf(false, MISSING).addAll(List.of(MISSING));

        assertThat(refusals.<String>orGrant("value").refusals()).containsExactly(INVALID, MISSING);
        assertThat(new Refusals().refuseIf(false, MISSING).orGrant("value").orThrow()).isEqualTo("value");
        assertThat(new Refusals().any()).isFalse();
    }

    @Test
    void a_refusal_without_a_reason_is_a_bug() {
        assertThatThrownBy(() -> Decision.refused(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_refusal_keeps_its_facts_in_order_and_is_a_value() {
        var refusal = MISSING.with("z", 1).with("a", "two");

        assertThat(refusal.facts()).containsExactly(entry("field", "a"), entry("z", "1"),
                entry("a", "two"));
        assertThat(refusal).isEqualTo(CommonRefusal.FIELD_MISSING.refusal("field", "a").with("z", "1").with("a", "two"));
        assertThat(MISSING.facts()).hasSize(1);
        assertThat(refusal.is(CommonRefusal.FIELD_MISSING)).isTrue();
        assertThat(refusal.is(CommonRefusal.FIELD_INVALID)).isFalse();
    }
}
