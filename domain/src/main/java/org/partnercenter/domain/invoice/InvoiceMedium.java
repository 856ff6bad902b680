package org.partnercenter.domain.invoice;

/** What an invoice is made of. */
public enum InvoiceMedium {
    PAPER,
    ELECTRONIC,
    /** Fully digital (数电). */
    DIGITAL
}
