package org.partnercenter.application.invoice;

import org.partnercenter.domain.invoice.InvoiceReceiver;
import org.partnercenter.domain.invoice.InvoiceTemplateId;
import org.partnercenter.domain.invoice.InvoiceTitle;

import java.util.Optional;

/** Makes a template of the caller's, or changes one. @param template none for a new one */
public record PutTemplate(Optional<InvoiceTemplateId> template, InvoiceTitle title, boolean special, InvoiceReceiver receiver) {
}
