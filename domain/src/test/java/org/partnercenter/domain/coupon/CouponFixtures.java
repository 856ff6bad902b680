package org.partnercenter.domain.coupon;

import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Validity;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Situations of quota and coupons that tests begin with. */
final class CouponFixtures {

    static final Instant NOW = Instant.parse("2026-11-23T04:00:00Z");
    static final ZoneId SITE = ZoneId.of("Asia/Shanghai");
    static final Validity AROUND_NOW = new Validity(NOW.minusSeconds(86_400), NOW.plusSeconds(86_400));
    static final Instant AFTER_THE_END = AROUND_NOW.until().plusSeconds(1);
    static final PartyId DISTRIBUTOR = new PartyId("distributor");
    static final PartyId RESELLER = new PartyId("reseller");
    static final PartyId CUSTOMER = new PartyId("customer");
    static final QuotaId QUOTA = new QuotaId("quota");
    static final QuotaId PARENT = new QuotaId("parent");
    static final QuotaOrigin BUSINESS = QuotaOrigin.arranged(QuotaSource.BUSINESS);
    static final OrderId ORDER = new OrderId("order");
    static final OrderId OTHER_ORDER = new OrderId("other-order");

    private CouponFixtures() {
    }

    static Money yuan(String major) {
        return Money.of(major, "CNY");
    }

    static CouponQuota quotaOf(String value) {
        return quota(value, value, QuotaStatus.NORMAL, QuotaType.VOUCHER, QuotaLimits.none());
    }

    static CouponQuota quotaWith(QuotaLimits limits) {
        return quota("1000", "1000", QuotaStatus.NORMAL, QuotaType.VOUCHER, limits);
    }

    static CouponQuota quotaIn(QuotaStatus status) {
        return quota("1000", "1000", status, QuotaType.VOUCHER, QuotaLimits.none());
    }

    static CouponQuota cashQuota() {
        return quota("1000", "1000", QuotaStatus.NORMAL, QuotaType.CASH, QuotaLimits.none());
    }

    static CouponQuota cashQuotaWith(QuotaLimits limits) {
        return quota("1000", "1000", QuotaStatus.NORMAL, QuotaType.CASH, limits);
    }

    static CouponQuota quotaWithBalance(String value, String balance) {
        return quota(value, balance, QuotaStatus.NORMAL, QuotaType.VOUCHER, QuotaLimits.none());
    }

    private static CouponQuota quota(String value, String balance, QuotaStatus status, QuotaType type, QuotaLimits limits) {
        return new CouponQuota(QUOTA, type, DISTRIBUTOR, Optional.empty(), Optional.empty(), BUSINESS, yuan(value), yuan(balance), status,
                AROUND_NOW, limits, 0, yuan("0"), NOW, NOW, 1);
    }

    /** A quota that the reseller got from {@link #PARENT}. */
    static CouponQuota passedOnQuota(QuotaStatus status, String balance) {
        return new CouponQuota(QUOTA, QuotaType.VOUCHER, DISTRIBUTOR, Optional.of(RESELLER), Optional.of(PARENT), BUSINESS, yuan("100"),
                yuan(balance), status, AROUND_NOW, QuotaLimits.none(), 0, yuan("0"), NOW, NOW, 1);
    }

    static CouponQuota parentQuota(String value, String balance) {
        return new CouponQuota(PARENT, QuotaType.VOUCHER, DISTRIBUTOR, Optional.empty(), Optional.empty(), BUSINESS, yuan(value),
                yuan(balance), QuotaStatus.NORMAL, AROUND_NOW, QuotaLimits.none(), 0, yuan("0"), NOW, NOW, 1);
    }

    /** Available, of 100.00, with everything left, of a resale customer. */
    static Coupon availableCoupon() {
        return coupon(CouponStatus.AVAILABLE, "100", Optional.of(AssociationType.RESALE), Optional.empty(), List.of(), false);
    }

