package org.partnercenter.application.invoice;

import org.partnercenter.domain.invoice.Invoiceable;
import org.partnercenter.domain.invoice.InvoiceableId;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;

/**
 * What became of it.
 *
 * @param feeding what the version did
 * @param open    what of it can be invoiced now
 */
public record InvoiceableFed(InvoiceableId id, PartyId partner, Invoiceable.Feeding feeding, Money amount, Money open) {
}
