package org.partnercenter.application.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.domain.account.Account;
import org.partnercenter.domain.account.AccountMovement;
import org.partnercenter.domain.account.AccountOwner;
import org.partnercenter.domain.account.Allocating;
import org.partnercenter.domain.account.BalanceType;
import org.partnercenter.domain.account.Charge;
import org.partnercenter.domain.account.ChargeId;
import org.partnercenter.domain.account.ChargeStatus;
import org.partnercenter.domain.account.Moved;
import org.partnercenter.domain.account.OrderId;
import org.partnercenter.domain.account.Receiver;
import org.partnercenter.domain.account.TransferId;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What every store of accounts keeps. Each test starts with an empty one. */
public interface AccountsContract {

    Instant NOW = Instant.parse("2026-11-23T04:00:00Z");
    AccountOwner PARTNER = AccountOwner.partner(new PartyId("d-1"));
    AccountOwner RESELLER = AccountOwner.reseller(new PartyId("d-1"), new PartyId("r-1"));
    AccountOwner CUSTOMER = AccountOwner.customer(new PartyId("c-1"), new PartyId("d-1"), Optional.empty());
    Scope OF_PARTNER = new Scope.OfPartner(new PartyId("d-1"));
    PageRequest PAGE = new PageRequest(0, 10);

    Accounts accounts();

    Charges charges();

    AccountReads reads();

    Transactions transactions();

    private static Money yuan(String major) {
        return Money.of(major, "CNY");
    }

    private <T> T inTransaction(Supplier<T> work) {
        return transactions().inTransaction(work);
    }

    /** Recharges the account, and records it. */
    private Account recharged(AccountOwner owner, String amount, String id, Instant at) {
        return inTransaction(() -> {
            var account = accounts().open(List.of(owner)).get(owner.holder());
            var moved = Moved.recharge(account.keptBy(owner), yuan(amount));
            accounts().update(List.of(new Loaded<>(moved.accounts().getFirst(), account.version())));
            accounts().append(List.of(new AccountRecord(id, moved.entries().getFirst(), new TransferId("t-" + id), Optional.empty(),
                    Optional.empty(), Optional.of("memo"), "command", at)));
            return moved.accounts().getFirst();
        });
    }

    private Account stored(AccountOwner owner) {
        return inTransaction(() -> accounts().lock(List.of(owner.holder()))).get(owner.holder());
    }

    @Test
    default void a_customer_that_becomes_a_reseller_keeps_its_account_as_one() {
        var reseller = AccountOwner.reseller(new PartyId("d-1"), CUSTOMER.holder());
        inTransaction(() -> accounts().open(List.of(CUSTOMER)));

        var paid = recharged(reseller, "100", "a-1", NOW);

        assertThat(stored(reseller)).isEqualTo(paid);
        assertThat(stored(reseller).owner()).isEqualTo(reseller);
    }

    @Test
    default void accounts_are_opened_once_and_come_back_as_they_were_stored() {
        var after = recharged(PARTNER, "10.05", "a", NOW);
        Map<PartyId, Account> opened = inTransaction(() -> accounts().open(List.of(PARTNER, RESELLER, CUSTOMER)));

        assertThat(opened.values()).containsExactlyInAnyOrder(after, Account.opened(RESELLER), Account.opened(CUSTOMER));
        assertThat(inTransaction(() -> accounts().lock(List.of(new PartyId("x"), RESELLER.holder())))).containsOnlyKeys(RESELLER.holder());
        assertThat(inTransaction(() -> accounts().lock(List.of()))).isEmpty();
    }

    @Test
    @Tag("ACC-13")
    default void an_account_that_somebody_else_changed_meanwhile_is_not_overwritten() {
        var loaded = recharged(PARTNER, "10", "a", NOW);
        var first = recharged(PARTNER, "5", "b", NOW);

        assertThatThrownBy(() -> inTransaction(() -> {
            accounts().update(List.of(new Loaded<>(Moved.recharge(loaded, yuan("1")).accounts().getFirst(), loaded.version())));
            return null;
        })).isInstanceOf(IllegalStateException.class);
        assertThat(stored(PARTNER)).isEqualTo(first);
    }

