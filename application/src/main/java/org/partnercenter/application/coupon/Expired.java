package org.partnercenter.application.coupon;

/** @param count how many were expired; fewer than asked means that nothing is left for now */
public record Expired(int count) {
}
