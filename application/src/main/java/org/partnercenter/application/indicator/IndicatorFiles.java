package org.partnercenter.application.indicator;

import org.partnercenter.application.kernel.Column;
import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.application.kernel.RowResult;
import org.partnercenter.domain.indicator.Feed;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import static org.partnercenter.application.kernel.Column.Type.AMOUNT;
import static org.partnercenter.application.kernel.Column.Type.TEXT;

/** The files that feed indicators, their values and what makes these up, one a row. */
final class IndicatorFiles {

    private static final FileKind.Title INDICATOR = new FileKind.Title("indicator", "指标编码");
    private static final FileKind.Title VALUE = new FileKind.Title("value_id", "指标值ID");
    private static final FileKind.Title LINE = new FileKind.Title("line_id", "明细ID");
    private static final FileKind.Title CHANGE = new FileKind.Title("change", "变更");

    private static final FileKind<DeliverIndicator, IndicatorDelivered> DEFINITIONS = new FileKind<>("indicator-definitions",
            IndicatorOperations.DELIVER, List.of(
            Column.required("indicator", "指标编码", TEXT), Column.required("version", "版本", AMOUNT),
            Column.required("name_zh", "指标名称", TEXT), Column.required("name_en", "指标英文名称", TEXT),
            Column.required("scope", "适用范围", TEXT), Column.required("method", "统计方式", TEXT),
            Column.required("statistical_period", "统计周期", TEXT), Column.required("unit", "单位", TEXT)),
            List.of(INDICATOR, CHANGE), delivered -> RowResult.granted(Map.of(INDICATOR.name(), delivered.code().value(),
                    CHANGE.name(), word(delivered.change()))));

    private static final FileKind<FeedValue, ValueFed> VALUES = new FileKind<>("indicators", IndicatorOperations.FEED_VALUE, List.of(
            Column.required("partner_id", "伙伴ID", TEXT), Column.required("indicator", "指标编码", TEXT),
            Column.required("period", "账期", TEXT), Column.optional("dimension", "维度", TEXT),
            Column.optional("customer_id", "客户ID", TEXT), Column.required("value", "指标值", AMOUNT),
            Column.required("version", "版本", AMOUNT)),
            List.of(VALUE, CHANGE), fed -> RowResult.granted(Map.of(VALUE.name(), fed.id().value(), CHANGE.name(), word(fed.change()))));

    private static final FileKind<FeedLine, LineFed> LINES = new FileKind<>("indicator-lines", IndicatorOperations.FEED_LINE, List.of(
            Column.required("partner_id", "伙伴ID", TEXT), Column.required("indicator", "指标编码", TEXT),
            Column.required("period", "账期", TEXT), Column.optional("dimension", "维度", TEXT),
            Column.required("line_id", "明细ID", TEXT), Column.optional("revenue_id", "业绩ID", TEXT),
            Column.optional("order_no", "订单号", TEXT), Column.required("amount", "金额", AMOUNT),
            Column.required("version", "版本", AMOUNT)),
            List.of(VALUE, LINE, CHANGE), fed -> RowResult.granted(Map.of(VALUE.name(), fed.value().value(), LINE.name(), fed.line(),
                    CHANGE.name(), word(fed.change()))));

    private IndicatorFiles() {
    }

    private static String word(Feed change) {
        return change.name().toLowerCase(Locale.ROOT);
    }

    static List<FileKind<?, ?>> kinds() {
        return List.of(DEFINITIONS, VALUES, LINES);
    }
}
