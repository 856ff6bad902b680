package org.partnercenter.domain.benefit;

/** What happens to benefit applications. */
public enum BenefitEvent {
    /** Keeps a draft, complete or not. */
    SAVE(Side.PARTNER),
    SUBMIT(Side.PARTNER),
    /** Changes what is submitted, in place. */
    AMEND(Side.PARTNER),
    /** Takes it back before it is decided, as a draft. */
    RECALL(Side.PARTNER),
    CANCEL(Side.PARTNER),
    DELETE(Side.PARTNER),
    /** Asks to be reimbursed for what was approved before. */
    CLAIM(Side.PARTNER),
    REQUEST_ACCEPTANCE(Side.PARTNER),
    REQUEST_PAYMENT(Side.PARTNER),
    ENTER_INVOICES(Side.PARTNER),
    /** Shows that the money reached the people it was for. */
    SUBMIT_RECEIPT(Side.PARTNER),
    APPROVE(Side.PLATFORM),
    REJECT(Side.PLATFORM),
    PAY(Side.PLATFORM),
    GENERATE(Side.SYSTEM),
    EXPIRE(Side.SYSTEM);

    private final Side side;

    BenefitEvent(Side side) {
        this.side = side;
    }

    /** Who makes it happen. */
    public Side side() {
        return side;
    }

    /** Whether it brings the fields an application begins with. */
    public boolean bringsApplication() {
        return this == SAVE || this == SUBMIT || this == AMEND || this == GENERATE;
    }
}
