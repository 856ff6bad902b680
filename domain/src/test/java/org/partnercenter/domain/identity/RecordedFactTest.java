package org.partnercenter.domain.identity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RecordedFactTest {

    private static final Instant FROM = Instant.parse("2026-11-23T04:00:00Z");
    private static final Instant UNTIL = FROM.plusSeconds(60);
    private static final PartyId PARTY = new PartyId("party-1");

    @Test
    void a_fact_holds_from_its_first_to_its_last_instant() {
        var fact = RecordedFact.of(PARTY, PartyFact.COUPON_OWN_USE, Optional.empty(), FROM, Optional.of(UNTIL)).orThrow();

        assertThat(fact.holds(FROM.minusNanos(1))).isFalse();
        assertThat(fact.holds(FROM)).isTrue();
        assertThat(fact.holds(UNTIL)).isTrue();
        assertThat(fact.holds(UNTIL.plusNanos(1))).isFalse();
    }

    @Test
    void a_fact_without_an_end_holds_until_further_notice() {
        var fact = RecordedFact.of(PARTY, PartyFact.COUPON_OWN_USE, Optional.empty(), FROM, Optional.empty()).orThrow();

        assertThat(fact.holds(FROM.plusSeconds(1_000_000_000))).isTrue();
    }

    @Test
    void a_fact_that_ends_before_it_begins_is_refused() {
        assertThat(RecordedFact.of(PARTY, PartyFact.COUPON_OWN_USE, Optional.empty(), FROM, Optional.of(FROM)).refusals())
                .singleElement().matches(refusal -> refusal.is(CommonRefusal.FIELD_INVALID)
                        && refusal.facts().get("field").equals("valid_until"));
        assertThatThrownBy(() -> new RecordedFact(PARTY, PartyFact.COUPON_OWN_USE, Optional.empty(), FROM,
                Optional.of(FROM))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
            "finance-hosted-member, master-1, true", "finance-hosted-member, , false",
            "finance-hosted-member, 'two words', false",
            "coupon-own-use, , true", "coupon-own-use, yes, false",
            "frozen, 1, true", "frozen, 3, false", "frozen, , false",
            "verification-status, 2, true", "verification-status, -1, false",
            "customer-level, V5, true", "customer-level, V6, false",
            "grace-days, 0, true", "grace-days, 9999, true", "grace-days, 10000, false", "grace-days, -1, false", "grace-days, , false",
            "new-smb-customer, N, true", "new-smb-customer, n, false", "arrears, , true"})
    void a_fact_takes_the_values_it_knows(String fact, String value, boolean accepted) {
        assertThat(PartyFact.ofCode(fact).orElseThrow().accept(Optional.ofNullable(value)).isGranted()).isEqualTo(accepted);
    }

    @ParameterizedTest
    @EnumSource(PartyFact.class)
    void a_fact_is_found_by_its_code(PartyFact fact) {
        assertThat(PartyFact.ofCode(fact.code())).contains(fact);
        assertThat(fact.code()).matches("[a-z-]{1,64}");
    }
}
