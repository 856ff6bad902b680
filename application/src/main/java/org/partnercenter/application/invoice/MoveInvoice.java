package org.partnercenter.application.invoice;

import org.partnercenter.domain.invoice.InvoiceRequestId;

/** Names the request that a step is done with. */
public record MoveInvoice(InvoiceRequestId request) {
}
