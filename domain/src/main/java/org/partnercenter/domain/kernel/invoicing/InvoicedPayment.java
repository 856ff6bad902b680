package org.partnercenter.domain.kernel.invoicing;

import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;
import org.partnercenter.domain.kernel.TaxRate;
import org.partnercenter.domain.kernel.VatType;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A payment of the vendor's that a partner invoices: a payout order or a benefit application (rulebook 3.5). Several invoices may cover
 * one (PIN-04).
 *
 * @param amount what the vendor gave notice of, tax included (PIN-05); empty where the invoices may come to more
 * @param rate   the one the partner is certified for; empty if it is not certified, which somebody else refuses
 */
public record InvoicedPayment(Optional<Money> amount, Optional<TaxRate> rate) {

    /** Invoices of one payment. */
    public static final int MAX_INVOICES = 50;

    public InvoicedPayment {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(rate, "rate");
    }

    /**
     * All that is wrong with what a partner invoiced for it.
     *
     * @param elsewhere numbers that stand for other payments
     */
    public List<Refusal> against(List<PartnerInvoice> told, Collection<String> elsewhere) {
        var refusals = new Refusals().refuseIf(told.isEmpty(), CommonRefusal.FIELD_MISSING.refusal("field", "invoices"));
        var numbers = new HashSet<String>();
        told.stream().map(PartnerInvoice::number).filter(number -> !numbers.add(number)).distinct().forEach(number ->
                refusals.refuseIf(true, CommonRefusal.ITEM_TWICE.refusal("field", "invoices").with("value", number)));
        told.stream().filter(invoice -> invoice.type() != VatType.VAT_SPECIAL).forEach(invoice -> refusals.refuseIf(true,
                InvoicingRefusal.PARTNER_INVOICE_NOT_SPECIAL.refusal("invoice_number", invoice.number())));
        rate.ifPresent(expected -> told.stream().filter(invoice -> !invoice.rate().equals(expected)).forEach(invoice -> refusals.refuseIf(true,
                InvoicingRefusal.PARTNER_INVOICE_RATE.refusal("invoice_number", invoice.number()).with("tax_rate", invoice.rate())
                        .with("expected", expected))));
        numbers.stream().sorted().filter(elsewhere::contains).forEach(number -> refusals.refuseIf(true,
                InvoicingRefusal.PARTNER_INVOICE_ELSEWHERE.refusal("invoice_number", number)));
        amount.filter(due -> !told.isEmpty()).ifPresent(due -> refusals.refuseIf(!sum(told, due).equals(due),
                InvoicingRefusal.PARTNER_INVOICE_SUM.refusal("invoiced", sum(told, due).toMajor().toPlainString())
                        .with("amount", due.toMajor().toPlainString())));
        return refusals.list();
    }

    private static Money sum(List<PartnerInvoice> told, Money due) {
        return told.stream().map(PartnerInvoice::amount).reduce(Money.zero(due.currency()), Money::plus);
    }
}
