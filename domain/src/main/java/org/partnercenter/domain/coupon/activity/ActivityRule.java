package org.partnercenter.domain.coupon.activity;

import org.partnercenter.domain.kernel.Evidence;
import org.partnercenter.domain.kernel.Rule;

/** The rule of activity vouchers. */
public enum ActivityRule implements Rule {
    CPN_60;

    @Override
    public String id() {
        return "CPN-60";
    }

    @Override
    public Evidence evidence() {
        return Evidence.DOCUMENTED;
    }
}
