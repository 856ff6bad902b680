package org.partnercenter.application.coupon;

import static org.partnercenter.domain.kernel.PartyKind.CUSTOMER;
import static org.partnercenter.domain.kernel.PartyKind.DISTRIBUTOR;
import static org.partnercenter.domain.kernel.PartyKind.GOV_SUBSIDY;
import static org.partnercenter.domain.kernel.PartyKind.PLATFORM;
import static org.partnercenter.domain.kernel.PartyKind.RESELLER;
import static org.partnercenter.domain.kernel.PartyKind.SOLUTION_PROVIDER;

import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;

import java.util.List;
import java.util.Set;

/** What can be asked about quota and coupons: names, callers, permission items (rulebook 3.5 and 10). */
public final class CouponOperations {

    private static final Set<PartyKind> ISSUERS = Set.of(PLATFORM, DISTRIBUTOR, SOLUTION_PROVIDER, GOV_SUBSIDY, RESELLER);
    private static final Set<PartyKind> PARTNERS = Set.of(DISTRIBUTOR, SOLUTION_PROVIDER, GOV_SUBSIDY, RESELLER);
    /** HIE-08: resellers act in the console or through their distributor. */
    public static final Set<PartyKind> OPEN_API = Set.of(DISTRIBUTOR, SOLUTION_PROVIDER);

    public static final Operation<IssueCoupons, IssuedCoupons> ISSUE = new Operation<>("coupon-issue",
            IssueCoupons.class, IssuedCoupons.class, ISSUERS, Set.of(PermissionItem.COUPON_ISSUE, PermissionItem.QUOTA_ISSUE))
            .needingCode();
    public static final Operation<ReclaimCoupon, ReclaimedCoupon> RECLAIM = new Operation<>("coupon-reclaim",
            ReclaimCoupon.class, ReclaimedCoupon.class, ISSUERS, Set.of(PermissionItem.COUPON_RECLAIM))
            .needingCode();
    public static final Operation<ReclaimCoupons, ReclaimedCoupons> RECLAIM_MANY = new Operation<>("coupons-reclaim",
            ReclaimCoupons.class, ReclaimedCoupons.class, ISSUERS, Set.of(PermissionItem.COUPON_RECLAIM))
            .needingCode();

    public static final Operation<PassOnQuota, PassedOnQuota> PASS_ON = new Operation<>("quota-pass-on",
            PassOnQuota.class, PassedOnQuota.class, Set.of(DISTRIBUTOR),
            Set.of(PermissionItem.RESELLER_QUOTA_ISSUE, PermissionItem.QUOTA_PASS_ON));
    public static final Operation<TakeBackQuotas, TakenBackQuotas> TAKE_BACK = new Operation<>("quota-take-back",
            TakeBackQuotas.class, TakenBackQuotas.class, Set.of(DISTRIBUTOR),
            Set.of(PermissionItem.PASSED_QUOTA_RECLAIM_MANY, PermissionItem.PASSED_QUOTA_RECLAIM)).needingCode();

    public static final Operation<GrantQuota, QuotaChanged> GRANT = platform("quota-grant", GrantQuota.class, QuotaChanged.class,
            PermissionItem.QUOTA_MANAGE);
    public static final Operation<ConvertIncentive, QuotaChanged> CONVERT = platform("quota-convert-incentive", ConvertIncentive.class,
            QuotaChanged.class, PermissionItem.QUOTA_MANAGE);
    public static final Operation<AdjustQuota, QuotaChanged> ADJUST = platform("quota-adjust", AdjustQuota.class, QuotaChanged.class,
            PermissionItem.QUOTA_MANAGE);
    public static final Operation<MoveQuota, QuotaChanged> FREEZE = platform("quota-freeze", MoveQuota.class, QuotaChanged.class,
            PermissionItem.QUOTA_MANAGE);
    public static final Operation<MoveQuota, QuotaChanged> UNFREEZE = platform("quota-unfreeze", MoveQuota.class, QuotaChanged.class,
            PermissionItem.QUOTA_MANAGE);
    public static final Operation<MoveQuota, QuotaChanged> INVALIDATE = platform("quota-invalidate", MoveQuota.class, QuotaChanged.class,
            PermissionItem.QUOTA_MANAGE);

