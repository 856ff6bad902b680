package org.partnercenter.domain.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.partnercenter.domain.account.AccountFixtures.CUSTOMER;
import static org.partnercenter.domain.account.AccountFixtures.RESELLER;
import static org.partnercenter.domain.account.AccountFixtures.customerAccount;
import static org.partnercenter.domain.account.AccountFixtures.partnerAccount;
import static org.partnercenter.domain.account.AccountFixtures.resellerAccount;
import static org.partnercenter.domain.account.AccountFixtures.yuan;
import static org.partnercenter.domain.account.AccountRefusal.ALLOCATION_NOT_COVERED;
import static org.partnercenter.domain.account.AccountRefusal.MONEY_RESELLER_LEAVING;
import static org.partnercenter.domain.account.AccountRefusal.NOT_ONES_OWN_CUSTOMER;
import static org.partnercenter.domain.account.AccountRefusal.REFERRAL_CUSTOMER;
import static org.partnercenter.domain.account.AccountRefusal.RESELLER_KEEPS_BUDGETS;
import static org.partnercenter.domain.account.AccountRefusal.TAKE_BACK_TOO_LARGE;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;

import java.util.List;
import java.util.Optional;

class AllocatingTest {

    private static final Receiver OWN = Receiver.customer(CUSTOMER, AssociationType.RESALE, Optional.empty());

    private static List<String> reasons(Decision<?> decision) {
        return decision.refusals().stream().map(Refusal::reason).toList();
    }

    @Test
    @Tag("ACC-03")
    @Tag("ACC-09")
    void what_is_given_leaves_one_account_and_reaches_the_other_with_the_balance_after_it() {
        var moved = Allocating.give(partnerAccount("100"), customerAccount("5"), OWN, yuan("30.50")).orThrow();

        assertThat(moved.accounts()).extracting(Account::balance).containsExactly(yuan("69.50"), yuan("35.50"));
        assertThat(moved.entries()).extracting(AccountEntry::income, AccountEntry::balanceAfter, AccountEntry::no)
                .containsExactly(tuple(false, yuan("69.50"), 4L),
                        tuple(true, yuan("35.50"), 6L));
        assertThat(moved.entries()).extracting(AccountEntry::other).containsExactly(Optional.of(CUSTOMER),
                Optional.of(AccountFixtures.DISTRIBUTOR));
    }

    @Test
    @Tag("ACC-13")
    void a_movement_is_one_transfer_of_the_ledger_between_the_same_accounts() {
        var transfer = Allocating.give(partnerAccount("100"), customerAccount("0"), OWN, yuan("30")).orThrow().transfer();

        assertThat(transfer.kind()).isEqualTo("ALLOCATED");
        assertThat(transfer.from().name()).isEqualTo("partner/d-1");
        assertThat(transfer.to().name()).isEqualTo("customer/c-1");
        assertThat(Moved.recharge(partnerAccount("0"), yuan("1")).transfer().from().name()).isEqualTo("source");
        assertThat(Moved.spend(customerAccount("1"), yuan("1")).transfer().to().name()).isEqualTo("spent/c-1");
    }

    @ParameterizedTest(name = "{0} of which {1} earmarked, {2} given: {3}")
    @CsvSource({"100, 0, 100, true", "100, 0, 100.01, false", "100, 40, 60, true", "100, 40, 60.01, false", "0, 0, 0.01, false"})
    @Tag("ACC-03")
    @Tag("ACC-01")
    void no_more_is_given_than_is_there_and_not_earmarked(String balance, String earmarked, String amount, boolean granted) {
        var from = partnerAccount(balance).earmarking(yuan(earmarked));
        var decision = Allocating.give(from, customerAccount("0"), OWN, yuan(amount));

        assertThat(decision.isGranted()).isEqualTo(granted);
        assertThat(reasons(decision)).isEqualTo(granted ? List.of() : List.of(ALLOCATION_NOT_COVERED.name()));
        assertThat(decision.refusals()).allSatisfy(refusal -> assertThat(refusal.code()).isEqualTo("CBC.99005003"));
    }

    @ParameterizedTest(name = "{0} of which {1} earmarked, {2} taken back: {3}")
    @CsvSource({"50, 0, 50, true", "50, 0, 50.01, false", "50, 20, 30, true", "50, 20, 30.01, false"})
    @Tag("ACC-05")
    void no_more_is_taken_back_than_is_unspent(String balance, String earmarked, String amount, boolean granted) {
        var decision = Allocating.takeBack(partnerAccount("1"), customerAccount(balance, earmarked), OWN, yuan(amount));

        assertThat(decision.isGranted()).isEqualTo(granted);
        assertThat(reasons(decision)).isEqualTo(granted ? List.of() : List.of(TAKE_BACK_TOO_LARGE.name()));
    }

    @Test
    @Tag("ACC-04")
    @Tag("ASC-32")
    void a_referral_customer_is_given_nothing_but_gives_back() {
        var referral = Receiver.customer(CUSTOMER, AssociationType.REFERRAL, Optional.empty());

        assertThat(reasons(Allocating.give(partnerAccount("10"), customerAccount("0"), referral, yuan("1"))))
                .containsExactly(REFERRAL_CUSTOMER.name());
        assertThat(reasons(Allocating.takeBack(partnerAccount("10"), customerAccount("2"), referral, yuan("1")))).isEmpty();
    }

