package org.partnercenter.domain.kernel.invoicing;

import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.TaxRate;
import org.partnercenter.domain.kernel.VatType;

import java.time.LocalDate;
import java.util.Objects;

/**
 * An invoice of the partner to the vendor, as the partner tells of it.
 *
 * @param number   1 to {@link #MAX_NUMBER} visible characters; of one partner each once (PIN-07)
 * @param issuedOn day at the site
 * @param type     as it is printed on it, on paper or electronic (PIN-02)
 * @param amount   tax included, more than zero
 */
public record PartnerInvoice(String number, LocalDate issuedOn, VatType type, Money amount, TaxRate rate) {

    public static final int MAX_NUMBER = 64;

    public PartnerInvoice {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(issuedOn, "issuedOn");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(rate, "rate");
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("an invoice is about more than zero");
        }
    }
}