    public static final Operation<TakeOverCoupon, CouponChanged> TAKE_OVER = platform("coupon-take-over", TakeOverCoupon.class,
            CouponChanged.class, PermissionItem.QUOTA_MANAGE);

    public static final Operation<UseCoupon, CouponChanged> HOLD = platform("coupon-hold", UseCoupon.class, CouponChanged.class,
            PermissionItem.COUPON_BILLING);
    public static final Operation<UseCoupon, CouponChanged> USE = platform("coupon-use", UseCoupon.class, CouponChanged.class,
            PermissionItem.COUPON_BILLING);
    public static final Operation<ReleaseCoupon, CouponChanged> RELEASE = platform("coupon-release", ReleaseCoupon.class, CouponChanged.class,
            PermissionItem.COUPON_BILLING);
    public static final Operation<RefundCoupon, CouponChanged> REFUND = platform("coupon-refund", RefundCoupon.class, CouponChanged.class,
            PermissionItem.COUPON_BILLING);

    public static final Operation<Expire, Expired> EXPIRE_COUPONS = platform("coupon-expire", Expire.class, Expired.class,
            PermissionItem.COUPON_BILLING);
    public static final Operation<Expire, Expired> EXPIRE_QUOTAS = platform("quota-expire", Expire.class, Expired.class,
            PermissionItem.QUOTA_MANAGE);

    /** A partner reads what a customer holds with an exchanged token only (AUT-16). */
    static final Operation<HeldCouponFilter, Page> HELD = query("coupons-held", HeldCouponFilter.class,
            Set.of(DISTRIBUTOR, SOLUTION_PROVIDER, CUSTOMER), PermissionItem.HELD_COUPONS_VIEW, PermissionItem.ORDER_PAY).alsoOnBehalf();
    static final Operation<IssuedCouponFilter, Page> ISSUED = query("coupons-issued", IssuedCouponFilter.class, OPEN_API,
            PermissionItem.COUPON_VIEW);
    static final Operation<QuotaFilter, Page> QUOTAS = query("quotas", QuotaFilter.class, OPEN_API,
            PermissionItem.QUOTA_VIEW);
    static final Operation<CouponRecordFilter, Page> RECORDS = query("coupon-records", CouponRecordFilter.class, OPEN_API,
            PermissionItem.COUPON_RECORDS_VIEW);
    static final Operation<PassedQuotaFilter, Page> PASSED = query("quotas-passed-on", PassedQuotaFilter.class,
            Set.of(DISTRIBUTOR), PermissionItem.PASSED_QUOTA_VIEW);
    static final Operation<QuotaRecordFilter, Page> QUOTA_RECORDS = query("quota-records", QuotaRecordFilter.class,
            Set.of(DISTRIBUTOR), PermissionItem.PASSED_QUOTA_VIEW);
    static final Operation<IssuedCouponFilter, Page> OWN_COUPONS = query("partner-coupons", IssuedCouponFilter.class,
            ISSUERS, PermissionItem.COUPON_VIEW);
    static final Operation<QuotaFilter, Page> OWN_QUOTAS = query("partner-quotas", QuotaFilter.class, ISSUERS,
            PermissionItem.QUOTA_VIEW);

    private CouponOperations() {
    }

    /** What is asked of this capability. */
    public static List<Operation<?, ?>> queries() {
        return List.of(HELD, ISSUED, QUOTAS, RECORDS, PASSED, QUOTA_RECORDS, OWN_COUPONS, OWN_QUOTAS);
    }

    static boolean isOpenApiCaller(PartyKind kind) {
        return OPEN_API.contains(kind);
    }

    static boolean isPartner(PartyKind kind) {
        return PARTNERS.contains(kind);
    }

    private static <C, R> Operation<C, R> platform(String name, Class<C> command, Class<R> result, PermissionItem item) {
        return new Operation<>(name, command, result, Set.of(PLATFORM), Set.of(item));
    }

    @SuppressWarnings("rawtypes")
    private static <C> Operation<C, Page> query(String name, Class<C> query, Set<PartyKind> callers,
                                                    PermissionItem... items) {
        return new Operation<>(name, query, Page.class, callers, Set.of(items));
    }
}
