package org.partnercenter.application.invoice;

import org.partnercenter.domain.invoice.Asked;

/** Asks for invoices, one for each issuer and tax rate. */
public record RequestInvoices(Asked asked, Wanted wanted) {
}
