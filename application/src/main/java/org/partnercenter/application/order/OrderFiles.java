package org.partnercenter.application.order;

import static org.partnercenter.application.kernel.Column.Type.AMOUNT;
import static org.partnercenter.application.kernel.Column.Type.FLAG;
import static org.partnercenter.application.kernel.Column.Type.FROM;
import static org.partnercenter.application.kernel.Column.Type.TEXT;

import org.partnercenter.application.kernel.Column;
import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.application.kernel.RowResult;
import org.partnercenter.domain.order.FeedChange;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The files that feed orders and resources, one edition a row. What has parts of its own is written as a JSON line. */
public final class OrderFiles {

    private static final FileKind.Title CHANGE = new FileKind.Title("change", "变更");
    private static final FileKind.Title VERSION = new FileKind.Title("version", "版本");

    private static final FileKind<LoadOrder, OrderLoaded> ORDERS = new FileKind<>("orders", OrderOperations.LOAD, List.of(
            Column.required("order_id", "订单号", TEXT), Column.required("version", "版本", AMOUNT),
            Column.required("customer_id", "客户ID", TEXT), Column.optional("combined_order_id", "组合订单号", TEXT),
            Column.required("service_type_code", "云服务类型编码", TEXT), Column.optional("service_type_name", "云服务类型名称", TEXT),
            Column.optional("marketplace", "云商店商品", FLAG), Column.required("source_type", "订单来源", AMOUNT),
            Column.required("status", "订单状态", AMOUNT), Column.required("order_type", "订单类型", AMOUNT),
            Column.required("official_amount", "官网价", AMOUNT), Column.required("amount_after_discount", "优惠后金额", AMOUNT),
            Column.optional("currency", "币种", TEXT), Column.required("create_time", "创建时间", FROM),
            Column.optional("payment_time", "支付时间", FROM), Column.optional("pending_payment_end_time", "支付截止时间", FROM),
            Column.optional("start_time", "开始时间", FROM), Column.optional("spec_changed", "规格已变更", FLAG),
            Column.optional("contract_id", "合同ID", TEXT), Column.optional("user_name", "下单用户", TEXT),
            Column.optional("amount_info", "费用明细", TEXT), Column.optional("enterprise_projects", "企业项目", TEXT),
            Column.optional("agent_pay_info", "代付信息", TEXT), Column.optional("order_line_items", "订单行", TEXT),
            Column.optional("refund_infos", "退款明细", TEXT), Column.optional("discount_infos", "可用折扣", TEXT)),
            List.of(CHANGE, VERSION), loaded -> result(loaded.change(), loaded.version()));

    private static final FileKind<LoadResource, ResourceLoaded> RESOURCES = new FileKind<>("order-resources",
            OrderOperations.LOAD_RESOURCE, List.of(
            Column.required("id", "标识", TEXT), Column.required("version", "版本", AMOUNT),
            Column.required("customer_id", "客户ID", TEXT), Column.optional("order_id", "订单号", TEXT),
            Column.optional("order_line_item_id", "订单行ID", TEXT), Column.required("resource_id", "资源ID", TEXT),
            Column.optional("resource_name", "资源名称", TEXT), Column.optional("region_code", "区域编码", TEXT),
            Column.required("service_type_code", "云服务类型编码", TEXT), Column.optional("service_type_name", "云服务类型名称", TEXT),
            Column.required("resource_type_code", "资源类型编码", TEXT), Column.optional("resource_type_name", "资源类型名称", TEXT),
            Column.optional("resource_spec_code", "资源规格编码", TEXT), Column.optional("project_id", "项目ID", TEXT),
            Column.optional("product_id", "产品ID", TEXT), Column.optional("parent_resource_id", "父资源ID", TEXT),
            Column.optional("is_main_resource", "主资源", AMOUNT), Column.required("status", "资源状态", AMOUNT),
            Column.required("effective_time", "生效时间", FROM), Column.optional("expire_time", "到期时间", FROM),
            Column.optional("expire_policy", "到期策略", AMOUNT), Column.optional("renewed", "已续费", FLAG),
            Column.optional("product_spec_desc", "规格描述", TEXT), Column.optional("spec_size", "规格大小", AMOUNT),
            Column.optional("spec_size_measure_id", "规格大小的度量单位ID", AMOUNT), Column.optional("update_time", "更新时间", FROM),
            Column.optional("enterprise_project", "企业项目", TEXT)),
            List.of(CHANGE, VERSION), loaded -> result(loaded.change(), loaded.version()));

    private OrderFiles() {
    }

    public static List<FileKind<?, ?>> kinds() {
        return List.of(ORDERS, RESOURCES);
    }

    private static RowResult result(FeedChange change, long version) {
        return RowResult.granted(Map.of(CHANGE.name(), change.name().toLowerCase(Locale.ROOT), VERSION.name(), String.valueOf(version)));
    }
}
