package org.partnercenter.application.invoice;

import org.partnercenter.domain.kernel.PartyId;

import java.time.YearMonth;
import java.util.Optional;

/** Narrows down what is invoiceable. @param open whether only what is open */
public record InvoiceableFilter(Optional<PartyId> partner, Optional<YearMonth> cycle, Optional<String> order, Optional<PartyId> customer, boolean open) {

    public static final InvoiceableFilter ALL = new InvoiceableFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);
}
