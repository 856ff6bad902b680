package org.partnercenter.application.coupon.activity;

import org.partnercenter.domain.coupon.activity.ActivityId;

import java.time.Instant;
import java.util.Optional;

/**
 * Approves or rejects an activity voucher.
 *
 * @param reason why it is rejected: 1 to 512 characters, told to the partner; of no use with an approval
 * @param seen   when what the reviewer looked at was submitted; empty: it does not say
 */
public record ReviewActivity(ActivityId activity, boolean approve, Optional<String> reason, Optional<Instant> seen) {
}