    @Test
    @Tag("ACC-09")
    default void a_change_is_stored_once_and_a_recharge_too() {
        recharged(PARTNER, "10", "a", NOW);
        var again = Moved.recharge(Account.opened(PARTNER), yuan("1")).entries().getFirst();

        assertThatThrownBy(() -> append(new AccountRecord("b", again, new TransferId("t-2"), Optional.empty(), Optional.empty(),
                Optional.empty(), "command", NOW))).isInstanceOf(RuntimeException.class);
        var elsewhere = Moved.recharge(Account.opened(AccountOwner.partner(new PartyId("d-2"))), yuan("1")).entries().getFirst();
        assertThatThrownBy(() -> append(new AccountRecord("c", elsewhere, new TransferId("t-a"), Optional.empty(), Optional.empty(),
                Optional.empty(), "command", NOW))).isInstanceOf(RuntimeException.class);
    }

    private void append(AccountRecord record) {
        inTransaction(() -> {
            accounts().append(List.of(record));
            return null;
        });
    }

    @Test
    @Tag("ACC-02")
    default void transfers_made_before_are_known_by_their_ids() {
        recharged(PARTNER, "10", "a", NOW);

        var known = inTransaction(() -> accounts().transfers(List.of(new TransferId("t-a"), new TransferId("x"))));
        assertThat(known).containsOnlyKeys(new TransferId("t-a"));
        assertThat(known.get(new TransferId("t-a")).memo()).contains("memo");
        assertThat(inTransaction(() -> accounts().transfers(List.of()))).isEmpty();
    }

    @Test
    @Tag("ACC-06")
    default void transfers_can_begin_when_those_before_are_over() {
        var pairs = List.of(AccountPair.of(PARTNER, CUSTOMER), AccountPair.of(CUSTOMER, PARTNER), AccountPair.of(PARTNER, RESELLER));

        for (int i = 0; i < 2; i++) {
            assertThat(this.<Set<AccountPair>>inTransaction(() -> accounts().beginTransfers(pairs))).hasSize(2);
        }
    }

