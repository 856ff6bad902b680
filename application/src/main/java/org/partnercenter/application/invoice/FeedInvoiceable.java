package org.partnercenter.application.invoice;

import org.partnercenter.domain.invoice.Consumed;

/** Delivers what a customer consumed, as the vendor's billing has it now. */
public record FeedInvoiceable(Consumed told) {
}
