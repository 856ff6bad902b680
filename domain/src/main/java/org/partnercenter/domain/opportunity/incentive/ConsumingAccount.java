package org.partnercenter.domain.opportunity.incentive;

import java.util.Objects;

/**
 * The customer's account that consumes, as the vendor knows it.
 *
 * @param enterprise whether it is verified as an enterprise's
 * @param realName   as it is verified
 * @param cashPaid   what all accounts under that name had paid in cash when the opportunity was validated: whole yuan, rounded up
 */
public record ConsumingAccount(boolean enterprise, String realName, int cashPaid) {

    /** Up to so many yuan a customer is new (OPI-06). */
    public static final int NEW_UP_TO = 1_000;

    public ConsumingAccount {
        Objects.requireNonNull(realName, "realName");
    }

    boolean isNew() {
        return cashPaid <= NEW_UP_TO;
    }

    @Override
    public String toString() {
        return "ConsumingAccount[***]";
    }
}
