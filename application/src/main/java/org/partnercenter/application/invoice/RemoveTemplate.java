package org.partnercenter.application.invoice;

import org.partnercenter.domain.invoice.InvoiceTemplateId;

/** Removes a template of the caller's. */
public record RemoveTemplate(InvoiceTemplateId template) {
}
