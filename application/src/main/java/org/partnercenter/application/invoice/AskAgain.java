package org.partnercenter.application.invoice;

import org.partnercenter.domain.invoice.InvoiceRequestId;

/** Asks for the same once more. */
public record AskAgain(InvoiceRequestId request, Wanted wanted) {
}
