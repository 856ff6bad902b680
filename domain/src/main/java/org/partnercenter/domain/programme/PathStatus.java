package org.partnercenter.domain.programme;

import java.util.Optional;

/** Where a partner stands on a path. */
public enum PathStatus {
    /** Never selected. */
    NONE,
    INVITED,
    SELECTED,
    ROLE_IN_REVIEW,
    ROLE_VALIDATED,
    DIFFERENTIATION_IN_REVIEW,
    DIFFERENTIATED,
    LEFT;

    /** What is reached and holds; empty while the partner is not on the path. */
    public Optional<PathStage> stage() {
        return switch (this) {
            case NONE, INVITED, LEFT -> Optional.empty();
            case SELECTED, ROLE_IN_REVIEW -> Optional.of(PathStage.SELECTED);
            case ROLE_VALIDATED, DIFFERENTIATION_IN_REVIEW -> Optional.of(PathStage.ROLE_VALIDATED);
            case DIFFERENTIATED -> Optional.of(PathStage.DIFFERENTIATED);
        };
    }

    public boolean isInReview() {
        return this == ROLE_IN_REVIEW || this == DIFFERENTIATION_IN_REVIEW;
    }
}
