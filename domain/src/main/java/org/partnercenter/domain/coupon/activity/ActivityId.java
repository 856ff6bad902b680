package org.partnercenter.domain.coupon.activity;

import org.partnercenter.domain.kernel.PartyId;

/** Names one activity voucher. Has the form of every id (COM-02). */
public record ActivityId(String value) {

    public ActivityId {
        if (!PartyId.isValid(value)) {
            throw new IllegalArgumentException("the id of an activity voucher is 1 to 64 visible characters");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
