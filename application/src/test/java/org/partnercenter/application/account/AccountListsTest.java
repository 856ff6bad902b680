package org.partnercenter.application.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.application.account.AccountHouse.CUSTOMER;
import static org.partnercenter.application.account.AccountHouse.DISTRIBUTOR;
import static org.partnercenter.application.account.AccountHouse.FOR_RESELLER;
import static org.partnercenter.application.account.AccountHouse.NOBODY;
import static org.partnercenter.application.account.AccountHouse.PLATFORM;
import static org.partnercenter.application.account.AccountHouse.PROVIDER;
import static org.partnercenter.application.account.AccountHouse.RESELLER;
import static org.partnercenter.application.account.AccountHouse.reasons;
import static org.partnercenter.application.account.AccountHouse.yuan;
import static org.partnercenter.domain.account.AccountRefusal.ALLOCATION_NOT_COVERED;
import static org.partnercenter.domain.account.AccountRefusal.CHARGE_NOT_FOUND;
import static org.partnercenter.domain.account.AccountRefusal.MONEY_TRANSFER_NOT_FOUND;
import static org.partnercenter.domain.account.AccountRefusal.NOT_ONES_OWN_CUSTOMER;
import static org.partnercenter.domain.account.AccountRefusal.TAKE_BACK_TOO_LARGE;
import static org.partnercenter.domain.account.AccountRefusal.TRADE_WINDOW_REVERSED;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.domain.account.BalanceType;
import org.partnercenter.domain.account.ChargeId;
import org.partnercenter.domain.account.TransferId;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

class AccountListsTest {

    private static final PageRequest PAGE = new PageRequest(0, 10);
    private static final ChangeQuery DEBITS = new ChangeQuery(BalanceType.DEBIT, Optional.empty(), Optional.empty(), Optional.empty());

    private final AccountHouse town = new AccountHouse();
    private final AccountLists lists = town.module.lists();

    @BeforeEach
    void money() {
        town.recharged(DISTRIBUTOR, "1000").allocated(DISTRIBUTOR, "c-1", "100").resellerGiven("300").allocated(RESELLER, "c-4", "50");
        town.takeBack(DISTRIBUTOR, "c-1", "20").orThrow();
    }

    private static List<PartyId> ids(String... ids) {
        return Arrays.stream(ids).map(PartyId::new).toList();
    }

    @Test
    @Tag("ACC-01")
    @Tag("ACC-07")
    void a_partner_sees_its_own_account_and_its_resellers() {
        assertThat(lists.balance(DISTRIBUTOR, NOBODY, town.now()).orThrow().balance()).isEqualTo(yuan("620"));
        assertThat(lists.balance(DISTRIBUTOR, FOR_RESELLER, town.now()).orThrow().balance()).isEqualTo(yuan("250"));
        assertThat(lists.balance(DISTRIBUTOR, Optional.of(new PartyId("x")), town.now()).refusals()).extracting(Refusal::code)
                .containsExactly("CBC.99000037");
        assertThat(lists.balance(PROVIDER, NOBODY, town.now()).orThrow().balance()).isEqualTo(yuan("0"));
        assertThat(lists.balance(RESELLER, NOBODY, town.now()).refusals()).as("HIE-08").hasSize(1);
        assertThat(lists.ownBalance(RESELLER, NOBODY, town.now()).orThrow().balance()).isEqualTo(yuan("250"));
        assertThat(lists.ownBalance(PLATFORM, Optional.of(new PartyId("c-1")), town.now()).orThrow().balance()).isEqualTo(yuan("80"));
        assertThat(lists.heldBalance(CUSTOMER).orThrow().balance()).isEqualTo(yuan("80"));
        assertThat(lists.heldChanges(CUSTOMER, DEBITS, PAGE, town.now()).orThrow().total()).isEqualTo(2);
    }

    @Test
    @Tag("ACC-10")
    void balances_of_customers_leave_out_all_that_are_not_ones_own_resale_customers() {
        var asked = ids("c-4", "nobody", "c-2", "c-3", "c-5", "c-1", "c-1");

        assertThat(lists.customerBalances(DISTRIBUTOR, asked, NOBODY, town.now()).orThrow())
                .extracting(account -> account.owner().holder().value() + " " + account.balance())
                .containsExactly("c-2 0.00 CNY", "c-1 80.00 CNY");
        assertThat(lists.customerBalances(DISTRIBUTOR, asked, FOR_RESELLER, town.now()).orThrow())
                .extracting(account -> account.owner().holder().value() + " " + account.balance()).containsExactly("c-4 50.00 CNY");
        assertThat(lists.ownCustomerBalances(RESELLER, asked, NOBODY, town.now()).orThrow()).hasSize(1);
    }

