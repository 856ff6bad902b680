package org.partnercenter.application.invoice;

import org.partnercenter.domain.invoice.InvoiceForm;
import org.partnercenter.domain.invoice.InvoiceReceiver;
import org.partnercenter.domain.invoice.InvoiceTemplateId;

import java.util.Optional;

/**
 * How an invoice is wanted.
 *
 * @param template none for the partner's only one
 * @param receiver in place of the template's
 */
public record Wanted(InvoiceForm form, Optional<InvoiceTemplateId> template, Optional<InvoiceReceiver> receiver, Optional<String> remark) {
}
