package org.partnercenter.application.coupon;

import java.util.List;

import org.partnercenter.domain.coupon.QuotaId;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;

/** Which reseller got which new quota, and who not and why. */
public record PassedOnQuota(List<Passed> passed, List<Rejected> rejected) {

    public record Passed(PartyId reseller, QuotaId quota) {
    }

    public record Rejected(PartyId reseller, List<Refusal> refusals) {
    }
}
