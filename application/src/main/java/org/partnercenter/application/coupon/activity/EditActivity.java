package org.partnercenter.application.coupon.activity;

import org.partnercenter.domain.coupon.activity.ActivityId;
import org.partnercenter.domain.coupon.activity.ActivityTerms;

/** Gives a draft, or a rejected activity voucher, other terms. */
public record EditActivity(ActivityId activity, ActivityTerms terms) {
}
