package org.partnercenter.application.invoice;

import org.partnercenter.domain.invoice.InvoiceTemplateId;

/** Asks for a template of the caller's, plain. */
public record RevealTemplate(InvoiceTemplateId template) {
}
