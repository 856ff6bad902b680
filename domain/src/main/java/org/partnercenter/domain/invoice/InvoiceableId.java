package org.partnercenter.domain.invoice;

import org.partnercenter.domain.kernel.PartyId;

/** Names something that can be invoiced. Has the form of every id (COM-02). */
public record InvoiceableId(String value) implements Comparable<InvoiceableId> {

    public InvoiceableId {
        if (!PartyId.isValid(value)) {
            throw new IllegalArgumentException("an invoiceable's id is 1 to 64 visible characters");
        }
    }

    @Override
    public int compareTo(InvoiceableId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
