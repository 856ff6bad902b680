package org.partnercenter.application.bill;

import org.partnercenter.application.kernel.Column;
import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.application.kernel.RowResult;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import static org.partnercenter.application.kernel.Column.Type.AMOUNT;
import static org.partnercenter.application.kernel.Column.Type.FROM;
import static org.partnercenter.application.kernel.Column.Type.TEXT;

/** The file that delivers fee records, one a row. */
final class BillFiles {

    private static final FileKind.Title RECORD = new FileKind.Title("record_id", "记录编号");
    private static final FileKind.Title CHANGE = new FileKind.Title("change", "变更");
    private static final FileKind.Title CYCLE = new FileKind.Title("billed_in", "计入账期");

    private static final FileKind<FeedFee, FeeFed> USAGE = new FileKind<>("usage", BillOperations.FEED,
            List.of(
                    Column.required("record_id", "记录编号", TEXT),
                    Column.required("version", "版本", AMOUNT),
                    Column.required("bill_cycle", "账期", TEXT),
                    Column.required("customer_id", "客户ID", TEXT),
                    Column.required("service_type_code", "云服务类型编码", TEXT),
                    Column.required("resource_type_code", "资源类型编码", TEXT),
                    Column.required("charging_mode", "计费模式", AMOUNT),
                    Column.required("bill_detail_type", "账单类型", AMOUNT),
                    Column.required("trade_time", "交易时间", FROM),
                    Column.optional("trade_id", "交易ID", TEXT),
                    Column.optional("consume_time", "消费时间", FROM),
                    Column.optional("effective_time", "使用开始时间", FROM),
                    Column.optional("expire_time", "使用结束时间", FROM),
                    Column.optional("period_type", "周期类型", AMOUNT),
                    Column.optional("resource_id", "资源ID", TEXT),
                    Column.optional("resource_name", "资源名称", TEXT),
                    Column.optional("resource_tag", "资源标签", TEXT),
                    Column.optional("sub_service_type_code", "子云服务类型编码", TEXT),
                    Column.optional("sub_resource_type_code", "子资源类型编码", TEXT),
                    Column.optional("sub_resource_id", "子资源ID", TEXT),
                    Column.optional("sub_resource_name", "子资源名称", TEXT),
                    Column.optional("region_code", "区域编码", TEXT),
                    Column.optional("region_name", "区域名称", TEXT),
                    Column.optional("product_id", "产品ID", TEXT),
                    Column.optional("product_name", "产品名称", TEXT),
                    Column.optional("product_spec_desc", "产品规格描述", TEXT),
                    Column.optional("usage_type", "使用量类型", TEXT),
                    Column.optional("usage_amount", "使用量", AMOUNT),
                    Column.optional("usage_measure_id", "使用量单位", AMOUNT),
                    Column.optional("free_resource_usage", "套餐内使用量", AMOUNT),
                    Column.optional("free_resource_measure_id", "套餐内使用量单位", AMOUNT),
                    Column.optional("ri_usage", "预留实例使用量", AMOUNT),
                    Column.optional("ri_usage_measure_id", "预留实例使用量单位", AMOUNT),
                    Column.optional("spec_size", "线性大小", AMOUNT),
                    Column.optional("spec_size_measure_id", "线性大小单位", AMOUNT),
                    Column.required("official_amount", "官网价", AMOUNT),
                    Column.optional("official_discount_amount", "折扣金额", AMOUNT),
                    Column.optional("cash_amount", "现金支付金额", AMOUNT),
                    Column.optional("credit_amount", "信用支付金额", AMOUNT),
                    Column.optional("coupon_amount", "代金券支付金额", AMOUNT),
                    Column.optional("flexipurchase_coupon_amount", "现金券支付金额", AMOUNT),
                    Column.optional("uncounted_coupon_amount", "不计业绩的现金券金额", AMOUNT),
                    Column.optional("stored_value_card_amount", "储值卡支付金额", AMOUNT),
                    Column.optional("debt_amount", "欠费金额", AMOUNT),
                    Column.optional("writeoff_amount", "欠费核销金额", AMOUNT)),
            List.of(RECORD, CHANGE, CYCLE), BillFiles::result);

    private BillFiles() {
    }

    private static RowResult result(FeeFed fed) {
        var told = new HashMap<>(Map.of(RECORD.name(), fed.id().value(), CHANGE.name(), fed.change().name().toLowerCase(Locale.ROOT)));
        fed.cycle().map(YearMonth::toString).ifPresent(cycle -> told.put(CYCLE.name(), cycle));
        return RowResult.granted(told);
    }

    static List<FileKind<?, ?>> kinds() {
        return List.of(USAGE);
    }
}
