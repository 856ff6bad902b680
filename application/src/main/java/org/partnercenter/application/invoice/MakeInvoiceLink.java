package org.partnercenter.application.invoice;

import org.partnercenter.domain.invoice.InvoiceRequestId;

/** Asks for a link to the document of an invoice. */
public record MakeInvoiceLink(InvoiceRequestId request) {
}
