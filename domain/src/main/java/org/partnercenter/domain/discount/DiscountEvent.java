package org.partnercenter.domain.discount;

/** What happens to an exclusive discount. */
public enum DiscountEvent {
    SAVE(true),
    EDIT(true),
    /** Submitted inside the range. */
    PASS(true),
    /** Submitted outside it, as a special request. */
    REQUEST(true),
    APPROVE(true),
    REJECT(true),
    WITHDRAW(true),
    SCHEDULE(false),
    BEGIN(false),
    RUN_OUT(false),
    DELETE(true),
    INVALIDATE(true),
    /** Its customer is not the partner's any more. */
    LOSE_CUSTOMER(false);

    private final boolean asked;

    DiscountEvent(boolean asked) {
        this.asked = asked;
    }

    /** Whether somebody asks for it; else it happens by itself. */
    public boolean isAsked() {
        return asked;
    }
}
