package org.partnercenter.rest.incentive.payout;

import org.partnercenter.application.incentive.payout.InvoicePayout;
import org.partnercenter.domain.incentive.PayoutOrderNo;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.VatType;
import org.partnercenter.domain.kernel.invoicing.InvoicedPayment;
import org.partnercenter.domain.kernel.invoicing.PartnerInvoice;
import org.partnercenter.rest.kernel.Input;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Tells of the invoices of an order; on our paths the path names it. */
record InvoiceBody(String payoutOrderNo, List<Line> invoices) {

    /** One invoice. @param type VAT_SPECIAL, or the answer says why not (PIN-02) @param amount tax included @param taxRate in percent */
    record Line(String invoiceNumber, String issuedOn, String type, BigDecimal amount, BigDecimal taxRate) {
    }

    Supplier<InvoicePayout> command(Input in) {
        var no = in.field("payout_order_no", payoutOrderNo).required().id();
        in.list("invoices", invoices).required().atMost(InvoicedPayment.MAX_INVOICES);
        var read = new ArrayList<Optional<PartnerInvoice>>();
        for (int i = 0; invoices != null && i < Math.min(invoices.size(), InvoicedPayment.MAX_INVOICES); i++) {
            read.add(invoice(in, "invoices[" + i + "]", invoices.get(i)));
        }
        return () -> new InvoicePayout(new PayoutOrderNo(no.orElseThrow()), read.stream().map(Optional::orElseThrow).toList());
    }

    private static Optional<PartnerInvoice> invoice(Input in, String at, Line line) {
        if (line == null) {
            in.refuse(CommonRefusal.FIELD_MISSING.refusal("field", at));
            return Optional.empty();
        }
        var number = in.field(at + ".invoice_number", line.invoiceNumber).required().id(PartnerInvoice.MAX_NUMBER);
        var day = in.field(at + ".issued_on", line.issuedOn).required().day();
        var type = in.field(at + ".type", line.type).required().code(text -> Wire.one(VatType.values(), text));
        var money = in.amount(at + ".amount", line.amount, Wire.LARGEST_AMOUNT);
        var rate = Wire.rate(in.field(at + ".tax_rate", line.taxRate).required());
        return number.isEmpty() || day.isEmpty() || type.isEmpty() || money.isEmpty() || rate.isEmpty() ? Optional.empty()
                : Optional.of(new PartnerInvoice(number.get(), day.get(), type.get(), money.get(), rate.get()));
    }
}
