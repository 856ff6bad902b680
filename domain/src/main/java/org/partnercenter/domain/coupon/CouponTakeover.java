package org.partnercenter.domain.coupon;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.Refusals;
import org.partnercenter.domain.kernel.Transfer;
import org.partnercenter.domain.kernel.Validity;

/**
 * A coupon that was issued elsewhere, before this house kept the books, and goes on here. Its face value leaves the quota, as when it is
 * issued (QTA-01), and what it has paid already counts as consumed; so the quota begins with what it was worth then.
 *
 * @param id        the one it has there
 * @param recipient the customer whose it is
 * @param balance   what is left: more than zero, at most the face value
 * @param from      the quota's own window where empty, as for {@code until}
 * @param memo      seen by the issuer only (CPN-13)
 */
public record CouponTakeover(CouponId id, Recipient recipient, Money faceValue, Money balance, Optional<Instant> from,
                             Optional<Instant> until, Optional<String> memo) {

    /** What it comes to: the quota after it, the coupon, and the entries that open its account. */
    public record Taken(CouponQuota quota, Coupon coupon, List<Transfer> transfers) {

        public Taken {
            transfers = List.copyOf(transfers);
        }
    }

    /** @param isTaken whether there is a coupon of that id already */
    public Decision<Taken> decide(CouponQuota quota, boolean isTaken, Instant now) {
        var start = from.orElse(quota.validity().from());
        var end = until.orElse(quota.validity().until());
        var refusals = new Refusals()
                .refuseIf(!faceValue.isPositive(), () -> CommonRefusal.AMOUNT_NOT_POSITIVE.refusal("field", "face_value"))
                .refuseIf(!balance.isPositive(), () -> CommonRefusal.AMOUNT_NOT_POSITIVE.refusal("field", "balance"))
                .refuseIf(balance.isMoreThan(faceValue), () -> CouponRefusal.BALANCE_ABOVE_FACE_VALUE.refusal("balance", major(balance))
                        .with("face_value", major(faceValue)))
                .refuseIf(isTaken, () -> CouponRefusal.COUPON_ID_TAKEN.refusal("coupon_id", id))
                .addAll(quota.refusalsToIssue(now))
                .refuseIf(!start.isBefore(end), () -> CouponRefusal.WINDOW_REVERSED.refusal("valid_time", start).with("expire_time", end))
                .refuseIf(start.isBefore(end) && isOutside(quota, new Validity(start, end), now),
                        () -> CouponRefusal.WINDOW_OUTSIDE_QUOTA.refusal("valid_time", start).with("expire_time", end))
                .refuseIf(recipient.tie() != Recipient.Tie.OWN,
                        () -> CouponRefusal.NOT_YOUR_CUSTOMER.refusal("customer_id", recipient.party()))
                .refuseIf(faceValue.isMoreThan(quota.balance()), () -> CouponRefusal.QUOTA_TOO_SMALL
                        .refusal("customer_id", recipient.party()).with("balance", major(quota.balance()))
                        .with("face_value", major(faceValue)));
        return refusals.any() ? Decision.refused(refusals.list()) : Decision.granted(taken(quota, new Validity(start, end), now));
    }

    private static boolean isOutside(CouponQuota quota, Validity window, Instant now) {
        return !quota.validity().encloses(window) || window.isOver(now);
    }

    private Taken taken(CouponQuota quota, Validity window, Instant now) {
        var holder = recipient.financeMaster().orElse(recipient.party());
        var paid = faceValue.minus(balance);
        var coupon = new Coupon(id, quota.type().coupons(), CouponStatus.AVAILABLE, quota.id(), quota.partner(), quota.reseller(), holder,
                recipient.model(), faceValue, balance, Optional.empty(), window, quota.limits().useLimits(), false, memo, now,
                Optional.empty(), Optional.empty(), Optional.empty(), paid.isZero() ? 0 : 1, 1);
        var transfers = new ArrayList<Transfer>();
        transfers.add(CouponMovement.COUPON_ISSUED.transfer(CouponMovement.account(quota.id()), CouponMovement.account(id), faceValue));
        if (!paid.isZero()) {
            transfers.add(CouponMovement.COUPON_USED.transfer(CouponMovement.account(id), CouponMovement.consumed(quota.id()), paid));
        }
        return new Taken(quota.afterIssuing(faceValue, 1, now), coupon, transfers);
    }

    private static String major(Money money) {
        return money.toMajor().toPlainString();
    }
}
