package org.partnercenter.application.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.partnercenter.application.account.AccountHouse.DISTRIBUTOR;
import static org.partnercenter.application.account.AccountHouse.FOR_RESELLER;
import static org.partnercenter.application.account.AccountHouse.NOBODY;
import static org.partnercenter.application.account.AccountHouse.PLATFORM;
import static org.partnercenter.application.account.AccountHouse.PROVIDER;
import static org.partnercenter.application.account.AccountHouse.RESELLER;
import static org.partnercenter.application.account.AccountHouse.reasons;
import static org.partnercenter.application.account.AccountHouse.yuan;
import static org.partnercenter.domain.account.AccountRefusal.ACCOUNT_NOT_COVERED;
import static org.partnercenter.domain.account.AccountRefusal.ALLOCATION_NOT_COVERED;
import static org.partnercenter.domain.account.AccountRefusal.CHARGE_NOT_FOUND;
import static org.partnercenter.domain.account.AccountRefusal.CHARGE_REFUND_TOO_LARGE;
import static org.partnercenter.domain.account.AccountRefusal.CHARGE_STATE;
import static org.partnercenter.domain.account.AccountRefusal.SPENDER_UNFIT;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.domain.account.ChargeStatus;
import org.partnercenter.domain.account.OrderId;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;

import java.util.List;

/** What customers spend, what orders hold, and where money goes when associations end. */
class SpendingTest {

    private final AccountHouse town = new AccountHouse();

    @BeforeEach
    void money() {
        town.recharged(DISTRIBUTOR, "1000").allocated(DISTRIBUTOR, "c-1", "100");
    }

    private Decision<Charged> release(String account, String order) {
        return town.submit(AccountOperations.RELEASE, PLATFORM, new ReleaseCharge(new PartyId(account), new OrderId(order)));
    }

    @Test
    @Tag("ACC-12")
    void a_customer_spends_what_was_allocated_and_no_more() {
        assertThat(town.spend("c-1", "o-1", "70").orThrow().charge().status()).isEqualTo(ChargeStatus.SPENT);
        assertThat(reasons(town.spend("c-1", "o-2", "30.01"))).containsExactly(ACCOUNT_NOT_COVERED.name());
        assertThat(town.house.ledger.balance("spent/c-1")).isEqualTo(70_00);
        assertThat(reasons(town.spend("c-1", "o-1", "1"))).containsExactly(CHARGE_STATE.name());
    }

    @Test
    @Tag("ACC-12")
    void all_that_stands_in_the_way_of_spending_is_told() {
        town.blocks.put(new PartyId("c-1"), List.of(CommonRefusal.PARTY_UNKNOWN.refusal("party_id", "frozen"),
                CommonRefusal.PARTY_UNKNOWN.refusal("party_id", "restricted")));

        assertThat(reasons(town.spend("c-1", "o-1", "100.01"))).containsExactly(CommonRefusal.PARTY_UNKNOWN.name(),
                CommonRefusal.PARTY_UNKNOWN.name(), ACCOUNT_NOT_COVERED.name());
        assertThat(reasons(town.hold("c-1", "o-1", "1"))).hasSize(2);
        for (var unfit : List.of("c-3", "nobody", "platform")) {
            assertThat(reasons(town.spend(unfit, "o-1", "1"))).containsExactly(SPENDER_UNFIT.name());
        }
    }

    @Test
    @Tag("ACC-01")
    void what_an_order_holds_of_a_partner_is_not_allocated() {
        town.hold("distributor", "o-9", "850").orThrow();

        assertThat(town.account("distributor").earmarked()).isEqualTo(yuan("850"));
        assertThat(reasons(town.allocate(DISTRIBUTOR, "c-1", "50.01"))).containsExactly(ALLOCATION_NOT_COVERED.name());
        release("distributor", "o-9").orThrow();
        assertThat(reasons(town.allocate(DISTRIBUTOR, "c-1", "50.01"))).isEmpty();
        assertThat(reasons(release("distributor", "o-9"))).containsExactly(CHARGE_STATE.name());
        assertThat(reasons(release("distributor", "o-8"))).containsExactly(CHARGE_NOT_FOUND.name());
        assertThat(town.house.outbox.entries()).extracting(entry -> entry.event().type())
                .contains("org.partnercenter.account.held", "org.partnercenter.account.released");
    }

    @Test
    @Tag("ACC-12")
    void a_hold_is_spent_first() {
        town.hold("c-1", "o-1", "60").orThrow();
        assertThat(reasons(town.spend("c-1", "o-2", "40.01"))).containsExactly(ACCOUNT_NOT_COVERED.name());
        town.spend("c-1", "o-1", "100").orThrow();

        assertThat(town.balance("c-1")).isEqualTo("0.00");
        assertThat(town.account("c-1").earmarked().isZero()).isTrue();
    }

