package org.partnercenter.domain.export;

/** Where a regular delivery stands. */
public enum DeliveryStatus {
    ACTIVE,
    OFF
}
