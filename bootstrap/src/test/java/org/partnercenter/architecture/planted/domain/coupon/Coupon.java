package org.partnercenter.architecture.planted.domain.coupon;

public record Coupon(String id) {
}
