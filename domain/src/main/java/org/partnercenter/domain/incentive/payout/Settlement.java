package org.partnercenter.domain.incentive.payout;

import org.partnercenter.domain.incentive.PayoutForm;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.TaxRate;

import java.util.Objects;

/**
 * What a payout order comes to (INC-25).
 *
 * @param amount the sum of its bills, tax included; more than zero
 * @param paid   what reaches the partner: the amount where it sends an invoice, else what is left without input tax
 * @param tax    the tax in the amount
 * @param rate   the partner's, as it was certified when the order was submitted
 */
public record Settlement(Money amount, Money paid, Money tax, TaxRate rate) {

    public Settlement {
        Objects.requireNonNull(rate, "rate");
        if (!amount.isPositive() || !paid.isPositive() || paid.isMoreThan(amount) || tax.minor() < 0) {
            throw new IllegalArgumentException("a payout order pays more than zero, and not more than its bills");
        }
    }

    /** Of a sum that is more than zero. */
    static Settlement of(Money amount, PayoutForm form, TaxRate rate) {
        var net = rate.without(amount);
        return new Settlement(amount, form.isInvoiced() ? amount : net, amount.minus(net), rate);
    }
}
