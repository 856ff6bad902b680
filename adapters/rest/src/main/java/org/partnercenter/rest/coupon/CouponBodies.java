package org.partnercenter.rest.coupon;

import jakarta.enterprise.context.ApplicationScoped;
import org.partnercenter.application.coupon.AdjustQuota;
import org.partnercenter.application.coupon.ConvertIncentive;
import org.partnercenter.application.coupon.CouponChanged;
import org.partnercenter.application.coupon.CouponOperations;
import org.partnercenter.application.coupon.GrantQuota;
import org.partnercenter.application.coupon.IssueCoupons;
import org.partnercenter.application.coupon.IssuedCoupons;
import org.partnercenter.application.coupon.MoveQuota;
import org.partnercenter.application.coupon.PassOnQuota;
import org.partnercenter.application.coupon.PassedOnQuota;
import org.partnercenter.application.coupon.QuotaChanged;
import org.partnercenter.application.coupon.ReclaimCoupon;
import org.partnercenter.application.coupon.ReclaimCoupons;
import org.partnercenter.application.coupon.ReclaimedCoupon;
import org.partnercenter.application.coupon.ReclaimedCoupons;
import org.partnercenter.application.coupon.RefundCoupon;
import org.partnercenter.application.coupon.ReleaseCoupon;
import org.partnercenter.application.coupon.TakeBackQuotas;
import org.partnercenter.application.coupon.TakeOverCoupon;
import org.partnercenter.application.coupon.TakenBackQuotas;
import org.partnercenter.application.coupon.UseCoupon;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.domain.coupon.Issuer;
import org.partnercenter.rest.kernel.CommandBody;
import org.partnercenter.rest.kernel.HasBodies;
import org.partnercenter.rest.kernel.Success;

import java.util.List;

/** What the commands of quota and coupons look like in JSON. */
@ApplicationScoped
class CouponBodies implements HasBodies {

    static final CommandBody<OwnIssueBody, IssueCoupons, IssuedCoupons> ISSUE = issue(Issuer.Route.PARTNER_CENTER);
    static final CommandBody<OwnReclaimBody, ReclaimCoupon, ReclaimedCoupon> RECLAIM = reclaim(Issuer.Route.PARTNER_CENTER,
            new Success.Shown<>((result, language) -> ReclaimShape.Reclaimed.of(result)));
    static final CommandBody<ReclaimManyBody, ReclaimCoupons, ReclaimedCoupons> RECLAIM_MANY =
            new CommandBody<>(CouponOperations.RECLAIM_MANY, ReclaimManyBody.class,
                    (body, in, caller) -> body.command(in, caller), new Success.Shown<>(ReclaimShape::of));

    /** As the vendor's clients do it. */
    static final CommandBody<OwnIssueBody, IssueCoupons, IssuedCoupons> OPEN_ISSUE =
            issue(Issuer.Route.OPEN_API).onlyFor(CouponOperations.OPEN_API).asVendors();
    static final CommandBody<OwnReclaimBody, ReclaimCoupon, ReclaimedCoupon> OPEN_RECLAIM =
            reclaim(Issuer.Route.OPEN_API, new Success.Nothing<>()).onlyFor(CouponOperations.OPEN_API).asVendors();

    static final CommandBody<OwnPassOnBody, PassOnQuota, PassedOnQuota> PASS_ON =
            new CommandBody<>(CouponOperations.PASS_ON, OwnPassOnBody.class, (body, in, caller) -> body.command(in),
                    new Success.Shown<>(PassOnShape::of));
    static final CommandBody<OwnTakeBackBody, TakeBackQuotas, TakenBackQuotas> TAKE_BACK =
            new CommandBody<>(CouponOperations.TAKE_BACK, OwnTakeBackBody.class, (body, in, caller) -> body.command(in),
                    new Success.Shown<>(TakeBackShape::of));

