package org.partnercenter.application.invoice;

import org.partnercenter.domain.invoice.InvoiceTemplate;
import org.partnercenter.domain.invoice.InvoiceTemplateId;
import org.partnercenter.domain.invoice.TitleKind;
import org.partnercenter.domain.kernel.PartyId;

import java.time.LocalDate;

/** Where a template stands after a command; what it says of a company or a person is not told. */
public record TemplateStep(InvoiceTemplateId id, PartyId partner, TitleKind kind, boolean special, LocalDate createdOn) {

    static TemplateStep of(InvoiceTemplate of) {
        return new TemplateStep(of.id(), of.partner(), of.title().kind(), of.special(), of.createdOn());
    }
}
