package org.partnercenter.application.coupon;

/** Expires what is over, a chunk at a time. @param limit rows at most */
public record Expire(int limit) {
}
