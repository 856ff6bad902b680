package org.partnercenter.application.coupon;

import org.partnercenter.domain.coupon.CouponQuota;
import org.partnercenter.domain.coupon.QuotaId;
import org.partnercenter.domain.coupon.QuotaLimits;
import org.partnercenter.domain.coupon.QuotaOrigin;
import org.partnercenter.domain.coupon.QuotaSource;
import org.partnercenter.domain.coupon.QuotaStatus;
import org.partnercenter.domain.coupon.QuotaType;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Validity;

import java.time.Instant;
import java.util.Optional;

import static org.partnercenter.application.coupon.CouponStore.NOW;
import static org.partnercenter.application.coupon.CouponStore.yuan;

/** Writes quotas down as tests need them: a voucher quota of 1 000.00 around now, unless said otherwise. */
public final class QuotaSample {

    private final String id;
    private final String partner;
    private Optional<PartyId> reseller = Optional.empty();
    private Optional<QuotaId> parent = Optional.empty();
    private QuotaType type = QuotaType.VOUCHER;
    private Money value = yuan("1000");
    private Money balance = yuan("1000");
    private QuotaStatus status = QuotaStatus.NORMAL;
    private Validity validity = new Validity(NOW.minusSeconds(86_400), NOW.plusSeconds(86_400));
    private QuotaOrigin origin = QuotaOrigin.arranged(QuotaSource.BUSINESS);
    private QuotaLimits limits = QuotaLimits.none();
    private Instant createdAt = NOW.minusSeconds(3_600);

    private QuotaSample(String id, String partner) {
        this.id = id;
        this.partner = partner;
    }

    public static QuotaSample quota(String id, String partner) {
        return new QuotaSample(id, partner);
    }

    public QuotaSample passedOn(String toReseller, String fromParent) {
        reseller = Optional.of(new PartyId(toReseller));
        parent = Optional.of(new QuotaId(fromParent));
        return this;
    }

    public QuotaSample type(QuotaType other) {
        type = other;
        return this;
    }

    public QuotaSample value(String whole, String left) {
        value = yuan(whole);
        balance = yuan(left);
        return this;
    }

    public QuotaSample status(QuotaStatus other) {
        status = other;
        return this;
    }

    public QuotaSample window(Instant from, Instant until) {
        validity = new Validity(from, until);
        return this;
    }

    public QuotaSample limits(QuotaLimits other) {
        limits = other;
        return this;
    }

    public QuotaSample created(Instant at) {
        createdAt = at;
        return this;
    }

    public QuotaSample origin(QuotaOrigin other) {
        origin = other;
        return this;
    }

    public CouponQuota build() {
        return new CouponQuota(new QuotaId(id), type, new PartyId(partner), reseller, parent, origin, value, balance, status, validity,
                limits, 0, yuan("0"), createdAt, createdAt, 1);
    }
}