    static Coupon partlyUsedCoupon(String left) {
        return coupon(CouponStatus.AVAILABLE, left, Optional.of(AssociationType.RESALE), Optional.empty(), List.of(), false);
    }

    static Coupon usedUpCoupon() {
        return couponIn(CouponStatus.USED);
    }

    static Coupon reclaimedCoupon() {
        return couponIn(CouponStatus.RECLAIMED);
    }

    /** In the state, with everything left when available and nothing otherwise. */
    static Coupon couponIn(CouponStatus status) {
        return coupon(status, status == CouponStatus.AVAILABLE ? "100" : "0", Optional.of(AssociationType.RESALE),
                Optional.empty(), List.of(), false);
    }

    static Coupon couponHeldBy(OrderId order, String amount) {
        return coupon(CouponStatus.AVAILABLE, "100", Optional.of(AssociationType.RESALE),
                Optional.of(new Coupon.Hold(order, yuan(amount))), List.of(), false);
    }

    static Coupon couponOfReferralCustomer() {
        return coupon(CouponStatus.AVAILABLE, "100", Optional.of(AssociationType.REFERRAL), Optional.empty(), List.of(), false);
    }

    static Coupon frozenCoupon() {
        return coupon(CouponStatus.AVAILABLE, "100", Optional.of(AssociationType.RESALE), Optional.empty(), List.of(), true);
    }

    static Coupon couponWith(UseLimit... limits) {
        return coupon(CouponStatus.AVAILABLE, "100", Optional.of(AssociationType.RESALE), Optional.empty(), List.of(limits),
                false);
    }

    private static Coupon coupon(CouponStatus status, String balance, Optional<AssociationType> model,
                                 Optional<Coupon.Hold> hold, List<UseLimit> limits, boolean frozen) {
        return new Coupon(new CouponId("coupon"), CouponType.VOUCHER, status, QUOTA, DISTRIBUTOR, Optional.empty(), CUSTOMER,
                model, yuan("100"), yuan(balance), hold, AROUND_NOW, limits, frozen, Optional.of("memo"), NOW, Optional.empty(),
                Optional.empty(), Optional.empty(), 0, 1);
    }

    static IssueTerms face(String value) {
        return new IssueTerms(yuan(value), Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), Optional.empty());
    }

    static IssueTerms services(String... codes) {
        return new IssueTerms(yuan("10"), Optional.empty(), Optional.empty(), List.of(codes), List.of(), List.of(),
                Optional.empty());
    }

    static IssueTerms products(String... ids) {
        return new IssueTerms(yuan("10"), Optional.empty(), Optional.empty(), List.of(), List.of(ids), List.of(),
                Optional.empty());
    }

    static IssueTerms orderTypes(String... types) {
        return new IssueTerms(yuan("10"), Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(types),
                Optional.empty());
    }

    static IssueTerms window(Instant from, Instant until) {
        return new IssueTerms(yuan("10"), Optional.ofNullable(from), Optional.ofNullable(until), List.of(), List.of(), List.of(),
                Optional.empty());
    }

    static QuotaLimits limitsTo(UseLimit... limits) {
        return new QuotaLimits(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false, Set.of(),
                Set.of(AssociationType.RESALE), List.of(limits));
    }

    static Recipient resaleCustomer(String id) {
        return Recipient.customer(new PartyId(id), AssociationType.RESALE);
    }

    static Issuer byOpenApi() {
        return new Issuer(DISTRIBUTOR, false, Issuer.Route.OPEN_API);
    }

    static Issuer inPartnerCenter() {
        return new Issuer(DISTRIBUTOR, false, Issuer.Route.PARTNER_CENTER);
    }

    static Supplier<CouponId> couponIds() {
        var last = new AtomicInteger();
        return () -> new CouponId("coupon-" + last.incrementAndGet());
    }

    static Supplier<QuotaId> quotaIds() {
        var last = new AtomicInteger();
        return () -> new QuotaId("child-" + last.incrementAndGet());
    }

    static List<String> codes(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::code).toList();
    }

    static List<String> reasons(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::reason).toList();
    }
}
