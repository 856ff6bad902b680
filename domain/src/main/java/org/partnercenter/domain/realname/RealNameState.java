package org.partnercenter.domain.realname;

import java.util.Optional;

/** Where a customer stands (rulebook section 4.2). A pending change leaves it the individual that it is. */
public enum RealNameState {
    NOT_VERIFIED(VerifiedStatus.NOT_VERIFIED, null),
    INDIVIDUAL_IN_REVIEW(VerifiedStatus.IN_REVIEW, null),
    ENTERPRISE_IN_REVIEW(VerifiedStatus.IN_REVIEW, null),
    REFUSED(VerifiedStatus.REFUSED, null),
    INDIVIDUAL(VerifiedStatus.VERIFIED, VerifiedType.INDIVIDUAL),
    CHANGE_IN_REVIEW(VerifiedStatus.VERIFIED, VerifiedType.INDIVIDUAL),
    ENTERPRISE(VerifiedStatus.VERIFIED, VerifiedType.ENTERPRISE);

    private final VerifiedStatus status;
    private final VerifiedType type;

    RealNameState(VerifiedStatus status, VerifiedType type) {
        this.status = status;
        this.type = type;
    }

    /** What partners and the customer see of it (ASC-14, RNA-16). */
    public VerifiedStatus status() {
        return status;
    }

    /** As what it is verified; empty unless it is. */
    public Optional<VerifiedType> type() {
        return Optional.ofNullable(type);
    }

    /** Whether an application waits for review. */
    public boolean isInReview() {
        return this == INDIVIDUAL_IN_REVIEW || this == ENTERPRISE_IN_REVIEW || this == CHANGE_IN_REVIEW;
    }

    /**
     * The state that what is recorded of a customer amounts to.
     *
     * @param pending what its application that waits for review is for
     * @param type    empty: nobody has said; who is verified so is taken for an enterprise, which cannot become anything else
     */
    public static RealNameState of(VerifiedStatus status, Optional<VerifiedType> type, Optional<ApplicationKind> pending) {
        return pending.map(RealNameState::inReview).orElseGet(() -> switch (status) {
            case NOT_VERIFIED -> NOT_VERIFIED;
            case REFUSED -> REFUSED;
            case IN_REVIEW -> type.filter(VerifiedType.INDIVIDUAL::equals).isPresent() ? INDIVIDUAL_IN_REVIEW : ENTERPRISE_IN_REVIEW;
            case VERIFIED -> type.filter(VerifiedType.INDIVIDUAL::equals).isPresent() ? INDIVIDUAL : ENTERPRISE;
        });
    }

    private static RealNameState inReview(ApplicationKind kind) {
        return switch (kind) {
            case INDIVIDUAL -> INDIVIDUAL_IN_REVIEW;
            case ENTERPRISE -> ENTERPRISE_IN_REVIEW;
            case CHANGE -> CHANGE_IN_REVIEW;
        };
    }
}
