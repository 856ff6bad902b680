package org.partnercenter.domain.opportunity;

/** How far a partner's path is, as far as opportunities ask (HO-01). */
public enum PathStage {
    CERTIFIED,
    COMPETENCY_DIFFERENTIATION
}
