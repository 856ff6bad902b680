package org.partnercenter.application.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.partnercenter.application.account.AccountHouse.DISTRIBUTOR;
import static org.partnercenter.application.account.AccountHouse.FOR_RESELLER;
import static org.partnercenter.application.account.AccountHouse.NOBODY;
import static org.partnercenter.application.account.AccountHouse.PLATFORM;
import static org.partnercenter.application.account.AccountHouse.PROVIDER;
import static org.partnercenter.application.account.AccountHouse.RESELLER;
import static org.partnercenter.application.account.AccountHouse.move;
import static org.partnercenter.application.account.AccountHouse.reasons;
import static org.partnercenter.application.account.AccountHouse.recharge;
import static org.partnercenter.application.account.AccountHouse.yuan;
import static org.partnercenter.domain.account.AccountRefusal.ALLOCATION_NOT_COVERED;
import static org.partnercenter.domain.account.AccountRefusal.MONEY_RESELLER_LEAVING;
import static org.partnercenter.domain.account.AccountRefusal.MONEY_TRANSFER_ID_TAKEN;
import static org.partnercenter.domain.account.AccountRefusal.MONEY_TRANSFER_RUNNING;
import static org.partnercenter.domain.account.AccountRefusal.NOT_ONES_OWN_CUSTOMER;
import static org.partnercenter.domain.account.AccountRefusal.RECHARGE_HOLDER_UNFIT;
import static org.partnercenter.domain.account.AccountRefusal.REFERRAL_CUSTOMER;
import static org.partnercenter.domain.account.AccountRefusal.RESELLER_KEEPS_BUDGETS;
import static org.partnercenter.domain.account.AccountRefusal.TAKE_BACK_TOO_LARGE;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.Change;
import org.partnercenter.application.kernel.Ledger;
import org.partnercenter.domain.account.AccountOwner;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class MoneyUseCasesTest {

    private final AccountHouse town = new AccountHouse();

    @Test
    @Tag("ACC-02")
    void the_platform_recharges_a_partner() {
        var recharged = town.submit(AccountOperations.RECHARGE, PLATFORM, recharge(DISTRIBUTOR, "1000.50", "t-1")).orThrow();

        assertThat(recharged.balance()).isEqualTo(yuan("1000.50"));
        assertThat(town.house.ledger.balance("source")).isEqualTo(-100050);
        assertThat(town.house.ledger.balance("partner/distributor")).isEqualTo(100050);
        assertThat(town.accounts.records()).singleElement().satisfies(record -> assertThat(record.memo()).contains("note"));
    }

    @Test
    @Tag("ACC-02")
    void the_same_recharge_again_is_granted_and_moves_nothing_and_another_of_that_id_is_refused() {
        var first = town.submit(AccountOperations.RECHARGE, PLATFORM, recharge(DISTRIBUTOR, "10", "t-1")).orThrow();

        assertThat(town.submit(AccountOperations.RECHARGE, PLATFORM, recharge(DISTRIBUTOR, "10", "t-1")).orThrow()).isEqualTo(first);
        for (var other : List.of(recharge(DISTRIBUTOR, "11", "t-1"), recharge(PROVIDER, "10", "t-1"))) {
            var refused = town.submit(AccountOperations.RECHARGE, PLATFORM, other);
            assertThat(reasons(refused)).containsExactly(MONEY_TRANSFER_ID_TAKEN.name());
        }
        assertThat(town.balance("distributor")).isEqualTo("10.00");
        assertThat(town.house.outbox.entries()).hasSize(1);
    }

    @Test
    @Tag("ACC-02")
    void nobody_else_creates_money_and_only_the_first_tier_is_recharged() {
        assertThat(town.submit(AccountOperations.RECHARGE, DISTRIBUTOR, recharge(DISTRIBUTOR, "1", null)).refusals())
                .extracting(Refusal::reason).containsExactly(CommonRefusal.CALLER_NOT_ALLOWED.name());
        assertThat(reasons(town.submit(AccountOperations.RECHARGE, PLATFORM, recharge(RESELLER, "1", null))))
                .containsExactly(RECHARGE_HOLDER_UNFIT.name());
        assertThat(town.submit(AccountOperations.RECHARGE, PLATFORM, new Recharge(new PartyId("x"), yuan("1"), Optional.empty(),
                Optional.empty())).refusals()).extracting(Refusal::reason).containsExactly(CommonRefusal.PARTY_UNKNOWN.name());
    }

    @Test
    @Tag("ACC-01")
    void a_line_of_credit_is_set_and_allocated_from_by_nobody() {
        town.submit(AccountOperations.SET_CREDIT, PLATFORM, new SetCredit(DISTRIBUTOR.party(), yuan("500"))).orThrow();
        town.submit(AccountOperations.SET_CREDIT, PLATFORM, new SetCredit(DISTRIBUTOR.party(), yuan("500"))).orThrow();

        assertThat(town.account("distributor").creditLine()).isEqualTo(yuan("500"));
        assertThat(town.accounts.records()).hasSize(1);
        assertThat(town.house.ledger.entries()).isEmpty();
        assertThat(reasons(town.allocate(DISTRIBUTOR, "c-1", "1"))).containsExactly(ALLOCATION_NOT_COVERED.name());
        assertThat(town.submit(AccountOperations.SET_CREDIT, PLATFORM, new SetCredit(DISTRIBUTOR.party(), Money.ofMinor(-1, Money.CNY)))
                .refusals()).extracting(Refusal::reason).containsExactly(CommonRefusal.FIELD_INVALID.name());
    }

    @Test
    @Tag("ACC-03")
    @Tag("ACC-05")
    @Tag("ACC-08")
    @Tag("COM-27")
    void money_goes_to_a_customer_and_comes_back_with_records_events_notices_and_an_audit_entry() {
        town.recharged(DISTRIBUTOR, "100");
        var given = town.allocate(DISTRIBUTOR, "c-1", "60.25").orThrow();
        var taken = town.takeBack(DISTRIBUTOR, "c-1", "10.25").orThrow();

        assertThat(given.balance()).isEqualTo(yuan("60.25"));
        assertThat(taken.balance()).isEqualTo(yuan("50"));
        assertThat(town.balance("distributor")).isEqualTo("50.00");
        assertThat(town.house.outbox.entries()).extracting(entry -> entry.event().type(), entry -> entry.event().subject())
                .containsExactly(tuple("org.partnercenter.account.recharged", "account/distributor"),
                        tuple("org.partnercenter.account.allocated", "account/distributor"),
                        tuple("org.partnercenter.account.allocated", "account/c-1"),
                        tuple("org.partnercenter.account.taken-back", "account/c-1"),
                        tuple("org.partnercenter.account.taken-back", "account/distributor"));
        assertThat(town.house.audit.entries()).extracting(entry -> entry.operation()).containsExactly("account-recharge",
                "money-allocate", "money-take-back");
        assertThat(town.house.audit.entries().getLast().subject().changes()).contains(
                new Change("account/c-1", "balance", Optional.of("60.25"), Optional.of("50.00")));
        assertThat(town.accounts.records()).filteredOn(record -> record.entry().isAdjustment())
                .extracting(record -> record.entry().movement().name(), AccountRecord::transfer, AccountRecord::memo)
                .containsExactly(tuple("ALLOCATED", given.transfer(), Optional.of("memo")),
                        tuple("TAKEN_BACK", taken.transfer(), Optional.of("memo")));
        assertThat(town.accounts.records()).filteredOn(record -> record.entry().owner().holder().value().equals("c-1"))
                .extracting(AccountRecord::memo).as("seen by the giver only").containsOnly(Optional.empty());
    }

    @Test
    @Tag("ACC-03")
    @Tag("ACC-04")
    @Tag("ACC-05")
    @Tag("ASC-32")
    void what_cannot_be_is_refused() {
        town.recharged(DISTRIBUTOR, "100").allocated(DISTRIBUTOR, "c-1", "40");

        assertThat(reasons(town.allocate(DISTRIBUTOR, "c-1", "60.01"))).containsExactly(ALLOCATION_NOT_COVERED.name());
        assertThat(reasons(town.takeBack(DISTRIBUTOR, "c-1", "40.01"))).containsExactly(TAKE_BACK_TOO_LARGE.name());
        assertThat(reasons(town.allocate(DISTRIBUTOR, "c-3", "1"))).containsExactly(REFERRAL_CUSTOMER.name());
        for (var foreign : List.of("c-4", "c-5", "nobody")) {
            assertThat(reasons(town.allocate(DISTRIBUTOR, foreign, "1"))).as(foreign).containsExactly(NOT_ONES_OWN_CUSTOMER.name());
            assertThat(reasons(town.takeBack(DISTRIBUTOR, foreign, "1"))).as(foreign).containsExactly(NOT_ONES_OWN_CUSTOMER.name());
        }
        assertThat(town.submit(AccountOperations.ALLOCATE, DISTRIBUTOR, move("c-1", "0", NOBODY)).refusals())
                .extracting(Refusal::reason).containsExactly(CommonRefusal.AMOUNT_NOT_POSITIVE.name());
        assertThat(town.accounts.all()).extracting(account -> account.owner().holder().value())
                .containsExactlyInAnyOrder("distributor", "c-1", "c-3");
    }

    @Test
    @Tag("ACC-06")
    void a_transfer_between_two_accounts_keeps_the_next_one_out_for_the_moment() {
        town.recharged(DISTRIBUTOR, "100").allocated(DISTRIBUTOR, "c-1", "10");
        town.accounts.transferRunningElsewhere(AccountOwner.customer(new PartyId("c-1"), DISTRIBUTOR.party(), NOBODY),
                AccountOwner.partner(DISTRIBUTOR.party()));

        var refused = town.allocate(DISTRIBUTOR, "c-1", "1");
        assertThat(reasons(refused)).containsExactly(MONEY_TRANSFER_RUNNING.name());
        assertThat(refused.refusals().getFirst().code()).isEqualTo("CBC.99007461");
        assertThat(refused.refusals().getFirst().momentary()).isTrue();
        assertThat(reasons(town.takeBack(DISTRIBUTOR, "c-1", "1"))).containsExactly(MONEY_TRANSFER_RUNNING.name());
        assertThat(reasons(town.allocate(DISTRIBUTOR, "c-2", "1"))).isEmpty();
    }

    @Test
    @Tag("ACC-07")
    @Tag("HIE-05")
    void a_distributor_funds_its_reseller_and_moves_money_between_it_and_its_customers() {
        town.recharged(DISTRIBUTOR, "100").resellerGiven("80");
        town.submit(AccountOperations.ALLOCATE, DISTRIBUTOR, move("c-4", "30", FOR_RESELLER)).orThrow();
        town.submit(AccountOperations.TAKE_BACK, DISTRIBUTOR, move("c-4", "10", FOR_RESELLER)).orThrow();
        town.allocated(RESELLER, "c-4", "5");
        town.submit(AccountOperations.TAKE_BACK_FROM_RESELLER, DISTRIBUTOR, move("reseller", "15", NOBODY)).orThrow();

        assertThat(List.of(town.balance("distributor"), town.balance("reseller"), town.balance("c-4")))
                .containsExactly("35.00", "40.00", "25.00");
    }

    @Test
    @Tag("ACC-07")
    void a_foreign_reseller_is_no_ones_to_act_for_and_from_others_the_id_is_ignored() {
        town.resellers.put(RESELLER.party(), new ResellerTies.Tie(new PartyId("other"), false));
        var refused = town.submit(AccountOperations.ALLOCATE, DISTRIBUTOR, move("c-4", "1", FOR_RESELLER));

        assertThat(refused.refusals()).extracting(Refusal::code).containsExactly("CBC.99000037");
        assertThat(town.submit(AccountOperations.ALLOCATE_TO_RESELLER, DISTRIBUTOR, move("reseller", "1", NOBODY)).refusals())
                .extracting(Refusal::reason).containsExactly(CommonRefusal.RESELLER_NOT_YOURS.name());
        town.recharged(PROVIDER, "5");
        assertThat(town.submit(AccountOperations.ALLOCATE, PROVIDER, move("c-5", "1", FOR_RESELLER)).isGranted()).isTrue();
    }

    @Test
    @Tag("ACC-07")
    @Tag("HIE-05")
    void rights_over_budgets_keep_the_distributor_out_and_leaving_ends_funding() {
        town.recharged(DISTRIBUTOR, "100").resellerGiven("50");
        town.budgetKeepers.add(RESELLER.party());

        assertThat(reasons(town.submit(AccountOperations.ALLOCATE, DISTRIBUTOR, move("c-4", "1", FOR_RESELLER))))
                .containsExactly(RESELLER_KEEPS_BUDGETS.name());
        assertThat(reasons(town.allocate(RESELLER, "c-4", "1"))).isEmpty();
        town.resellers.put(RESELLER.party(), new ResellerTies.Tie(DISTRIBUTOR.party(), true));
        assertThat(reasons(town.submit(AccountOperations.ALLOCATE_TO_RESELLER, DISTRIBUTOR, move("reseller", "1", NOBODY))))
                .containsExactly(MONEY_RESELLER_LEAVING.name());
    }

    @Test
    @Tag("ACC-03")
    @Tag("COM-09")
    void of_several_customers_each_stands_alone_in_the_order_sent() {
        town.recharged(DISTRIBUTOR, "100");
        var result = town.submit(AccountOperations.ALLOCATE_MANY, DISTRIBUTOR, many("c-1", "70", "c-3", "1", "c-2", "40", "c-5", "1")).orThrow();

        assertThat(result.moved()).extracting(moved -> moved.receiver().value()).containsExactly("c-1");
        assertThat(result.rejected()).extracting(not -> not.receiver().value() + " " + not.refusals().getFirst().reason())
                .containsExactly("c-3 REFERRAL_CUSTOMER", "c-2 ALLOCATION_NOT_COVERED", "c-5 NOT_ONES_OWN_CUSTOMER");
        assertThat(town.submit(AccountOperations.TAKE_BACK_MANY, DISTRIBUTOR, many("c-1", "20", "c-2", "1")).orThrow().moved())
                .extracting(MoneyMoved::balance).containsExactly(yuan("50"));
        assertThat(town.submit(AccountOperations.ALLOCATE_MANY, DISTRIBUTOR, many("c-1", "1", "c-1", "1")).refusals())
                .extracting(Refusal::reason).containsExactly(CommonRefusal.ITEM_TWICE.name());
        assertThat(town.submit(AccountOperations.ALLOCATE_MANY, DISTRIBUTOR, many()).refusals())
                .extracting(Refusal::reason).containsExactly(CommonRefusal.FIELD_MISSING.name());
    }

    private static MoveMoneyMany many(String... pairs) {
        var items = new ArrayList<MoveMoneyMany.Item>();
        for (int i = 0; i < pairs.length; i += 2) {
            items.add(new MoveMoneyMany.Item(new PartyId(pairs[i]), yuan(pairs[i + 1])));
        }
        return new MoveMoneyMany(items, NOBODY, Optional.empty());
    }

    @Test
    @Tag("ACC-03")
    void asking_first_gives_the_same_answer_and_changes_nothing() {
        town.recharged(DISTRIBUTOR, "100");
        var before = town.house.ledger.entries().stream().map(Ledger.Entry::id).toList();

        assertThat(town.house.ask(AccountOperations.ALLOCATE, DISTRIBUTOR, move("c-1", "100", NOBODY)).isGranted()).isTrue();
        assertThat(town.house.ledger.entries()).extracting(Ledger.Entry::id).isEqualTo(before);
        assertThat(town.balance("distributor")).isEqualTo("100.00");
    }

    @Test
    @Tag("COM-25")
    void what_partners_do_with_money_needs_a_code_where_they_want_one() {
        assertThat(List.of(AccountOperations.ALLOCATE, AccountOperations.TAKE_BACK, AccountOperations.ALLOCATE_TO_RESELLER,
                AccountOperations.TAKE_BACK_FROM_RESELLER)).allMatch(operation -> operation.codeNeeded());
        assertThat(List.of(AccountOperations.ALLOCATE_MANY, AccountOperations.TAKE_BACK_MANY)).allMatch(operation -> operation.codeNeeded());
    }
}
