package org.partnercenter.application.coupon.activity;

import org.partnercenter.application.kernel.Column;
import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.application.kernel.RowResult;
import org.partnercenter.domain.coupon.activity.ActivityVoucher;

import java.util.List;
import java.util.Map;

import static org.partnercenter.application.kernel.Column.Type.AMOUNT;
import static org.partnercenter.application.kernel.Column.Type.FLAG;
import static org.partnercenter.application.kernel.Column.Type.FROM;
import static org.partnercenter.application.kernel.Column.Type.LIST;
import static org.partnercenter.application.kernel.Column.Type.TEXT;
import static org.partnercenter.application.kernel.Column.Type.UNTIL;

/** The files that configure activity vouchers, and that decide on them, one a row. */
final class ActivityFiles {

    private static final FileKind.Title ACTIVITY_ID = new FileKind.Title("activity_id", "活动代金券ID");
    private static final FileKind.Title STATUS = new FileKind.Title("status", "状态");

    private static final FileKind<CreateActivity, ActivityVoucher> VOUCHERS = new FileKind<>("activity-vouchers", ActivityOperations.CREATE,
            List.of(
                    Column.required("activity_name", "活动名称", TEXT),
                    Column.optional("description", "活动说明", TEXT),
                    Column.required("face_value", "面值", AMOUNT),
                    Column.required("quantity", "数量", AMOUNT),
                    Column.optional("min_order_amount", "最低订单金额", AMOUNT),
                    Column.required("effective_time", "生效时间", FROM),
                    Column.required("expire_time", "失效时间", UNTIL),
                    Column.optional("cloud_service_types", "云服务类型", LIST),
                    Column.optional("submit", "提交审核", FLAG)),
            List.of(ACTIVITY_ID, STATUS), ActivityFiles::row);

    private static final FileKind<ReviewActivity, ActivityVoucher> REVIEWS = new FileKind<>("activity-voucher-reviews",
            ActivityOperations.REVIEW, List.of(
                    Column.required("activity_id", "活动代金券ID", TEXT),
                    Column.required("decision", "审核结论", TEXT),
                    Column.optional("reason", "原因", TEXT)),
            List.of(ACTIVITY_ID, STATUS), ActivityFiles::row);

    private ActivityFiles() {
    }

    static List<FileKind<?, ?>> kinds() {
        return List.of(VOUCHERS, REVIEWS);
    }

    private static RowResult row(ActivityVoucher voucher) {
        return RowResult.granted(Map.of(ACTIVITY_ID.name(), voucher.id().value(), STATUS.name(), voucher.status().name()));
    }
}
