package org.partnercenter.application.coupon;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Cell;
import org.partnercenter.application.kernel.ExportFilters;
import org.partnercenter.application.kernel.ExportKind.Column;
import org.partnercenter.application.kernel.ExportKind;
import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PersonalColumn;
import org.partnercenter.domain.coupon.Coupon;
import org.partnercenter.domain.coupon.CouponStatus;
import org.partnercenter.domain.coupon.CouponType;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The coupons somebody issued, as a file. What its issuer noted is the issuer's alone (CPN-13), and is left out. */
final class CouponExports {

    private record Row(Coupon coupon, Instant now, Optional<PartyNames.Named> holder) {
    }

    private static final CouponReads.Horizon ALL = new CouponReads.Horizon(Optional.empty(), Optional.empty(), true, false);

    private final ExportedLists lists;

    CouponExports(ExportedLists lists) {
        this.lists = lists;
    }

    ExportKind<?> coupons() {
        return new ExportKind<Row>(new FileKind.Title("coupons", "优惠券列表"), CouponOperations.OWN_COUPONS.callers(),
                CouponOperations.OWN_COUPONS.permissions(), List.of(
                column("coupon_id", "优惠券ID", coupon -> Cell.of(coupon.id().value())),
                new Column<>("status", "状态", row -> Cell.of(row.coupon().statusAt(row.now()))),
                column("coupon_type", "类型", coupon -> Cell.of(coupon.type())),
                column("quota_id", "额度ID", coupon -> Cell.of(coupon.quota().value())),
                column("partner_id", "伙伴ID", coupon -> Cell.of(coupon.partner())),
                column("indirect_partner_id", "云经销商ID", coupon -> Cell.of(coupon.reseller(), Cell::of)),
                column("customer_id", "客户ID", coupon -> Cell.of(coupon.holder())),
                new Column<>("customer_name", "客户名称", row ->
                        Cell.of(row.holder().map(PartyNames.Named::name).map(PersonalColumn.NAME::masked), Cell::of)),
                new Column<>("customer_account_name", "客户账号名", row ->
                        Cell.of(row.holder().map(PartyNames.Named::accountName).map(PersonalColumn.ACCOUNT_NAME::masked), Cell::of)),
                column("association_type", "关联类型", coupon -> Cell.of(coupon.associationType(), Cell::of)),
                column("face_value", "面值", coupon -> Cell.of(coupon.faceValue())),
                column("balance", "余额", coupon -> Cell.of(coupon.balance())),
                column("currency", "币种", coupon -> Cell.of(coupon.faceValue().currency().getCurrencyCode())),
                column("effective_time", "生效时间", coupon -> Cell.of(coupon.validity().from())),
                column("expire_time", "失效时间", coupon -> Cell.of(coupon.validity().until())),
                column("create_time", "创建时间", coupon -> Cell.of(coupon.createdAt())),
                column("last_used_time", "最近使用时间", coupon -> Cell.of(coupon.lastUsedAt(), Cell::of)),
                column("order_id", "订单号", coupon -> Cell.of(coupon.lastOrder(), order -> Cell.of(order.value()))),
                column("end_time", "终止时间", coupon -> Cell.of(coupon.endedAt(), Cell::of))),
                this::open, row -> row.coupon().id().value());
    }

    private static Column<Row> column(String name, String chinese, Function<Coupon, Cell> cell) {
        return new Column<>(name, chinese, row -> cell.apply(row.coupon()));
    }

    private Decision<ExportKind.Rows<Row>> open(Caller caller, ExportFilters filters, Instant now) {
        var filter = new IssuedCouponFilter(filters.id("coupon_id"), filters.id("customer_id"), filters.id("order_id"),
                filters.id("quota_id"), filters.code("coupon_type", code -> number(code).flatMap(CouponType::ofCode)),
                filters.code("status", code -> number(code).flatMap(CouponStatus::ofCode)), QuotaExports.range(filters, "create_time"),
                QuotaExports.range(filters, "effective_time"), QuotaExports.range(filters, "expire_time"));
        return lists.scope(caller, filters, now)
                .map(scope -> page -> named(lists.reads().issued(scope, filter, ALL, now, page), now));
    }

    private Page<Row> named(Page<Coupon> page, Instant now) {
        Map<PartyId, PartyNames.Named> names = lists.names(page.items().stream().map(Coupon::holder).collect(Collectors.toSet()));
        return page.map(coupon -> new Row(coupon, now, Optional.ofNullable(names.get(coupon.holder()))));
    }

    static Optional<Integer> number(String code) {
        return code.matches("[0-9]{1,2}") ? Optional.of(Integer.valueOf(code)) : Optional.empty();
    }
}
