package org.partnercenter.application.coupon.activity;

import org.partnercenter.domain.coupon.activity.ActivityTerms;

/** Configures an activity voucher. @param submit whether it goes to the review at once; else it is a draft */
public record CreateActivity(ActivityTerms terms, boolean submit) {
}
