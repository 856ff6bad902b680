package org.partnercenter.rest.coupon.activity;

import org.partnercenter.application.coupon.activity.MoveActivity;
import org.partnercenter.domain.coupon.activity.ActivityId;
import org.partnercenter.rest.kernel.Input;

import java.util.function.Supplier;

/** Names the activity voucher; on our paths the path does. */
record MoveBody(String activityId) {

    Supplier<MoveActivity> command(Input in) {
        var id = in.field("activity_id", activityId).required().id();
        return () -> new MoveActivity(new ActivityId(id.orElseThrow()));
    }
}
