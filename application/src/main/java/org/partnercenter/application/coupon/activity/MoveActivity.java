package org.partnercenter.application.coupon.activity;

import org.partnercenter.domain.coupon.activity.ActivityId;

/** Submits, withdraws, copies or deletes an activity voucher. */
public record MoveActivity(ActivityId activity) {
}
