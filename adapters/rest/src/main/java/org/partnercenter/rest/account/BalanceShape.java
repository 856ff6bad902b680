package org.partnercenter.rest.account;

import org.partnercenter.domain.account.Account;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Balances as our own paths show them, and as the vendor's clients know them. */
record BalanceShape(String accountId, BigDecimal amount, BigDecimal designatedAmount, BigDecimal availableAmount,
                    BigDecimal creditAmount, int measureId, String currency) {

    /** T2-13: numbers, not texts. */
    record PartnerBalance(String accountId, int accountType, BigDecimal amount, String currency, BigDecimal designatedAmount,
                          BigDecimal creditAmount, int measureId, Optional<String> memo) {
    }

    record PartnerBalances(List<PartnerBalance> accountBalances) {

        /** ACC-01: the money is type 1; the line of credit, where there is one, is type 2. */
        static PartnerBalances of(Account account) {
            var all = new ArrayList<PartnerBalance>();
            var id = account.owner().holder().value();
            var currency = account.balance().currency().getCurrencyCode();
            var zero = BigDecimal.ZERO.setScale(2);
            all.add(new PartnerBalance(id, BALANCE, account.balance().toMajor(), currency, account.earmarked().toMajor(), zero,
                    Wire.YUAN, Optional.empty()));
            if (account.creditLine().isPositive()) {
                var line = account.creditLine().toMajor();
                all.add(new PartnerBalance(id, CREDIT, line, currency, zero, line, Wire.YUAN, Optional.empty()));
            }
            return new PartnerBalances(List.copyOf(all));
        }
    }

    /** T2-20. Nothing is owed by those who spend only what they have. */
    record CustomerBalance(String customerId, BigDecimal debtAmount, BigDecimal amount, String currency, int measureId) {
    }

    record CustomerBalances(List<CustomerBalance> customerBalances) {

        static CustomerBalances of(List<Account> accounts) {
            return new CustomerBalances(accounts.stream().map(account -> new CustomerBalance(account.owner().holder().value(),
                    BigDecimal.ZERO.setScale(2), account.balance().toMajor(), account.balance().currency().getCurrencyCode(),
                    Wire.YUAN)).toList());
        }
    }

    record Listing(List<BalanceShape> balances) {
    }

    private static final int BALANCE = 1;
    private static final int CREDIT = 2;

    static BalanceShape of(Account account) {
        return new BalanceShape(account.owner().holder().value(), account.balance().toMajor(), account.earmarked().toMajor(),
                account.free().toMajor(), account.creditLine().toMajor(), Wire.YUAN, account.balance().currency().getCurrencyCode());
    }
}
