package org.partnercenter.domain.invoice;

import java.util.Objects;

/** The number of an invoice, which its issuer gives once (INV-11). @param no see {@link IssuedInvoice} */
public record InvoiceNumber(Issuer issuer, String no) {

    public InvoiceNumber {
        Objects.requireNonNull(issuer, "issuer");
        Objects.requireNonNull(no, "no");
    }
}