    static final CommandBody<GrantBody, GrantQuota, QuotaChanged> GRANT =
            new CommandBody<>(CouponOperations.GRANT, GrantBody.class, (body, in, caller) -> body.command(in),
                    new Success.Created<>(PlatformQuotasResource.PATH, result -> result.quota().value(), QuotaChangedShape::of));
    static final CommandBody<ConvertBody, ConvertIncentive, QuotaChanged> CONVERT =
            new CommandBody<>(CouponOperations.CONVERT, ConvertBody.class, (body, in, caller) -> body.command(in),
                    new Success.Shown<>(QuotaChangedShape::of));
    static final CommandBody<AdjustQuotaBody, AdjustQuota, QuotaChanged> ADJUST =
            new CommandBody<>(CouponOperations.ADJUST, AdjustQuotaBody.class, (body, in, caller) -> body.command(in),
                    new Success.Shown<>(QuotaChangedShape::of));
    static final CommandBody<MoveQuotaBody, MoveQuota, QuotaChanged> FREEZE = move(CouponOperations.FREEZE);
    static final CommandBody<MoveQuotaBody, MoveQuota, QuotaChanged> UNFREEZE = move(CouponOperations.UNFREEZE);
    static final CommandBody<MoveQuotaBody, MoveQuota, QuotaChanged> INVALIDATE = move(CouponOperations.INVALIDATE);

    static final CommandBody<TakeOverBody, TakeOverCoupon, CouponChanged> TAKE_OVER =
            new CommandBody<>(CouponOperations.TAKE_OVER, TakeOverBody.class, (body, in, caller) -> body.command(in),
                    new Success.Shown<>(CouponChangedShape::of));
    static final CommandBody<UseCouponBody, UseCoupon, CouponChanged> HOLD = use(CouponOperations.HOLD);
    static final CommandBody<UseCouponBody, UseCoupon, CouponChanged> USE = use(CouponOperations.USE);
    static final CommandBody<ReleaseCouponBody, ReleaseCoupon, CouponChanged> RELEASE =
            new CommandBody<>(CouponOperations.RELEASE, ReleaseCouponBody.class, (body, in, caller) -> body.command(in),
                    new Success.Shown<>(CouponChangedShape::of));
    static final CommandBody<RefundCouponBody, RefundCoupon, CouponChanged> REFUND =
            new CommandBody<>(CouponOperations.REFUND, RefundCouponBody.class, (body, in, caller) -> body.command(in),
                    new Success.Shown<>(CouponChangedShape::of));

    @Override
    public List<CommandBody<?, ?, ?>> bodies() {
        return List.of(ISSUE, RECLAIM, RECLAIM_MANY, PASS_ON, TAKE_BACK, GRANT, CONVERT, ADJUST, FREEZE, UNFREEZE, INVALIDATE, TAKE_OVER, HOLD, USE,
                RELEASE, REFUND);
    }

    private static CommandBody<OwnIssueBody, IssueCoupons, IssuedCoupons> issue(Issuer.Route route) {
        return new CommandBody<>(CouponOperations.ISSUE, OwnIssueBody.class, (body, in, caller) -> body.command(in, route),
                new Success.Shown<>(IssueShape::of));
    }

    private static CommandBody<OwnReclaimBody, ReclaimCoupon, ReclaimedCoupon> reclaim(Issuer.Route route,
                                                                                       Success<ReclaimedCoupon> success) {
        return new CommandBody<>(CouponOperations.RECLAIM, OwnReclaimBody.class,
                (body, in, caller) -> body.command(in, caller, route), success);
    }

    private static CommandBody<MoveQuotaBody, MoveQuota, QuotaChanged> move(Operation<MoveQuota, QuotaChanged> operation) {
        return new CommandBody<>(operation, MoveQuotaBody.class, (body, in, caller) -> body.command(in),
                new Success.Shown<>(QuotaChangedShape::of));
    }

    private static CommandBody<UseCouponBody, UseCoupon, CouponChanged> use(Operation<UseCoupon, CouponChanged> operation) {
        return new CommandBody<>(operation, UseCouponBody.class, (body, in, caller) -> body.command(in),
                new Success.Shown<>(CouponChangedShape::of));
    }
}
