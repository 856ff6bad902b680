package org.partnercenter.persistence.coupon;

import com.fasterxml.jackson.core.type.TypeReference;
import org.jooq.JSON;
import org.partnercenter.domain.coupon.Coupon;
import org.partnercenter.domain.coupon.CouponId;
import org.partnercenter.domain.coupon.CouponQuota;
import org.partnercenter.domain.coupon.CouponStatus;
import org.partnercenter.domain.coupon.CouponType;
import org.partnercenter.domain.coupon.OrderId;
import org.partnercenter.domain.coupon.QuotaId;
import org.partnercenter.domain.coupon.QuotaLimits;
import org.partnercenter.domain.coupon.QuotaOrigin;
import org.partnercenter.domain.coupon.QuotaSource;
import org.partnercenter.domain.coupon.QuotaStatus;
import org.partnercenter.domain.coupon.QuotaType;
import org.partnercenter.domain.coupon.UseLimit;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Validity;
import org.partnercenter.persistence.db.tables.records.CouponQuotaRecord;
import org.partnercenter.persistence.db.tables.records.CouponRecord;
import org.partnercenter.persistence.kernel.JsonCodec;
import org.partnercenter.persistence.kernel.Rows;

import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Rows of quota and coupons as values of the domain, and back. */
final class CouponRows {

    private static final TypeReference<List<UseLimit>> USE_LIMITS = new TypeReference<>() {
    };

    private final JsonCodec json;

    CouponRows(JsonCodec json) {
        this.json = json;
    }

    CouponQuota quota(CouponQuotaRecord row) {
        var currency = Currency.getInstance(row.getCurrency());
        return new CouponQuota(new QuotaId(row.getId()), QuotaType.valueOf(row.getType()), new PartyId(row.getPartnerId()),
                Rows.party(row.getResellerId()), Optional.ofNullable(row.getParentId()).map(QuotaId::new),
                new QuotaOrigin(QuotaSource.valueOf(row.getSource()), Optional.ofNullable(row.getPayoutOrder())),
                Money.ofMinor(row.getValueMinor(), currency), Money.ofMinor(row.getBalanceMinor(), currency),
                QuotaStatus.valueOf(row.getStatus()), new Validity(row.getValidFrom(), row.getValidUntil()),
                json.read(row.getLimits(), QuotaLimits.class), row.getIssuedCount(),
                Money.ofMinor(row.getIssuedMinor(), currency), row.getCreatedAt(), row.getUpdatedAt(), row.getVersion());
    }

    CouponQuotaRecord row(CouponQuota quota) {
        var row = new CouponQuotaRecord();
        row.setId(quota.id().value());
        row.setType(quota.type().name());
        row.setPartnerId(quota.partner().value());
        row.setResellerId(Rows.text(quota.reseller()));
        row.setParentId(quota.parent().map(QuotaId::value).orElse(null));
        row.setSource(quota.origin().source().name());
        row.setPayoutOrder(quota.origin().payoutOrder().orElse(null));
        row.setValueMinor(quota.value().minor());
        row.setBalanceMinor(quota.balance().minor());
        row.setCurrency(quota.value().currency().getCurrencyCode());
        row.setStatus(quota.status().name());
        row.setValidFrom(quota.validity().from());
        row.setValidUntil(quota.validity().until());
        row.setLimits(json.write(quota.limits()));
        row.setIssuedCount(quota.issuedCount());
        row.setIssuedMinor(quota.issuedTotal().minor());
        row.setCreatedAt(quota.createdAt());
        row.setUpdatedAt(quota.updatedAt());
        row.setVersion(quota.version());
        return row;
    }

    Coupon coupon(CouponRecord row) {
        var currency = Currency.getInstance(row.getCurrency());
        return new Coupon(new CouponId(row.getId()), CouponType.valueOf(row.getType()), CouponStatus.valueOf(row.getStatus()),
                new QuotaId(row.getQuotaId()), new PartyId(row.getPartnerId()), Rows.party(row.getResellerId()),
                new PartyId(row.getCustomerId()), Optional.ofNullable(row.getAssociationType()).map(AssociationType::valueOf),
                Money.ofMinor(row.getFaceMinor(), currency), Money.ofMinor(row.getBalanceMinor(), currency),
                Optional.ofNullable(row.getHoldOrderId()).map(order -> new Coupon.Hold(new OrderId(order),
                        Money.ofMinor(row.getHoldMinor(), currency))),
                new Validity(row.getValidFrom(), row.getValidUntil()), useLimits(row.getUseLimits()), row.getFrozen(),
                Optional.ofNullable(row.getMemo()), row.getCreatedAt(), Optional.ofNullable(row.getLastUsedAt()),
                Optional.ofNullable(row.getLastOrderId()).map(OrderId::new), Optional.ofNullable(row.getEndedAt()),
                row.getTimesUsed(), row.getVersion());
    }

    private List<UseLimit> useLimits(JSON stored) {
        return stored == null ? List.of() : json.read(stored, USE_LIMITS);
    }

    CouponRecord row(Coupon coupon) {
        var row = new CouponRecord();
        row.setId(coupon.id().value());
        row.setType(coupon.type().name());
        row.setStatus(coupon.status().name());
        row.setQuotaId(coupon.quota().value());
        row.setPartnerId(coupon.partner().value());
        row.setResellerId(Rows.text(coupon.reseller()));
        row.setCustomerId(coupon.holder().value());
        row.setAssociationType(coupon.associationType().map(Enum::name).orElse(null));
        row.setFaceMinor(coupon.faceValue().minor());
        row.setBalanceMinor(coupon.balance().minor());
        row.setCurrency(coupon.faceValue().currency().getCurrencyCode());
        row.setHoldOrderId(coupon.hold().map(hold -> hold.order().value()).orElse(null));
        row.setHoldMinor(coupon.hold().map(hold -> hold.amount().minor()).orElse(null));
        row.setValidFrom(coupon.validity().from());
        row.setValidUntil(coupon.validity().until());
        row.setUseLimits(coupon.useLimits().isEmpty() ? null : json.write(coupon.useLimits()));
        row.setFrozen(coupon.frozen());
        row.setMemo(coupon.memo().orElse(null));
        row.setCreatedAt(coupon.createdAt());
        row.setLastUsedAt(coupon.lastUsedAt().orElse(null));
        row.setLastOrderId(coupon.lastOrder().map(OrderId::value).orElse(null));
        row.setEndedAt(coupon.endedAt().orElse(null));
        row.setTimesUsed(coupon.timesUsed());
        row.setVersion(coupon.version());
        return row;
    }
}
