package org.partnercenter.application.coupon.activity;

import org.partnercenter.domain.coupon.activity.ActivityStatus;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Optional;

/** Which activity vouchers are looked for. */
public record ActivityFilter(Optional<ActivityStatus> status, Optional<PartyId> partner) {

    public static ActivityFilter none() {
        return new ActivityFilter(Optional.empty(), Optional.empty());
    }
}
