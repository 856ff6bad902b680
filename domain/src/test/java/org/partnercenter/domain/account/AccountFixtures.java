package org.partnercenter.domain.account;

import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Optional;

/** Accounts in the situations tests speak of. */
final class AccountFixtures {

    static final Instant NOW = Instant.parse("2026-11-26T04:00:00Z");
    static final PartyId DISTRIBUTOR = new PartyId("d-1");
    static final PartyId RESELLER = new PartyId("r-1");
    static final PartyId CUSTOMER = new PartyId("c-1");
    static final OrderId ORDER = new OrderId("o-1");
    static final ChargeId CHARGE = new ChargeId("charge-1");

    private AccountFixtures() {
    }

    static Money yuan(String major) {
        return Money.of(major, "CNY");
    }

    static Account partnerAccount(String balance) {
        return new Account(AccountOwner.partner(DISTRIBUTOR), yuan(balance), yuan("0"), yuan("0"), 3);
    }

    static Account resellerAccount(String balance) {
        return new Account(AccountOwner.reseller(DISTRIBUTOR, RESELLER), yuan(balance), yuan("0"), yuan("0"), 3);
    }

    static Account customerAccount(String balance) {
        return customerAccount(balance, "0");
    }

    static Account customerAccount(String balance, String earmarked) {
        return new Account(AccountOwner.customer(CUSTOMER, DISTRIBUTOR, Optional.empty()), yuan(balance), yuan(earmarked), yuan("0"), 5);
    }

    static Charge chargeIn(ChargeStatus status) {
        var held = status == ChargeStatus.HELD ? yuan("10") : yuan("0");
        var spent = status == ChargeStatus.SPENT || status == ChargeStatus.REFUNDED ? yuan("10") : yuan("0");
        var refunded = status == ChargeStatus.REFUNDED ? yuan("10") : yuan("0");
        return new Charge(CHARGE, customerAccount("0").owner(), ORDER, status, held, spent, refunded, NOW, NOW, 1);
    }
}
