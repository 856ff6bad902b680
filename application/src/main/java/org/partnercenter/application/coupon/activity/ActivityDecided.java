package org.partnercenter.application.coupon.activity;

import org.partnercenter.domain.kernel.PartyId;

/** News: the vendor has decided on an activity voucher. */
public record ActivityDecided(String activity, PartyId partner, boolean approved) {
}
