package org.partnercenter.application.coupon;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Cell;
import org.partnercenter.application.kernel.ExportFilters;
import org.partnercenter.application.kernel.ExportKind.Column;
import org.partnercenter.application.kernel.ExportKind;
import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PersonalColumn;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.coupon.CouponMovement;
import org.partnercenter.domain.coupon.QuotaType;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyKind;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What happened to coupons, and what was passed on and taken back of quota, as files; without remarks (CPN-13). */
final class RecordExports {

    private record Passed(QuotaRecord record, Optional<PartyNames.Named> reseller) {
    }

    private final ExportedLists lists;

    RecordExports(ExportedLists lists) {
        this.lists = lists;
    }

    ExportKind<CouponRecord> couponRecords() {
        return new ExportKind<>(new FileKind.Title("coupon-records", "优惠券操作记录"),
                CouponOperations.OWN_COUPONS.callers(), CouponOperations.RECORDS.permissions(), List.of(
                new Column<>("id", "记录ID", row -> Cell.of(row.id())),
                new Column<>("operation_type", "操作类型", row -> Cell.of(row.movement())),
                new Column<>("quota_id", "额度ID", row -> Cell.of(row.quota().value())),
                new Column<>("quota_type", "额度类型", row -> Cell.of(row.quotaType())),
                new Column<>("coupon_id", "优惠券ID", row -> Cell.of(row.coupon().value())),
                new Column<>("customer_id", "客户ID", row -> Cell.of(row.customer())),
                new Column<>("operation_amount", "金额", row -> Cell.of(row.amount())),
                new Column<>("currency", "币种", row -> Cell.of(row.amount().currency().getCurrencyCode())),
                new Column<>("operation_time", "操作时间", row -> Cell.of(row.at()))),
                this::couponRecords, CouponRecord::id);
    }

    private Decision<ExportKind.Rows<CouponRecord>> couponRecords(Caller caller, ExportFilters filters, Instant now) {
        var filter = new CouponRecordFilter(movement(filters, CouponMovement.couponRecords()).map(Set::of), filters.id("quota_id"),
                filters.code("quota_type", code -> CouponExports.number(code).flatMap(QuotaType::ofCode)),
                filters.id("coupon_id").map(Set::of), filters.id("customer_id"), QuotaExports.range(filters, "operation_time"), false);
        return lists.scope(caller, filters, now).map(scope -> page -> lists.reads().records(scope, filter, page));
    }

    ExportKind<?> quotaRecords() {
        return new ExportKind<Passed>(new FileKind.Title("coupon-quota-records", "优惠券额度操作记录"),
                Set.of(PartyKind.PLATFORM, PartyKind.DISTRIBUTOR), CouponOperations.QUOTA_RECORDS.permissions(), List.of(
                new Column<>("id", "记录ID", row -> Cell.of(row.record().id())),
                new Column<>("operation_type", "操作类型", row -> Cell.of(row.record().movement())),
                new Column<>("quota_id", "额度ID", row -> Cell.of(row.record().quota().value())),
                new Column<>("parent_quota_id", "上级额度ID", row -> Cell.of(row.record().parent().value())),
                new Column<>("indirect_partner_id", "云经销商ID", row -> Cell.of(row.record().reseller())),
                new Column<>("indirect_partner_name", "云经销商名称", row ->
                        Cell.of(row.reseller().map(PartyNames.Named::name).map(PersonalColumn.NAME::masked), Cell::of)),
                new Column<>("indirect_partner_account_name", "云经销商账号名", row -> Cell.of(
                        row.reseller().map(PartyNames.Named::accountName).map(PersonalColumn.ACCOUNT_NAME::masked), Cell::of)),
                new Column<>("amount", "金额", row -> Cell.of(row.record().amount())),
                new Column<>("currency", "币种", row -> Cell.of(row.record().amount().currency().getCurrencyCode())),
                new Column<>("operation_time", "操作时间", row -> Cell.of(row.record().at()))),
                this::quotaRecords, row -> row.record().id());
    }

    private Decision<ExportKind.Rows<Passed>> quotaRecords(Caller caller, ExportFilters filters, Instant now) {
        var filter = new QuotaRecordFilter(filters.id("indirect_partner_id"), filters.id("quota_id"), filters.id("parent_quota_id"),
                QuotaExports.range(filters, "operation_time"), movement(filters, CouponMovement.quotaRecords()));
        return Decision.granted(page -> named(lists.reads().quotaRecords(Scope.own(caller), filter, page)));
    }

    private Page<Passed> named(Page<QuotaRecord> page) {
        var names = lists.names(page.items().stream().map(QuotaRecord::reseller).collect(Collectors.toSet()));
        return page.map(row -> new Passed(row, Optional.ofNullable(names.get(row.reseller()))));
    }

    /** By the number the vendor gives it. */
    private static Optional<CouponMovement> movement(ExportFilters filters, List<CouponMovement> among) {
        return filters.code("operation_type", code -> among.stream().filter(movement ->
                movement.recordType().filter(type -> String.valueOf(type).equals(code)).isPresent()).findFirst());
    }
}
