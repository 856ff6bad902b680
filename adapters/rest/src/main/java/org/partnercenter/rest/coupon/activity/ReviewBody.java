package org.partnercenter.rest.coupon.activity;

import org.partnercenter.application.coupon.activity.ReviewActivity;
import org.partnercenter.domain.coupon.activity.ActivityId;
import org.partnercenter.domain.coupon.activity.ActivityVoucher;
import org.partnercenter.rest.kernel.Input;

import java.util.function.Supplier;

/** Decides on an activity voucher; on our paths the path says which, and how. */
record ReviewBody(String activityId, String decision, String reason, String submittedAt) {

    static final String APPROVE = "APPROVE";
    static final String REJECT = "REJECT";

    Supplier<ReviewActivity> command(Input in) {
        var id = in.field("activity_id", activityId).required().id();
        var how = in.field("decision", decision).required().oneOf(APPROVE, REJECT);
        var why = in.field("reason", reason).text(ActivityVoucher.MAX_REASON);
        var seen = in.field("submitted_at", submittedAt).instant();
        return () -> new ReviewActivity(new ActivityId(id.orElseThrow()), how.orElseThrow().equals(APPROVE), why, seen);
    }
}
