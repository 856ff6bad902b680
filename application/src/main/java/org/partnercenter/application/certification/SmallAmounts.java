package org.partnercenter.application.certification;

/** Draws the amounts that are sent to accounts. Nobody can foresee them. */
@FunctionalInterface
public interface SmallAmounts {

    /** From 1 to {@link org.partnercenter.domain.certification.BankTransfer#MOST_MINOR} minor units. */
    int next();
}
