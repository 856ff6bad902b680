package org.partnercenter.domain.coupon;

import org.partnercenter.domain.kernel.PartyId;

import java.util.Objects;
import java.util.Optional;

/**
 * How a quota reached its partner (CPN-61).
 *
 * @param payoutOrder the number of the payout order whose earnings were converted; each at most once
 */
public record QuotaOrigin(QuotaSource source, Optional<String> payoutOrder) {

    public QuotaOrigin {
        Objects.requireNonNull(source, "source");
        if (payoutOrder.filter(number -> !PartyId.isValid(number)).isPresent()) {
            throw new IllegalArgumentException("the number of a payout order is 1 to 64 visible characters");
        }
    }

    /** Arranged by the vendor. */
    public static QuotaOrigin arranged(QuotaSource source) {
        return new QuotaOrigin(source, Optional.empty());
    }

    /** Converted from the earnings of a payout order. */
    public static QuotaOrigin converted(String payoutOrder) {
        return new QuotaOrigin(QuotaSource.INCENTIVE, Optional.of(payoutOrder));
    }

    /** Of a quota that was passed on: the payout order stays with the quota it filled. */
    QuotaOrigin passedOn() {
        return arranged(source);
    }

    CouponMovement movement() {
        return payoutOrder.isPresent() ? CouponMovement.INCENTIVE_CONVERTED : CouponMovement.QUOTA_GRANTED;
    }
}