    @Test
    @Tag("ACC-12")
    default void money_for_orders_comes_back_as_it_was_stored_and_under_its_version() {
        var hold = new Charge(new ChargeId("ch-1"), CUSTOMER, new OrderId("o-1"), ChargeStatus.HELD, yuan("5"), yuan("0"), yuan("0"),
                NOW, NOW, 1);
        var other = new Charge(new ChargeId("ch-2"), PARTNER, new OrderId("o-1"), ChargeStatus.SPENT, yuan("0"), yuan("9"), yuan("2"),
                NOW.plusSeconds(1), NOW.plusSeconds(2), 3);
        inTransaction(() -> {
            charges().insert(List.of(hold, other));
            return null;
        });
        var key = new ChargeKey(CUSTOMER.holder(), new OrderId("o-1"));

        assertThat(inTransaction(() -> charges().lock(List.of(key, new ChargeKey(CUSTOMER.holder(), new OrderId("x"))))))
                .isEqualTo(Map.of(key, hold));
        assertThat(inTransaction(() -> charges().lockHeld(CUSTOMER.holder()))).containsExactly(hold);
        assertThat(reads().charges(new Scope.Everything(), new ChargeFilter(Optional.empty(), Optional.of(new OrderId("o-1")),
                Optional.empty()), PAGE).items()).containsExactly(other, hold);
        assertThat(reads().charge(OF_PARTNER, other.id())).contains(other);
        assertThat(reads().charge(new Scope.OfPartner(new PartyId("d-2")), other.id())).isEmpty();

        var released = hold.releasedByLeaving(NOW.plusSeconds(9));
        inTransaction(() -> {
            charges().update(List.of(new Loaded<>(released, 1)));
            return null;
        });
        assertThat(inTransaction(() -> charges().lockHeld(CUSTOMER.holder()))).isEmpty();
        assertThatThrownBy(() -> inTransaction(() -> {
            charges().update(List.of(new Loaded<>(released, 1)));
            return null;
        })).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @Tag("ACC-09")
    default void changes_are_listed_newest_first_within_their_window_and_paged() {
        for (int i = 0; i < 5; i++) {
            recharged(PARTNER, "1", String.valueOf(i), NOW.plusSeconds(i));
        }
        var filter = new ChangeFilter(BalanceType.DEBIT, Optional.of(Set.of(AccountMovement.RECHARGED)), NOW.plusSeconds(1),
                NOW.plusSeconds(4));

        var page = reads().changes(OF_PARTNER, PARTNER.holder(), filter, new PageRequest(1, 1));
        assertThat(page.total()).isEqualTo(3);
        assertThat(page.items()).extracting(AccountRecord::id).containsExactly("2");
        assertThat(reads().changes(OF_PARTNER, PARTNER.holder(), filter, PageRequest.onwards(10, "2")).items())
                .extracting(AccountRecord::id).containsExactly("1");
        assertThat(reads().changes(OF_PARTNER, PARTNER.holder(), new ChangeFilter(BalanceType.CREDIT, Optional.empty(), NOW,
                NOW.plusSeconds(9)), PAGE).total()).isZero();
        assertThat(reads().changes(OF_PARTNER, PARTNER.holder(), new ChangeFilter(BalanceType.DEBIT, Optional.of(Set.of()), NOW,
                NOW.plusSeconds(9)), PAGE).total()).isZero();
        assertThat(reads().changes(new Scope.OfPartner(new PartyId("d-2")), PARTNER.holder(), filter, PAGE).total()).isZero();
    }

    @Test
    @Tag("ACC-08")
    default void adjustments_are_found_by_what_they_say() {
        var from = recharged(PARTNER, "100", "a", NOW);
        inTransaction(() -> {
            var to = accounts().open(List.of(CUSTOMER)).get(CUSTOMER.holder());
            var moved = Allocating.give(from, to,
                    Receiver.customer(CUSTOMER.holder(),
                            AssociationType.RESALE, Optional.empty()), yuan("30")).orThrow();
            accounts().update(List.of(new Loaded<>(moved.accounts().getFirst(), from.version()),
                    new Loaded<>(moved.accounts().getLast(), to.version())));
            accounts().append(List.of(record("b", moved, 0), record("c", moved, 1)));
            return null;
        });

        assertThat(adjusted(AdjustmentFilter.any())).containsExactly("b");
        assertThat(adjusted(filter(Optional.of(CUSTOMER.holder()), Optional.of(AccountMovement.ALLOCATED), NOW.minusSeconds(1),
                NOW.plusSeconds(1)))).containsExactly("b");
        assertThat(adjusted(filter(Optional.empty(), Optional.empty(), NOW, NOW.plusSeconds(1)))).as("ends are exclusive").isEmpty();
        assertThat(adjusted(filter(Optional.empty(), Optional.empty(), NOW.minusSeconds(1), NOW))).isEmpty();
        assertThat(adjusted(filter(Optional.of(new PartyId("x")), Optional.empty(), NOW.minusSeconds(1), NOW.plusSeconds(1)))).isEmpty();
        assertThat(adjusted(filter(Optional.empty(), Optional.of(AccountMovement.RETURNED), NOW.minusSeconds(1), NOW.plusSeconds(1))))
                .isEmpty();
        assertThat(reads().transfer(OF_PARTNER, new TransferId("t-30"))).extracting(AccountRecord::id).containsExactly("b", "c");
        assertThat(reads().transfer(new Scope.OfHolder(CUSTOMER.holder()), new TransferId("t-30"))).extracting(AccountRecord::id)
                .containsExactly("c");
        assertThat(reads().accounts(OF_PARTNER, Set.of(PARTNER.holder(), CUSTOMER.holder()))).hasSize(2);
        assertThat(reads().accounts(new Scope.OfPartner(new PartyId("d-2")), Set.of(PARTNER.holder(), CUSTOMER.holder()))).isEmpty();
    }

    private static AccountRecord record(String id, Moved moved, int side) {
        return new AccountRecord(id, moved.entries().get(side), new TransferId("t-30"), Optional.of(new OrderId("o")),
                Optional.of(new ChargeId("ch")), Optional.empty(), "command", NOW);
    }

    private static AdjustmentFilter filter(Optional<PartyId> receiver, Optional<AccountMovement> movement, Instant after, Instant before) {
        return new AdjustmentFilter(receiver, movement, Optional.of(after), Optional.of(before), Optional.of(new TransferId("t-30")));
    }

    private List<String> adjusted(AdjustmentFilter filter) {
        return reads().adjustments(OF_PARTNER, PARTNER.holder(), filter, PAGE).items().stream().map(AccountRecord::id).toList();
    }
}
