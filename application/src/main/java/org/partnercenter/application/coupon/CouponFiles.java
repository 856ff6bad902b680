package org.partnercenter.application.coupon;

import static org.partnercenter.application.kernel.Column.Type.AMOUNT;
import static org.partnercenter.application.kernel.Column.Type.FROM;
import static org.partnercenter.application.kernel.Column.Type.LIST;
import static org.partnercenter.application.kernel.Column.Type.ONLY;
import static org.partnercenter.application.kernel.Column.Type.TEXT;
import static org.partnercenter.application.kernel.Column.Type.UNTIL;

import org.partnercenter.application.kernel.Column;
import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.application.kernel.RowResult;

import java.util.List;
import java.util.Map;

/** The files that issue and reclaim coupons, one coupon a row. */
public final class CouponFiles {

    private static final Column RESELLER = Column.optional("indirect_partner_id", "云经销商ID", TEXT);
    private static final FileKind.Title COUPON_ID = new FileKind.Title("coupon_id", "优惠券ID");
    private static final FileKind.Title QUOTA_ID = new FileKind.Title("quota_id", "额度ID");
    private static final FileKind.Title AMOUNT_RETURNED = new FileKind.Title("amount", "回收金额");

    private static final FileKind<IssueCoupons, IssuedCoupons> ISSUE = new FileKind<>(CouponOperations.ISSUE, List.of(
            Column.required("quota_id", "额度ID", TEXT),
            Column.required("customer_id", "客户ID", ONLY).into("customer_ids"),
            Column.required("face_value", "面值", AMOUNT),
            Column.optional("valid_time", "生效时间", FROM),
            Column.optional("expire_time", "失效时间", UNTIL),
            Column.optional("memo", "备注", TEXT),
            RESELLER,
            Column.optional("cloud_service_types", "云服务类型", LIST),
            Column.optional("product_ids", "产品ID", LIST)),
            List.of(COUPON_ID), CouponFiles::issued);

    private static final FileKind<ReclaimCoupon, ReclaimedCoupon> RECLAIM = new FileKind<>(CouponOperations.RECLAIM, List.of(
            Column.required("coupon_id", "优惠券ID", TEXT),
            RESELLER),
            List.of(COUPON_ID, QUOTA_ID, AMOUNT_RETURNED), CouponFiles::reclaimed);

    private static final FileKind<TakeOverCoupon, CouponChanged> TAKE_OVER = new FileKind<>(CouponOperations.TAKE_OVER, List.of(
            Column.required("coupon_id", "优惠券ID", TEXT),
            Column.required("quota_id", "额度ID", TEXT),
            Column.required("customer_id", "客户ID", TEXT),
            Column.required("face_value", "面值", AMOUNT),
            Column.required("balance", "余额", AMOUNT),
            Column.optional("valid_time", "生效时间", FROM),
            Column.optional("expire_time", "失效时间", UNTIL),
            Column.optional("memo", "备注", TEXT)),
            List.of(COUPON_ID), result -> RowResult.granted(Map.of(COUPON_ID.name(), result.coupon().value())));

    private CouponFiles() {
    }

    public static List<FileKind<?, ?>> kinds() {
        return List.of(ISSUE, RECLAIM, TAKE_OVER);
    }

    /** A row names one customer. */
    private static RowResult issued(IssuedCoupons result) {
        return result.rejected().isEmpty()
                ? RowResult.granted(Map.of(COUPON_ID.name(), result.issued().getFirst().coupon().value()))
                : RowResult.refused(result.rejected().getFirst().refusals());
    }

    private static RowResult reclaimed(ReclaimedCoupon result) {
        return RowResult.granted(Map.of(COUPON_ID.name(), result.coupon().value(), QUOTA_ID.name(), result.quota().value(),
                AMOUNT_RETURNED.name(), result.amount().toMajor().toPlainString()));
    }
}