    @Test
    @Tag("ACC-12")
    void a_refund_goes_to_the_spender_up_to_what_was_spent() {
        town.spend("c-1", "o-1", "70").orThrow();

        assertThat(reasons(town.refund("c-1", "o-1", "70.01"))).containsExactly(CHARGE_REFUND_TOO_LARGE.name());
        assertThat(town.refund("c-1", "o-1", "20").orThrow().account().balance()).isEqualTo(yuan("50"));
        assertThat(town.refund("c-1", "o-1", "50").orThrow().charge().status()).isEqualTo(ChargeStatus.REFUNDED);
        assertThat(reasons(town.refund("c-1", "o-2", "1"))).containsExactly(CHARGE_NOT_FOUND.name());
    }

    @Test
    @Tag("ACC-12")
    void a_refund_after_leaving_goes_to_the_keeper_of_that_time() {
        town.spend("c-1", "o-1", "70").orThrow();
        town.leaves("c-1");
        town.customer("c-1", PROVIDER, NOBODY, AssociationType.RESALE);

        assertThat(town.refund("c-1", "o-1", "20").orThrow().account().owner().holder()).isEqualTo(DISTRIBUTOR.party());
        assertThat(town.balance("distributor")).isEqualTo("950.00");
        assertThat(town.house.ledger.balance("spent/c-1")).isEqualTo(50_00);
    }

    @Test
    @Tag("ACC-12")
    void a_refund_of_a_reseller_that_has_left_goes_to_its_distributor() {
        town.resellerGiven("50").allocated(RESELLER, "c-4", "40").spend("c-4", "o-1", "40").orThrow();
        town.customers.remove(new PartyId("c-4"));

        assertThat(town.refund("c-4", "o-1", "10").orThrow().account().owner().holder()).isEqualTo(RESELLER.party());
        town.resellers.remove(RESELLER.party());
        assertThat(town.refund("c-4", "o-1", "10").orThrow().account().owner().holder()).isEqualTo(DISTRIBUTOR.party());
    }

    @Test
    @Tag("ACC-11")
    @Tag("ASC-30")
    void leaving_brings_the_unspent_money_back_in_the_same_command_holds_included() {
        town.spend("c-1", "o-1", "30").orThrow();
        town.hold("c-1", "o-2", "50").orThrow();
        town.leaves("c-1");

        assertThat(town.balance("distributor")).isEqualTo("970.00");
        assertThat(town.balance("c-1")).isEqualTo("0.00");
        assertThat(town.charges.all()).extracting(charge -> charge.order().value(), charge -> charge.status())
                .containsExactly(tuple("o-1", ChargeStatus.SPENT), tuple("o-2", ChargeStatus.RELEASED));
        var leave = town.house.audit.entries().getLast();
        assertThat(town.accounts.records()).filteredOn(record -> record.command().equals(leave.id()))
                .extracting(record -> record.entry().movement().tradeType(), record -> record.entry().income())
                .containsExactly(tuple("BEUNBIND", false), tuple("BEUNBIND", true));
        town.leaves("c-2");
        assertThat(town.balance("distributor")).as("nothing was left").isEqualTo("970.00");
    }

    @Test
    @Tag("ACC-11")
    void money_of_a_resellers_customer_goes_back_to_the_reseller_and_from_it_to_the_distributor() {
        town.resellerGiven("50").allocated(RESELLER, "c-4", "40").leaves("c-4");
        assertThat(town.balance("reseller")).isEqualTo("50.00");

        var request = new Request<>("gone", PLATFORM, "reseller leaves");
        var effects = town.module.listeners().resellerGone(RESELLER.party(), DISTRIBUTOR.party(), request, town.now());
        assertThat(effects.postings()).singleElement().satisfies(posting ->
                assertThat(posting.transfer().kind()).isEqualTo("RETURNED"));
        assertThat(town.balance("distributor")).isEqualTo("900.00");
        assertThat(town.balance("reseller")).isEqualTo("0.00");
    }

    @Test
    @Tag("ACC-11")
    void a_customer_that_was_handed_on_gets_money_of_its_new_keeper() {
        town.leaves("c-1");
        town.customer("c-1", DISTRIBUTOR, FOR_RESELLER, AssociationType.RESALE);
        town.resellerGiven("50").allocated(RESELLER, "c-1", "5");

        assertThat(town.account("c-1").owner().keeper().holder()).isEqualTo(RESELLER.party());
    }
}
