package org.partnercenter.application.indicator;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Cell;
import org.partnercenter.application.kernel.ExportFilters;
import org.partnercenter.application.kernel.ExportKind.Column;
import org.partnercenter.application.kernel.ExportKind;
import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.application.kernel.PersonalColumn;
import org.partnercenter.domain.indicator.CountedPeriod;
import org.partnercenter.domain.indicator.ExportNotice;
import org.partnercenter.domain.indicator.IndicatorCode;
import org.partnercenter.domain.indicator.IndicatorLine;
import org.partnercenter.domain.indicator.StatisticalPeriod;
import org.partnercenter.domain.indicator.ValueId;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Values and their lines as files, once the notice is acknowledged (IND-03), with names masked (IND-06). */
final class IndicatorExports {

    private static final Set<PartyKind> CALLERS = Set.of(PartyKind.PLATFORM, PartyKind.SOLUTION_PROVIDER, PartyKind.DISTRIBUTOR,
            PartyKind.GOV_SUBSIDY, PartyKind.RESELLER);
    private static final Set<PermissionItem> ITEMS = Set.of(PermissionItem.INDICATORS_VIEW, PermissionItem.INDICATORS_MANAGE);

    private final BrowseIndicators browse;

    IndicatorExports(BrowseIndicators browse) {
        this.browse = browse;
    }

    ExportKind<ListedValue> values() {
        return new ExportKind<>(new FileKind.Title("indicators", "指标信息"), CALLERS, ITEMS, List.of(
                new Column<>("value_id", "指标值ID", row -> Cell.of(row.value().key().id().value())),
                new Column<>("period", "账期", row -> Cell.of(row.value().key().period().key())),
                new Column<>("partner_id", "伙伴ID", row -> Cell.of(row.value().key().owner())),
                new Column<>("indicator", "指标编码", row -> Cell.of(row.indicator().code().value())),
                new Column<>("name_zh", "指标名称", row -> Cell.of(row.indicator().names().chinese())),
                new Column<>("name_en", "指标英文名称", row -> Cell.of(row.indicator().names().english())),
                new Column<>("scope", "适用范围", row -> Cell.of(row.indicator().scope())),
                new Column<>("method", "统计方式", row -> Cell.of(row.indicator().method())),
                new Column<>("statistical_period", "统计周期", row -> Cell.of(row.indicator().period())),
                new Column<>("dimension", "维度", row -> Cell.of(row.value().key().dimension(), Cell::of)),
                new Column<>("customer_id", "客户ID", row -> Cell.of(row.value().customer(), Cell::of)),
                new Column<>("customer_name", "客户名称", row -> Cell.of(row.customerName().map(PersonalColumn.NAME::masked), Cell::of)),
                new Column<>("value", "指标值", row -> new Cell.Number(row.value().number().value())),
                new Column<>("unit", "单位", row -> Cell.of(row.indicator().unit()))),
                this::openValues, row -> row.value().key().id().value());
    }

    ExportKind<IndicatorLine> lines() {
        return new ExportKind<>(new FileKind.Title("indicator-lines", "指标明细"), CALLERS, ITEMS, List.of(
                new Column<>("value_id", "指标值ID", row -> Cell.of(row.key().id().value())),
                new Column<>("line_id", "明细ID", row -> Cell.of(row.id())),
                new Column<>("revenue_id", "业绩ID", row -> Cell.of(row.revenueId(), Cell::of)),
                new Column<>("order_no", "订单号", row -> Cell.of(row.orderNo(), Cell::of)),
                new Column<>("amount", "金额", row -> new Cell.Number(row.amount().toDecimal()))),
                this::openLines, IndicatorLine::id);
    }

    private Decision<ExportKind.Rows<ListedValue>> openValues(Caller caller, ExportFilters filters, Instant now) {
        var filter = new ValueFilter(filters.code("period", CountedPeriod::parse), filters.code("scope", Optional::of),
                filters.id("indicator").map(IndicatorCode::new), Optional.empty(), filters.code("statistical_period", IndicatorExports::length),
                filters.id("dimension"), filters.party("customer_id"), Optional.empty(), filters.party("partner_id"));
        return ExportNotice.unless(filters.id("notice_version"), caller).flatMap(open -> Decision.granted(page ->
                browse.values(open, filter, page).orThrow()));
    }

    private Decision<ExportKind.Rows<IndicatorLine>> openLines(Caller caller, ExportFilters filters, Instant now) {
        var value = filters.id("value_id").map(ValueId::new);
        var filter = new LineFilter(filters.id("revenue_id"), filters.id("order_no"));
        return ExportNotice.unless(filters.id("notice_version"), caller).flatMap(open -> value.map(id -> browse.value(open, id)
                        .<ExportKind.Rows<IndicatorLine>>map(found -> page -> browse.lines(open, id, filter, page).orThrow()))
                .orElseGet(() -> Decision.refused(CommonRefusal.FIELD_MISSING.refusal("field", "filters.value_id"))));
    }

    private static Optional<StatisticalPeriod> length(String code) {
        return Arrays.stream(StatisticalPeriod.values()).filter(each -> each.name().equals(code)).findFirst();
    }
}
