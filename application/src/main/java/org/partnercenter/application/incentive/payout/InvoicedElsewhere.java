package org.partnercenter.application.incentive.payout;

import org.partnercenter.application.incentive.payout.PayoutOrders.InvoiceKey;

import java.util.Set;

/** Which invoices of partners stand for something else than a payout order (PIN-07). */
@FunctionalInterface
public interface InvoicedElsewhere {

    /** Those of them; nobody else uses one that was asked about before the transaction ends. */
    Set<InvoiceKey> of(Set<InvoiceKey> invoices);
}
