package org.partnercenter.application.invoice;

import org.partnercenter.domain.invoice.InvoiceReceiver;
import org.partnercenter.domain.invoice.InvoiceTitle;
import org.partnercenter.domain.kernel.PartyId;

import java.time.LocalDate;

/** Brings along a template that a partner had elsewhere. @param createdOn day at the site */
public record BringTemplate(PartyId partner, InvoiceTitle title, boolean special, InvoiceReceiver receiver, LocalDate createdOn) {
}
