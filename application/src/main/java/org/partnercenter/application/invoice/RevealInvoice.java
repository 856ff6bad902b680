package org.partnercenter.application.invoice;

import org.partnercenter.domain.invoice.InvoiceRequestId;

/** Asks for the title and the receiver of a request, plain. */
public record RevealInvoice(InvoiceRequestId request) {
}
