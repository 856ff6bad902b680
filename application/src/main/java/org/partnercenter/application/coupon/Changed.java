package org.partnercenter.application.coupon;

/** A changed value and the version it had when it was loaded. */
public record Changed<T>(T value, long loadedVersion) {
}
