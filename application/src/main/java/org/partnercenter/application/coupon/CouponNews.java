package org.partnercenter.application.coupon;

import org.partnercenter.application.kernel.OutgoingEvent;
import org.partnercenter.application.kernel.Posting;
import org.partnercenter.application.kernel.Reference;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.coupon.Coupon;
import org.partnercenter.domain.coupon.CouponMovement;
import org.partnercenter.domain.coupon.CouponQuota;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.Transfer;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns changes of quota and coupons into postings and events. */
final class CouponNews {

    private static final String PREFIX = "org.partnercenter.coupon.";

    private CouponNews() {
    }

    static Viewers viewers(Coupon coupon) {
        return Viewers.of(coupon.partner(), coupon.reseller()).withCustomer(coupon.holder());
    }

    static Viewers viewers(CouponQuota quota) {
        return Viewers.of(quota.partner(), quota.reseller());
    }

    /** The quota of a coupon's record is the one the money reached or left. */
    static Posting posting(Transfer transfer, Coupon coupon, Optional<String> order, Optional<String> remark) {
        var references = new EnumMap<Reference, String>(Reference.class);
        references.put(Reference.COUPON, coupon.id().value());
        references.put(Reference.QUOTA, transfer.to().name().startsWith("quota/")
                ? transfer.to().name().substring("quota/".length()) : coupon.quota().value());
        order.ifPresent(id -> references.put(Reference.ORDER, id));
        return new Posting(transfer, viewers(coupon), references, remark);
    }

    static List<Posting> postings(Coupon.Change change, Optional<String> order) {
        return change.transfers().stream().map(transfer -> posting(transfer, change.coupon(), order, Optional.empty()))
                .toList();
    }

    static Posting posting(Transfer transfer, CouponQuota quota, Optional<String> remark) {
        var references = new EnumMap<Reference, String>(Reference.class);
        references.put(Reference.QUOTA, quota.id().value());
        quota.parent().ifPresent(parent -> references.put(Reference.PARENT_QUOTA, parent.value()));
        return new Posting(transfer, viewers(quota), references, remark);
    }

    static OutgoingEvent issued(Coupon coupon) {
        return event("issued", coupon, coupon.faceValue(), Map.of());
    }

    static OutgoingEvent happened(String what, Coupon coupon, Money amount, Map<String, Object> more) {
        return event(what, coupon, amount, more);
    }

    static OutgoingEvent reclaimed(Coupon.Change change, CouponMovement cause) {
        var what = cause == CouponMovement.RECLAIMED_ON_EXPIRY ? "expired" : "reclaimed";
        return event(what, change.coupon(), change.returned(), Map.of("cause", cause.name()));
    }

    private static OutgoingEvent event(String what, Coupon coupon, Money amount, Map<String, Object> more) {
        var data = new LinkedHashMap<String, Object>();
        data.put("coupon_id", coupon.id().value());
        data.put("quota_id", coupon.quota().value());
        data.put("customer_id", coupon.holder().value());
        data.put("partner_id", coupon.partner().value());
        coupon.reseller().ifPresent(reseller -> data.put("indirect_partner_id", reseller.value()));
        data.put("status", coupon.status().code());
        data.put("amount", amount.toMajor().toPlainString());
        data.put("balance", coupon.balance().toMajor().toPlainString());
        data.put("currency", amount.currency().getCurrencyCode());
        data.putAll(more);
        return new OutgoingEvent(PREFIX + what, "coupon/" + coupon.id(), data, viewers(coupon));
    }

    static CouponIssued news(Coupon issued) {
        return new CouponIssued(issued.id().value(), issued.holder(), issued.faceValue(), issued.validity().until());
    }

    static CouponReclaimed news(Coupon.Change reclaimed) {
        return new CouponReclaimed(reclaimed.coupon().id().value(), reclaimed.coupon().holder(), reclaimed.returned());
    }

    static QuotaMoved news(QuotaMovement what, CouponQuota quota, Money amount) {
        return new QuotaMoved(what.name(), quota.id().value(), quota.holder(), quota.partner(), amount, quota.balance());
    }

    static OutgoingEvent quota(String what, CouponQuota quota, Money amount) {
        var data = new LinkedHashMap<String, Object>();
        data.put("quota_id", quota.id().value());
        data.put("partner_id", quota.partner().value());
        quota.reseller().ifPresent(reseller -> data.put("indirect_partner_id", reseller.value()));
        quota.parent().ifPresent(parent -> data.put("parent_quota_id", parent.value()));
        data.put("status", quota.status().code());
        data.put("amount", amount.toMajor().toPlainString());
        data.put("balance", quota.balance().toMajor().toPlainString());
        data.put("currency", amount.currency().getCurrencyCode());
        return new OutgoingEvent("org.partnercenter.coupon-quota." + what, "coupon-quota/" + quota.id(), data,
                viewers(quota));
    }
}
