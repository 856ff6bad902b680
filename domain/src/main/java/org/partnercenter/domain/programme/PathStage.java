package org.partnercenter.domain.programme;

/** How far a partner has come on a path, in this order (PRG-01). */
public enum PathStage {
    SELECTED,
    ROLE_VALIDATED,
    DIFFERENTIATED;

    public boolean isAtLeast(PathStage other) {
        return compareTo(other) >= 0;
    }
}
