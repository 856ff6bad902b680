package org.partnercenter.domain.incentive.payout;

import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.TaxRate;

import java.time.LocalDate;
import java.util.Objects;

/**
 * An invoice of the partner to the vendor, as the partner tells of it (PIN-04, PIN-07).
 *
 * @param number   1 to {@link #MAX_NUMBER} visible characters; of one partner each once
 * @param issuedOn day at the site
 * @param amount   tax included, more than zero
 */
public record PartnerInvoice(String number, LocalDate issuedOn, Money amount, TaxRate rate) {

    public static final int MAX_NUMBER = 64;

    public PartnerInvoice {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(issuedOn, "issuedOn");
        Objects.requireNonNull(rate, "rate");
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("an invoice is about more than zero");
        }
    }
}
