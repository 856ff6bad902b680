package org.partnercenter.application.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.application.account.AccountHouse.DISTRIBUTOR;
import static org.partnercenter.application.account.AccountHouse.FOR_RESELLER;
import static org.partnercenter.application.account.AccountHouse.NOBODY;
import static org.partnercenter.application.account.AccountHouse.PLATFORM;
import static org.partnercenter.application.account.AccountHouse.RESELLER;
import static org.partnercenter.application.account.AccountHouse.move;
import static org.partnercenter.application.account.AccountHouse.recharge;
import static org.partnercenter.application.account.AccountHouse.yuan;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.domain.account.BalanceType;
import org.partnercenter.domain.account.OrderId;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Whatever is asked, in whatever order: no money is made or lost, nobody holds less than nothing, and records add up. */
class ConservationTest {

    private static final List<String> CUSTOMERS = List.of("c-1", "c-2", "c-3", "c-4", "c-5");

    private final AccountHouse town = new AccountHouse();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    @Tag("ACC-13")
    @Tag("ACC-09")
    void random_commands_conserve_money(long seed) {
        var dice = new Random(seed);
        for (int i = 0; i < 400; i++) {
            act(dice);
        }
        assertThat(town.house.ledger.entries()).hasSizeGreaterThan(100);
        assertBalancesAreTheLedgers();
        assertRecordsAddUp();
    }

    private void act(Random dice) {
        var customer = CUSTOMERS.get(dice.nextInt(CUSTOMERS.size()));
        var order = "o-" + dice.nextInt(8);
        var amount = Money.ofMinor(1 + dice.nextInt(20_000), Money.CNY).toMajor().toPlainString();
        var reseller = dice.nextBoolean() ? NOBODY : FOR_RESELLER;
        switch (dice.nextInt(12)) {
            case 0 -> town.submit(AccountOperations.RECHARGE, PLATFORM, recharge(DISTRIBUTOR, amount, "t-" + dice.nextInt(30)));
            case 1, 2 -> town.submit(AccountOperations.ALLOCATE, DISTRIBUTOR, move(customer, amount, reseller));
            case 3 -> town.submit(AccountOperations.TAKE_BACK, DISTRIBUTOR, move(customer, amount, reseller));
            case 4 -> town.submit(AccountOperations.ALLOCATE_TO_RESELLER, DISTRIBUTOR, move("reseller", amount, NOBODY));
            case 5 -> town.submit(AccountOperations.TAKE_BACK_FROM_RESELLER, DISTRIBUTOR, move("reseller", amount, NOBODY));
            case 6 -> town.allocate(RESELLER, customer, amount);
            case 7 -> town.hold(dice.nextInt(4) == 0 ? "distributor" : customer, order, amount);
            case 8 -> town.spend(customer, order, amount);
            case 9 -> town.refund(customer, order, amount);
            case 10 -> town.submit(AccountOperations.RELEASE, PLATFORM, new ReleaseCharge(new PartyId(customer), new OrderId(order)));
            case 11 -> moveOn(customer, dice);
            default -> throw new IllegalStateException();
        }
    }

    /** The customer leaves, and is soon somebody's again. */
    private void moveOn(String customer, Random dice) {
        town.leaves(customer);
        town.customer(customer, DISTRIBUTOR, dice.nextBoolean() ? NOBODY : FOR_RESELLER,
                dice.nextInt(4) == 0 ? AssociationType.REFERRAL : AssociationType.RESALE);
    }

    private void assertBalancesAreTheLedgers() {
        var ledger = town.house.ledger;
        town.accounts.all().forEach(account -> {
            assertThat(ledger.balance(account.owner().account().name())).isEqualTo(account.balance().minor()).isNotNegative();
            var held = town.charges.lockHeld(account.owner().holder()).stream().mapToLong(charge -> charge.held().minor()).sum();
            assertThat(account.earmarked().minor()).isEqualTo(held);
        });
        long spent = CUSTOMERS.stream().mapToLong(customer -> ledger.balance("spent/" + customer)).sum();
        long kept = town.accounts.all().stream().mapToLong(account -> account.balance().minor()).sum();
        assertThat(ledger.balance("source") + kept + spent + ledger.balance("spent/distributor")).isZero();
    }

    private void assertRecordsAddUp() {
        town.accounts.all().forEach(account -> {
            var balance = yuan("0");
            for (var record : town.accounts.records().stream().map(AccountRecord::entry)
                    .filter(entry -> entry.owner().holder().equals(account.owner().holder()) && entry.balanceType() == BalanceType.DEBIT)
                    .sorted(Comparator.comparing(entry -> entry.no())).toList()) {
                balance = record.income() ? balance.plus(record.amount()) : balance.minus(record.amount());
                assertThat(record.balanceAfter()).isEqualTo(balance);
            }
            assertThat(balance).isEqualTo(account.balance());
        });
    }
}
