package org.partnercenter.domain.discount.business;

/** Where a business discount stands by the clock. */
public enum BusinessStatus {
    PENDING,
    IN_FORCE,
    OVER
}
