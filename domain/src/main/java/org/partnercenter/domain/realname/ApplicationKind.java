package org.partnercenter.domain.realname;

/** What is applied for. Nothing leads back from an enterprise (RNA-05). */
public enum ApplicationKind {
    INDIVIDUAL(VerifiedType.INDIVIDUAL),
    ENTERPRISE(VerifiedType.ENTERPRISE),
    /** An individual becomes an enterprise. */
    CHANGE(VerifiedType.ENTERPRISE);

    private final VerifiedType target;

    ApplicationKind(VerifiedType target) {
        this.target = target;
    }

    /** What the customer is once it is approved. */
    public VerifiedType target() {
        return target;
    }

    /** @param review whether somebody has to look at it */
    RealNameEvent event(boolean review) {
        return switch (this) {
            case INDIVIDUAL -> review ? RealNameEvent.SUBMIT_INDIVIDUAL : RealNameEvent.PASS_INDIVIDUAL;
            case ENTERPRISE -> review ? RealNameEvent.SUBMIT_ENTERPRISE : RealNameEvent.PASS_ENTERPRISE;
            case CHANGE -> review ? RealNameEvent.SUBMIT_CHANGE : RealNameEvent.PASS_CHANGE;
        };
    }
}
