package org.partnercenter.domain.coupon.activity;

import org.partnercenter.domain.kernel.Kind;
import org.partnercenter.domain.kernel.Reason;
import org.partnercenter.domain.kernel.Rule;

/** Why something about an activity voucher is refused. */
public enum ActivityRefusal implements Reason {
    ACTIVITY_UNKNOWN("ACTIVITY_VOUCHER_NOT_FOUND", Kind.ABSENT),
    ACTIVITY_STATE("ACTIVITY_VOUCHER_STATE", Kind.CONFLICT),
    ACTIVITY_WINDOW_REVERSED("ACTIVITY_VOUCHER_WINDOW", Kind.MALFORMED),
    ACTIVITY_TOO_MANY("ACTIVITY_VOUCHER_QUANTITY", Kind.LIMIT),
    ACTIVITY_MINIMUM_BELOW_FACE("ACTIVITY_VOUCHER_MINIMUM", Kind.RULE),
    ACTIVITY_IS_OVER("ACTIVITY_VOUCHER_OVER", Kind.RULE),
    ACTIVITY_SUBMITTED_AGAIN("ACTIVITY_VOUCHER_SUBMITTED_AGAIN", Kind.CONFLICT);

    private final String code;
    private final Kind kind;

    ActivityRefusal(String code, Kind kind) {
        this.code = code;
        this.kind = kind;
    }

    @Override
    public Rule rule() {
        return ActivityRule.CPN_60;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
