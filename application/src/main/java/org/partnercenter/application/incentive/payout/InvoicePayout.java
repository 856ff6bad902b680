package org.partnercenter.application.incentive.payout;

import org.partnercenter.domain.incentive.PayoutOrderNo;
import org.partnercenter.domain.kernel.invoicing.PartnerInvoice;

import java.util.List;

/** Tells what the partner invoiced for a payout order, in place of what it told before. */
public record InvoicePayout(PayoutOrderNo order, List<PartnerInvoice> invoices) {

    public InvoicePayout {
        invoices = List.copyOf(invoices);
    }
}
