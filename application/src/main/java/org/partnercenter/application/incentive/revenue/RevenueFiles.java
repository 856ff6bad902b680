package org.partnercenter.application.incentive.revenue;

import org.partnercenter.application.kernel.Column;
import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.application.kernel.RowResult;
import org.partnercenter.domain.incentive.revenue.RevenueStatement;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import static org.partnercenter.application.kernel.Column.Type.AMOUNT;
import static org.partnercenter.application.kernel.Column.Type.FROM;
import static org.partnercenter.application.kernel.Column.Type.TEXT;

/** The files that tell revenue and review it, one a row. */
final class RevenueFiles {

    private static final FileKind.Title RECORD = new FileKind.Title("record_id", "记录编号");
    private static final FileKind.Title CHANGE = new FileKind.Title("change", "变更");
    private static final FileKind.Title REVENUE = new FileKind.Title("revenue_id", "业绩ID");
    private static final FileKind.Title TOTAL = new FileKind.Title("total_amount", "业绩总额");

    private static final FileKind<TellRevenue, RevenueTold> TOLD = new FileKind<>("revenue", RevenueOperations.TELL,
            List.of(
                    Column.required("record_id", "记录编号", TEXT),
                    Column.required("version", "版本", AMOUNT),
                    Column.required("month", "月份", TEXT),
                    Column.required("customer_id", "客户ID", TEXT),
                    Column.required("service_type_code", "产品类型", TEXT),
                    Column.required("order_type", "订单类型", TEXT),
                    Column.required("billing_mode", "计费模式", TEXT),
                    Column.required("revenue_time", "消费时间", FROM),
                    Column.optional("order_id", "订单号", TEXT),
                    Column.required("official_amount", "官网价", AMOUNT),
                    Column.optional("official_discount_amount", "折扣金额", AMOUNT),
                    Column.optional("settlement_discount", "结算折扣", AMOUNT),
                    Column.optional("cash_amount", "现金支付金额", AMOUNT),
                    Column.optional("credit_amount", "信用支付金额", AMOUNT),
                    Column.optional("stored_value_card_amount", "储值卡支付金额", AMOUNT),
                    Column.optional("coupon_amount", "代金券支付金额", AMOUNT),
                    Column.optional("flexipurchase_coupon_amount", "现金券支付金额", AMOUNT),
                    Column.optional("uncounted_coupon_amount", "不计业绩的现金券金额", AMOUNT),
                    Column.optional("debt_amount", "欠费金额", AMOUNT),
                    Column.optional("writeoff_amount", "欠费核销金额", AMOUNT)),
            List.of(RECORD, CHANGE), told -> RowResult.granted(Map.of(RECORD.name(), told.id(),
                    CHANGE.name(), told.change().name().toLowerCase(Locale.ROOT))));

    private static final FileKind<FinalizeRevenue, RevenueStatement> REVIEWS = new FileKind<>("revenue-reviews", RevenueOperations.FINALIZE,
            List.of(
                    Column.optional("revenue_id", "业绩ID", TEXT),
                    Column.optional("partner_id", "伙伴ID", TEXT),
                    Column.optional("month", "月份", TEXT)),
            List.of(REVENUE, TOTAL), statement -> RowResult.granted(Map.of(REVENUE.name(), statement.id().value(),
                    TOTAL.name(), statement.total().toMajor().toPlainString())));

    private RevenueFiles() {
    }

    static List<FileKind<?, ?>> kinds() {
        return List.of(TOLD, REVIEWS);
    }
}
