package org.partnercenter.application.invoice;

import org.partnercenter.domain.invoice.InvoiceStatus;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Optional;

/** Narrows requests down. @param asSeller those made to the caller as a seller, in place of its own */
public record InvoiceFilter(Optional<PartyId> partner, Optional<InvoiceStatus> status, Optional<PartyId> seller, boolean asSeller) {

    public static final InvoiceFilter ALL = new InvoiceFilter(Optional.empty(), Optional.empty(), Optional.empty(), false);
}