    @Test
    @Tag("ACC-08")
    void adjustment_records_are_the_givers() {
        assertThat(lists.adjustments(DISTRIBUTOR, NOBODY, AdjustmentFilter.any(), PAGE, town.now()).orThrow().items())
                .extracting(record -> record.entry().movement().name() + " " + record.entry().other().orElseThrow() + " "
                        + record.entry().amount().toMajor())
                .containsExactly("TAKEN_BACK c-1 20.00", "ALLOCATED reseller 300.00", "ALLOCATED c-1 100.00");
        assertThat(lists.adjustments(DISTRIBUTOR, FOR_RESELLER, AdjustmentFilter.any(), PAGE, town.now()).orThrow().items())
                .extracting(record -> record.entry().other().orElseThrow().value()).containsExactly("c-4");
        assertThat(lists.ownAdjustments(RESELLER, NOBODY, AdjustmentFilter.any(), PAGE, town.now()).orThrow().total()).isEqualTo(1);
    }

    @Test
    @Tag("ACC-09")
    void change_records_show_the_balance_after_each_of_the_last_year() {
        assertThat(lists.changes(DISTRIBUTOR, NOBODY, DEBITS, PAGE, town.now()).orThrow().items())
                .extracting(record -> (record.entry().income() ? "+" : "-") + record.entry().amount().toMajor() + " = "
                        + record.entry().balanceAfter().toMajor())
                .containsExactly("+20.00 = 620.00", "-300.00 = 600.00", "-100.00 = 900.00", "+1000.00 = 1000.00");
        assertThat(lists.ownChanges(RESELLER, NOBODY, DEBITS, PAGE, town.now()).orThrow().items()).hasSize(2);
        town.house.clocks.advance(Duration.ofDays(366));
        assertThat(lists.changes(DISTRIBUTOR, NOBODY, DEBITS, PAGE, town.now()).orThrow().total()).isZero();
        assertThat(reasons(lists.changes(DISTRIBUTOR, NOBODY, new ChangeQuery(BalanceType.DEBIT, Optional.empty(),
                Optional.of(LocalDate.of(2026, 2, 2)), Optional.of(LocalDate.of(2026, 2, 1))), PAGE, town.now())))
                .containsExactly(TRADE_WINDOW_REVERSED.name());
    }

    @Test
    @Tag("ACC-05")
    void a_transfer_is_seen_from_its_sides() {
        var transfer = town.allocate(DISTRIBUTOR, "c-1", "1").orThrow().transfer();

        assertThat(lists.transfer(DISTRIBUTOR, NOBODY, transfer, town.now()).orThrow()).hasSize(2);
        assertThat(lists.transfer(PLATFORM, NOBODY, transfer, town.now()).orThrow()).hasSize(2);
        for (var unseen : List.of(lists.transfer(PROVIDER, NOBODY, transfer, town.now()),
                lists.transfer(DISTRIBUTOR, NOBODY, new TransferId("x"), town.now()))) {
            assertThat(reasons(unseen)).containsExactly(MONEY_TRANSFER_NOT_FOUND.name());
        }
    }

    @Test
    @Tag("ACC-03")
    @Tag("ACC-05")
    void how_far_one_can_go_is_asked_first() {
        var reaches = lists.reaches(DISTRIBUTOR, new PartyId("c-1"), NOBODY, town.now()).orThrow();
        assertThat(reaches.give().most()).isEqualTo(yuan("620"));
        assertThat(reaches.takeBack().most()).isEqualTo(yuan("80"));
        assertThat(reaches.give().obstacles()).isEmpty();
        assertThat(lists.reachesOfReseller(DISTRIBUTOR, RESELLER.party(), town.now()).orThrow().takeBack().most()).isEqualTo(yuan("250"));

        assertThat(reasons(lists.reaches(PROVIDER, new PartyId("c-1"), NOBODY, town.now()))).containsExactly(NOT_ONES_OWN_CUSTOMER.name());
        var poor = lists.reaches(PROVIDER, new PartyId("c-5"), NOBODY, town.now()).orThrow();
        assertThat(poor.give().obstacles()).extracting(Refusal::reason).containsExactly(ALLOCATION_NOT_COVERED.name());
        assertThat(poor.takeBack().obstacles()).extracting(Refusal::reason).containsExactly(TAKE_BACK_TOO_LARGE.name());
    }

    @Test
    @Tag("ACC-12")
    void the_platform_sees_the_money_for_orders_and_its_life() {
        var id = town.hold("c-1", "o-1", "10").orThrow().charge().id();
        town.spend("c-1", "o-1", "100000");
        town.spend("c-1", "o-1", "10").orThrow();
        var charges = town.module.charges();

        assertThat(charges.charges(PLATFORM, new ChargeFilter(Optional.of(new PartyId("c-1")), Optional.empty(), Optional.empty()), PAGE)
                .orThrow().total()).isEqualTo(1);
        assertThat(charges.timeline(PLATFORM, id).orThrow()).extracting(step -> step.operation() + " " + step.outcome())
                .containsExactly("account-hold GRANTED", "account-spend REFUSED", "account-spend GRANTED");
        assertThat(reasons(charges.charge(PLATFORM, new ChargeId("x")))).containsExactly(CHARGE_NOT_FOUND.name());
        assertThat(charges.charge(DISTRIBUTOR, id).isGranted()).isFalse();
    }
}