    @Test
    @Tag("ACC-04")
    void a_customer_of_another_is_told_apart_by_nothing_but_that() {
        var foreign = Receiver.foreign(CUSTOMER);

        assertThat(reasons(Allocating.give(partnerAccount("10"), customerAccount("0"), foreign, yuan("1"))))
                .containsExactly(NOT_ONES_OWN_CUSTOMER.name());
        assertThat(reasons(Allocating.takeBack(partnerAccount("10"), customerAccount("0"), foreign, yuan("1"))))
                .containsExactly(NOT_ONES_OWN_CUSTOMER.name());
        assertThat(Allocating.reachToTakeBack(customerAccount("7"), foreign).most()).isEqualTo(yuan("0"));
    }

    @Test
    @Tag("HIE-05")
    void a_reseller_that_is_leaving_is_given_nothing_but_gives_back() {
        var leaving = Receiver.reseller(RESELLER, true);

        assertThat(reasons(Allocating.give(partnerAccount("10"), resellerAccount("0"), leaving, yuan("1"))))
                .containsExactly(MONEY_RESELLER_LEAVING.name());
        assertThat(Allocating.takeBack(partnerAccount("10"), resellerAccount("4"), leaving, yuan("4")).isGranted()).isTrue();
        assertThat(Allocating.give(partnerAccount("10"), resellerAccount("0"), Receiver.reseller(RESELLER, false), yuan("1"))
                .orThrow().transfer().to().name()).isEqualTo("partner/r-1");
    }

    @Test
    @Tag("ACC-07")
    void a_reseller_that_manages_budgets_itself_keeps_its_distributor_out_both_ways() {
        var kept = Receiver.customer(CUSTOMER, AssociationType.RESALE, Optional.of(RESELLER));

        assertThat(reasons(Allocating.give(resellerAccount("10"), customerAccount("0"), kept, yuan("1"))))
                .containsExactly(RESELLER_KEEPS_BUDGETS.name());
        assertThat(reasons(Allocating.takeBack(resellerAccount("10"), customerAccount("5"), kept, yuan("1"))))
                .containsExactly(RESELLER_KEEPS_BUDGETS.name());
        assertThat(Allocating.reachToGive(resellerAccount("10"), kept).obstacles()).hasSize(1);
    }

    @Test
    @Tag("ACC-03")
    void all_reasons_are_told_at_once() {
        var hopeless = new Receiver(new PartyId("x"), false, Optional.of(AssociationType.REFERRAL), true, Optional.of(RESELLER));

        assertThat(reasons(Allocating.give(partnerAccount("0"), customerAccount("0"), hopeless, yuan("1")))).containsExactly(
                REFERRAL_CUSTOMER.name(), MONEY_RESELLER_LEAVING.name(), NOT_ONES_OWN_CUSTOMER.name(), RESELLER_KEEPS_BUDGETS.name(),
                ALLOCATION_NOT_COVERED.name());
    }

    @Test
    @Tag("ACC-11")
    @Tag("ASC-30")
    @Tag("ACC-08")
    void all_that_is_left_goes_back_what_orders_hold_included() {
        var moved = Allocating.giveBack(customerAccount("50", "20"), partnerAccount("1")).orElseThrow();

        assertThat(moved.movement()).isEqualTo(AccountMovement.RETURNED);
        assertThat(moved.movement().tradeDetail()).isEqualTo("SOURCE_OPERATION_BEUNBIND");
        assertThat(moved.amount()).isEqualTo(yuan("50"));
        assertThat(moved.accounts()).extracting(Account::balance).containsExactly(yuan("0"), yuan("51"));
        assertThat(moved.accounts()).extracting(Account::earmarked).containsOnly(yuan("0"));
        assertThat(Allocating.giveBack(customerAccount("0"), partnerAccount("1"))).isEmpty();
    }

    @Test
    @Tag("ACC-13")
    void an_account_never_holds_less_than_nothing() {
        assertThatThrownBy(() -> partnerAccount("1").giving(yuan("1.01"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> partnerAccount("1").earmarking(yuan("1.01"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> partnerAccount("-1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> customerAccount("1").keptBy(AccountOwner.customer(CUSTOMER, new PartyId("d-2"), Optional.empty())))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    @Tag("ACC-01")
    @Tag("ACC-09")
    void a_line_of_credit_is_set_and_its_change_recorded_once() {
        var raised = partnerAccount("10").creditTo(yuan("500"));
        var lowered = raised.account().creditTo(yuan("200"));

        assertThat(raised.entry().orElseThrow()).extracting(AccountEntry::balanceType, AccountEntry::income, AccountEntry::amount,
                AccountEntry::balanceAfter).containsExactly(BalanceType.CREDIT, true, yuan("500"), yuan("500"));
        assertThat(lowered.entry().orElseThrow()).extracting(AccountEntry::income, AccountEntry::amount, AccountEntry::balanceAfter)
                .containsExactly(false, yuan("300"), yuan("200"));
        assertThat(lowered.account().creditTo(yuan("200")).entry()).isEmpty();
        assertThat(lowered.account().free()).as("nothing is allocated on credit").isEqualTo(yuan("10"));
    }
}
