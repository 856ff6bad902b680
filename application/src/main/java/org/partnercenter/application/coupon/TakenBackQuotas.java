package org.partnercenter.application.coupon;

import java.util.List;

import org.partnercenter.domain.coupon.QuotaId;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.Refusal;

/** The balance of each quota taken back, which is zero then (QTA-08), and which was not and why. */
public record TakenBackQuotas(List<TakenBack> takenBack, List<Rejected> rejected) {

    public record TakenBack(QuotaId quota, Money balance) {
    }

    public record Rejected(QuotaId quota, List<Refusal> refusals) {
    }
}
