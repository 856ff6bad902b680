package org.partnercenter.application.invoice;

import org.partnercenter.domain.invoice.InvoiceRequestId;

/** Hands a record that its seller sent back in again. */
public record EditInvoice(InvoiceRequestId request, Wanted wanted) {
}
