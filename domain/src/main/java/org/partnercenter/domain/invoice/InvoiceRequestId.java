package org.partnercenter.domain.invoice;

import org.partnercenter.domain.kernel.PartyId;

/** Names one invoice request. Has the form of every id (COM-02). */
public record InvoiceRequestId(String value) implements Comparable<InvoiceRequestId> {

    public InvoiceRequestId {
        if (!PartyId.isValid(value)) {
            throw new IllegalArgumentException("an invoice request id is 1 to 64 visible characters");
        }
    }

    @Override
    public int compareTo(InvoiceRequestId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
