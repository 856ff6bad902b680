package org.partnercenter.application.invoice;

import org.partnercenter.application.kernel.Unkept;
import org.partnercenter.domain.invoice.InvoiceReceiver;
import org.partnercenter.domain.invoice.InvoiceTemplateId;
import org.partnercenter.domain.invoice.InvoiceTitle;

/** Told once, and kept nowhere. */
public record TemplateRevealed(InvoiceTemplateId id, InvoiceTitle title, InvoiceReceiver receiver) implements Unkept {
}
