package org.partnercenter.domain.invoice;

import org.partnercenter.domain.kernel.PartyId;

/** Names one invoice-information template. Has the form of every id (COM-02). */
public record InvoiceTemplateId(String value) implements Comparable<InvoiceTemplateId> {

    public InvoiceTemplateId {
        if (!PartyId.isValid(value)) {
            throw new IllegalArgumentException("an invoice template id is 1 to 64 visible characters");
        }
    }

    @Override
    public int compareTo(InvoiceTemplateId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
