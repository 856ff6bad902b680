package org.partnercenter.domain.invoice;

/** Where an invoice request stands, as its partner sees it (rulebook 3.3), and two states of sellers' records. */
public enum InvoiceStatus {
    PENDING_REVIEW(true),
    ISSUING(true),
    /** Being issued; the partner wanted it cancelled, and was refused. */
    ISSUING_CANCEL_FAILED(true),
    CANCELLING(true),
    CANCELLED(false),
    REJECTED(false),
    /** Sent back by its seller, to be edited. */
    DRAFT(false),
    AWAITING_RECEIPT(true),
    ISSUED(true),
    RETURNING(true),
    RETURN_REJECTED(true),
    RETURNED(false),
    /** Put away by its partner. */
    DELETED(false);

    private final boolean taking;

    InvoiceStatus(boolean taking) {
        this.taking = taking;
    }

    /** Whether its amount is invoiced, or about to be; else the amount can be invoiced elsewhere. */
    public boolean isTaking() {
        return taking;
    }
}
