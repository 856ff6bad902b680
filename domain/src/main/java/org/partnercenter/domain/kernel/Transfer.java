package org.partnercenter.domain.kernel;

import java.util.Objects;

/**
 * One movement of the double-entry ledger: what leaves one account reaches another, so that the accounts always sum to zero.
 *
 * @param kind   why it moves: a stable code of the capability, such as {@code COUPON_ISSUED}
 * @param from   the account it leaves
 * @param to     the account it reaches; not the same
 * @param amount more than zero
 */
public record Transfer(String kind, LedgerAccount from, LedgerAccount to, Money amount) {

    public Transfer {
        Objects.requireNonNull(kind, "kind");
        if (from.equals(to)) {
            throw new IllegalArgumentException("a transfer has two accounts");
        }
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("a transfer moves more than zero");
        }
    }
}
