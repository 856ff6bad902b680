package org.partnercenter.domain.account;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Refusal;

import java.util.Arrays;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.partnercenter.domain.account.AccountFixtures.CHARGE;
import static org.partnercenter.domain.account.AccountFixtures.CUSTOMER;
import static org.partnercenter.domain.account.AccountFixtures.DISTRIBUTOR;
import static org.partnercenter.domain.account.AccountFixtures.NOW;
import static org.partnercenter.domain.account.AccountFixtures.ORDER;
import static org.partnercenter.domain.account.AccountFixtures.RESELLER;
import static org.partnercenter.domain.account.AccountFixtures.customerAccount;
import static org.partnercenter.domain.account.AccountFixtures.partnerAccount;
import static org.partnercenter.domain.account.AccountFixtures.yuan;

/** What accounts and their records say of themselves. */
class AccountTypesTest {

    @Test
    @Tag("ACC-09")
    void every_change_counts_one_more() {
        var account = customerAccount("100");
        var held = Charge.hold(CHARGE, ORDER, account, yuan("60"), NOW).orThrow();
        var free = held.charge().release(held.account(), NOW).orThrow();
        var line = account.creditTo(yuan("7"));

        assertThat(held.account().version()).isEqualTo(account.version() + 1);
        assertThat(free.account().version()).isEqualTo(account.version() + 2);
        assertThat(free.charge().version()).isEqualTo(held.charge().version() + 1);
        assertThat(line.account().version()).isEqualTo(account.version() + 1);
        assertThat(line.entry().orElseThrow().no()).isEqualTo(account.version() + 1);
    }

    @Test
    @Tag("ACC-01")
    void an_account_is_opened_empty_and_goes_to_another_keeper_only_so() {
        var own = AccountOwner.customer(CUSTOMER, DISTRIBUTOR, Optional.empty());
        var others = AccountOwner.customer(CUSTOMER, DISTRIBUTOR, Optional.of(RESELLER));
        var opened = Account.opened(own);

        assertThat(opened).isEqualTo(new Account(own, yuan("0"), yuan("0"), yuan("0"), 0));
        assertThat(opened.keptBy(own)).isSameAs(opened);
        assertThat(opened.keptBy(others)).isEqualTo(new Account(others, yuan("0"), yuan("0"), yuan("0"), 0));
        assertThat(customerAccount("1").keptBy(own)).isEqualTo(customerAccount("1"));
        assertThatIllegalStateException().isThrownBy(() -> customerAccount("1").keptBy(others));
        assertThat(own.keeper()).isEqualTo(AccountOwner.partner(DISTRIBUTOR)).hasToString("partner/d-1");
        assertThat(others.keeper()).isEqualTo(AccountOwner.reseller(DISTRIBUTOR, RESELLER)).hasToString("partner/r-1");
    }

    @ParameterizedTest
    @EnumSource(AccountMovement.class)
    @Tag("ACC-08")
    @Tag("ACC-09")
    void a_movement_is_found_by_the_vendors_codes(AccountMovement movement) {
        assertThat(AccountMovement.ofTradeType(movement.tradeType())).contains(movement);
        assertThat(AccountMovement.ofTradeDetail(movement.tradeDetail())).contains(movement);
        assertThat(AccountMovement.ofTradeType("?")).isEmpty();
        assertThat(AccountMovement.ofTradeDetail("?")).isEmpty();
        assertThat(movement.isAdjustment()).isEqualTo(Arrays.asList("ALLOCATED", "TAKEN_BACK", "RETURNED").contains(movement.name()));
    }

    @Test
    @Tag("ACC-08")
    void an_adjustment_is_the_givers() {
        var receiver = Receiver.customer(CUSTOMER, AssociationType.RESALE, Optional.empty());
        var given = Allocating.give(partnerAccount("100"), customerAccount("5"), receiver, yuan("30")).orThrow();
        var back = Allocating.takeBack(given.accounts().get(0), given.accounts().get(1), receiver, yuan("35")).orThrow();

        assertThat(given.entries()).extracting(AccountEntry::isAdjustment).containsExactly(true, false);
        assertThat(back.entries()).extracting(AccountEntry::isAdjustment).containsExactly(false, true);
        assertThat(back.amount()).isEqualTo(yuan("35"));
        assertThat(Moved.recharge(customerAccount("5"), yuan("1")).entries()).extracting(AccountEntry::isAdjustment).containsExactly(false);
    }

    @Test
    @Tag("ACC-05")
    void what_cannot_be_taken_back_is_told_with_what_could() {
        var refusal = Allocating.takeBack(partnerAccount("0"), customerAccount("5", "2"), Receiver.customer(CUSTOMER, AssociationType.RESALE,
                Optional.empty()), yuan("4")).refusals();

        assertThat(refusal).singleElement().extracting(Refusal::facts).satisfies(facts -> assertThat(facts).containsEntry("unspent", "3.00")
                .containsEntry("amount", "4.00"));
        assertThat(Arrays.stream(AccountRefusal.values()).filter(AccountRefusal::momentary)).containsExactly(AccountRefusal.MONEY_TRANSFER_RUNNING);
    }

    @Test
    @Tag("ACC-12")
    void a_refund_names_the_spender_where_the_money_is_somebody_elses_now() {
        var spender = customerAccount("0").owner();

        assertThat(Moved.refund(spender, customerAccount("5"), yuan("1")).entries().get(0).other()).isEmpty();
        assertThat(Moved.refund(spender, partnerAccount("5"), yuan("1")).entries().get(0).other()).contains(CUSTOMER);
    }
}
