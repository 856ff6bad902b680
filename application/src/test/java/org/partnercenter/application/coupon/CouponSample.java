package org.partnercenter.application.coupon;

import org.partnercenter.domain.coupon.Coupon;
import org.partnercenter.domain.coupon.CouponId;
import org.partnercenter.domain.coupon.CouponStatus;
import org.partnercenter.domain.coupon.CouponType;
import org.partnercenter.domain.coupon.OrderId;
import org.partnercenter.domain.coupon.QuotaId;
import org.partnercenter.domain.coupon.UseLimit;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Validity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import static org.partnercenter.application.coupon.CouponStore.NOW;
import static org.partnercenter.application.coupon.CouponStore.yuan;

/** Writes coupons down as tests need them: an available voucher of 100.00 of a resale customer, unless said otherwise. */
public final class CouponSample {

    private final String id;
    private final String quota;
    private final String partner;
    private final String holder;
    private Optional<PartyId> reseller = Optional.empty();
    private Optional<AssociationType> model = Optional.of(AssociationType.RESALE);
    private CouponType type = CouponType.VOUCHER;
    private CouponStatus status = CouponStatus.AVAILABLE;
    private Money balance = yuan("100");
    private Optional<Coupon.Hold> hold = Optional.empty();
    private Validity validity = new Validity(NOW.minusSeconds(86_400), NOW.plusSeconds(86_400));
    private List<UseLimit> useLimits = List.of();
    private boolean frozen;
    private Optional<String> memo = Optional.empty();
    private Instant createdAt = NOW.minusSeconds(3_600);
    private Optional<Instant> lastUsedAt = Optional.empty();
    private Optional<OrderId> lastOrder = Optional.empty();
    private Optional<Instant> endedAt = Optional.empty();
    private int timesUsed;

    private CouponSample(String id, String quota, String partner, String holder) {
        this.id = id;
        this.quota = quota;
        this.partner = partner;
        this.holder = holder;
    }

    public static CouponSample coupon(String id, String quota, String partner, String holder) {
        return new CouponSample(id, quota, partner, holder);
    }

    public CouponSample reseller(String issuer) {
        reseller = Optional.of(new PartyId(issuer));
        return this;
    }

    /** Null for a coupon that a partner holds. */
    public CouponSample model(AssociationType other) {
        model = Optional.ofNullable(other);
        return this;
    }

    public CouponSample type(CouponType other) {
        type = other;
        return this;
    }

    public CouponSample balance(String left) {
        balance = yuan(left);
        return this;
    }

    public CouponSample ended(CouponStatus how, Instant at) {
        status = how;
        balance = yuan("0");
        endedAt = Optional.of(at);
        return this;
    }

    public CouponSample expired() {
        status = CouponStatus.EXPIRED;
        balance = yuan("0");
        return this;
    }

    public CouponSample heldBy(String order, String amount) {
        hold = Optional.of(new Coupon.Hold(new OrderId(order), yuan(amount)));
        return this;
    }

    public CouponSample usedBy(String order, Instant at) {
        lastOrder = Optional.of(new OrderId(order));
        lastUsedAt = Optional.of(at);
        return this;
    }

    public CouponSample window(Instant from, Instant until) {
        validity = new Validity(from, until);
        return this;
    }

    public CouponSample limits(UseLimit... limits) {
        useLimits = List.of(limits);
        return this;
    }

    public CouponSample timesUsed(int times) {
        timesUsed = times;
        return this;
    }

    public CouponSample frozen() {
        frozen = true;
        return this;
    }

    public CouponSample memo(String text) {
        memo = Optional.of(text);
        return this;
    }

    public CouponSample created(Instant at) {
        createdAt = at;
        return this;
    }

    public Coupon build() {
        return new Coupon(new CouponId(id), type, status, new QuotaId(quota), new PartyId(partner), reseller, new PartyId(holder),
                model, yuan("100"), balance, hold, validity, useLimits, frozen, memo, createdAt, lastUsedAt, lastOrder, endedAt, timesUsed, 1);
    }
}
