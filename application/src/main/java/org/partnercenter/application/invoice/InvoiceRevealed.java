package org.partnercenter.application.invoice;

import org.partnercenter.application.kernel.Unkept;
import org.partnercenter.domain.invoice.InvoiceReceiver;
import org.partnercenter.domain.invoice.InvoiceRequestId;
import org.partnercenter.domain.invoice.InvoiceTitle;

/** Told once, and kept nowhere. */
public record InvoiceRevealed(InvoiceRequestId id, InvoiceTitle title, InvoiceReceiver receiver) implements Unkept {
}
