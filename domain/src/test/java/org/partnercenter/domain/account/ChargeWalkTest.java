package org.partnercenter.domain.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.domain.account.AccountFixtures.CHARGE;
import static org.partnercenter.domain.account.AccountFixtures.NOW;
import static org.partnercenter.domain.account.AccountFixtures.ORDER;
import static org.partnercenter.domain.account.AccountFixtures.chargeIn;
import static org.partnercenter.domain.account.AccountFixtures.customerAccount;
import static org.partnercenter.domain.account.AccountFixtures.partnerAccount;
import static org.partnercenter.domain.account.AccountFixtures.yuan;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Possibility;
import org.partnercenter.domain.kernel.Refusal;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Every state and every event of the money for an order, through the methods that really change it. */
class ChargeWalkTest {

    static Stream<Arguments> walks() {
        return Arrays.stream(ChargeStatus.values())
                .flatMap(state -> Arrays.stream(ChargeEvent.values()).map(event -> Arguments.of(state, event)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("walks")
    void a_charge_goes_where_its_table_says_or_is_refused(ChargeStatus state, ChargeEvent event) {
        var decision = tried(chargeIn(state), event);
        var expected = ChargeTransition.TABLE.next(state, event);

        assertThat(decision.isGranted()).isEqualTo(expected.isPresent());
        expected.ifPresent(to -> assertThat(decision.orThrow().charge().status()).isEqualTo(to));
        assertThat(decision.refusals()).allSatisfy(refusal -> {
            assertThat(refusal.reason()).isEqualTo(AccountRefusal.CHARGE_STATE.name());
            assertThat(refusal.facts()).containsEntry("status", state.name());
        });
    }

    private static Decision<Charge.Change> tried(Charge charge, ChargeEvent event) {
        var account = customerAccount("100", charge.held().isZero() ? "0" : "10");
        return switch (event) {
            case HOLD -> charge.hold(account, yuan("10"), NOW);
            case SPEND -> charge.spend(account, yuan("10"), NOW);
            case RELEASE -> charge.release(account, NOW);
            case REFUND -> charge.refund(account, yuan("1"), NOW);
            case REFUND_REST -> charge.refund(account, yuan("10"), NOW);
        };
    }

    @ParameterizedTest
    @EnumSource(ChargeStatus.class)
    void what_is_said_to_be_possible_is_what_the_table_allows(ChargeStatus state) {
        assertThat(chargeIn(state).possibilities()).filteredOn(Possibility::isPossible).extracting(Possibility::event)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ChargeEvent.values())
                        .filter(event -> ChargeTransition.TABLE.allows(state, event)).map(Enum::name).toList());
    }

    @Test
    @Tag("ACC-01")
    void what_is_held_stays_in_the_account_and_is_not_free() {
        var change = Charge.hold(CHARGE, ORDER, customerAccount("100"), yuan("60"), NOW).orThrow();

        assertThat(change.account().balance()).isEqualTo(yuan("100"));
        assertThat(change.account().free()).isEqualTo(yuan("40"));
        assertThat(change.moved()).isEmpty();
        assertThat(change.charge().release(change.account(), NOW).orThrow().account().free()).isEqualTo(yuan("100"));
    }

    @ParameterizedTest(name = "{0} there, {1} held elsewhere, {2} held for it, {3} spent: {4}")
    @CsvSource({"100, 0, 0, 100, 0", "100, 0, 60, 40, 60", "100, 0, 60, 100, 0", "100, 30, 60, 70, 0"})
    @Tag("ACC-12")
    void spending_uses_what_is_held_first_and_sets_the_rest_free(String balance, String elsewhere, String held, String spent,
                                                                String free) {
        var account = customerAccount(balance, elsewhere);
        var change = held.equals("0") ? Charge.spend(CHARGE, ORDER, account, yuan(spent), NOW).orThrow()
                : held(account, held).flatMap(first -> first.charge().spend(first.account(), yuan(spent), NOW)).orThrow();

        assertThat(change.account().free()).isEqualTo(yuan(free));
        assertThat(change.account().earmarked()).isEqualTo(yuan(elsewhere));
        assertThat(change.moved().orElseThrow().transfer().to().name()).isEqualTo("spent/c-1");
        assertThat(change.charge().spent()).isEqualTo(yuan(spent));
    }

    private static Decision<Charge.Change> held(Account account, String amount) {
        return Charge.hold(CHARGE, ORDER, account, yuan(amount), NOW);
    }

    @Test
    @Tag("ACC-12")
    void no_more_is_held_or_spent_than_is_there_and_not_held_elsewhere() {
        var account = customerAccount("100", "30");

        for (var decision : List.of(Charge.hold(CHARGE, ORDER, account, yuan("70.01"), NOW),
                Charge.spend(CHARGE, ORDER, account, yuan("70.01"), NOW))) {
            assertThat(decision.refusals()).extracting(Refusal::reason).containsExactly(AccountRefusal.ACCOUNT_NOT_COVERED.name());
            assertThat(decision.refusals().get(0).facts()).containsEntry("available", "70.00");
        }
    }

    @Test
    @Tag("ACC-12")
    void refunds_add_up_to_what_was_spent_and_no_further() {
        var spent = Charge.spend(CHARGE, ORDER, customerAccount("100"), yuan("100"), NOW).orThrow();
        var part = spent.charge().refund(spent.account(), yuan("30"), NOW).orThrow();

        assertThat(part.charge().status()).isEqualTo(ChargeStatus.SPENT);
        assertThat(part.charge().refund(part.account(), yuan("70.01"), NOW).refusals()).extracting(Refusal::reason)
                .containsExactly(AccountRefusal.CHARGE_REFUND_TOO_LARGE.name());
        var rest = part.charge().refund(part.account(), yuan("70"), NOW).orThrow();
        assertThat(rest.charge().status()).isEqualTo(ChargeStatus.REFUNDED);
        assertThat(rest.account().balance()).isEqualTo(yuan("100"));
    }

    @Test
    @Tag("ACC-12")
    void a_refund_to_the_keeper_comes_from_what_the_customer_spent() {
        var moved = chargeIn(ChargeStatus.SPENT).refund(partnerAccount("1"), yuan("4"), NOW).orThrow().moved().orElseThrow();

        assertThat(moved.transfer().from().name()).isEqualTo("spent/c-1");
        assertThat(moved.transfer().to().name()).isEqualTo("partner/d-1");
        assertThat(moved.entries().get(0).other()).contains(AccountFixtures.CUSTOMER);
    }

    @Test
    @Tag("ACC-11")
    void leaving_lets_go_of_what_was_held() {
        var released = chargeIn(ChargeStatus.HELD).releasedByLeaving(NOW);

        assertThat(released.status()).isEqualTo(ChargeStatus.RELEASED);
        assertThat(released.held().isZero()).isTrue();
    }
}
