package org.partnercenter.domain.certification;

/** Why what was certified has to be certified again. */
public enum LapseCause {
    /** The company has another name (BIA-07). */
    RENAMED(FailureKind.RENAMED),
    /** The vendor signs with it by another company (BIA-08). */
    NEW_SIGNING_ENTITY(FailureKind.NEW_SIGNING_ENTITY);

    private final FailureKind failure;

    LapseCause(FailureKind failure) {
        this.failure = failure;
    }

    FailureKind failure() {
        return failure;
    }
}
