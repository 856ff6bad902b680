package org.partnercenter.application.coupon;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Cell;
import org.partnercenter.application.kernel.ExportFilters;
import org.partnercenter.application.kernel.ExportKind.Column;
import org.partnercenter.application.kernel.ExportKind;
import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.domain.coupon.CouponQuota;
import org.partnercenter.domain.coupon.QuotaId;
import org.partnercenter.domain.coupon.QuotaStatus;
import org.partnercenter.domain.coupon.QuotaType;
import org.partnercenter.domain.kernel.Decision;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Quotas as a file. */
final class QuotaExports {

    private record Row(CouponQuota quota, Instant now) {
    }

    private final ExportedLists lists;

    QuotaExports(ExportedLists lists) {
        this.lists = lists;
    }

    ExportKind<?> quotas() {
        return new ExportKind<Row>(new FileKind.Title("coupon-quotas", "优惠券额度列表"), CouponOperations.OWN_QUOTAS.callers(),
                CouponOperations.OWN_QUOTAS.permissions(), List.of(
                column("quota_id", "额度ID", quota -> Cell.of(quota.id().value())),
                new Column<>("quota_status", "状态", row -> Cell.of(row.quota().statusAt(row.now()))),
                column("quota_type", "类型", quota -> Cell.of(quota.type())),
                column("source", "来源", quota -> Cell.of(quota.origin().source())),
                column("partner_id", "伙伴ID", quota -> Cell.of(quota.partner())),
                column("indirect_partner_id", "云经销商ID", quota -> Cell.of(quota.reseller(), Cell::of)),
                column("parent_quota_id", "上级额度ID", quota -> Cell.of(quota.parent().map(QuotaId::value), Cell::of)),
                column("quota_value", "额度", quota -> Cell.of(quota.value())),
                column("balance", "余额", quota -> Cell.of(quota.balance())),
                column("currency", "币种", quota -> Cell.of(quota.value().currency().getCurrencyCode())),
                column("issued_count", "已发放张数", quota -> Cell.of(quota.issuedCount())),
                column("issued_total", "已发放面值", quota -> Cell.of(quota.issuedTotal())),
                column("effective_time", "生效时间", quota -> Cell.of(quota.validity().from())),
                column("expire_time", "失效时间", quota -> Cell.of(quota.validity().until())),
                column("create_time", "创建时间", quota -> Cell.of(quota.createdAt())),
                column("last_update_time", "更新时间", quota -> Cell.of(quota.updatedAt()))),
                this::open, row -> row.quota().id().value());
    }

    private static Column<Row> column(String name, String chinese, Function<CouponQuota, Cell> cell) {
        return new Column<>(name, chinese, row -> cell.apply(row.quota()));
    }

    private Decision<ExportKind.Rows<Row>> open(Caller caller, ExportFilters filters, Instant now) {
        var ids = filters.id("quota_id").map(Set::of).orElse(Set.of());
        var statuses = filters.code("quota_status", code -> CouponExports.number(code).flatMap(QuotaStatus::ofCode))
                .map(Set::of).orElse(Set.of());
        var filter = new QuotaFilter(ids, statuses,
                filters.code("quota_type", code -> CouponExports.number(code).flatMap(QuotaType::ofCode)),
                range(filters, "create_time"), range(filters, "effective_time"), range(filters, "expire_time"));
        return lists.scope(caller, filters, now)
                .map(scope -> page -> lists.reads().quotas(scope, filter, now, page).map(quota -> new Row(quota, now)));
    }

    static TimeRange range(ExportFilters filters, String name) {
        return new TimeRange(filters.instant(name + "_begin"), filters.instant(name + "_end"));
    }
}
