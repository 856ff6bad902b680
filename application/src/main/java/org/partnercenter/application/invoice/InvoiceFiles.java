package org.partnercenter.application.invoice;

import org.partnercenter.application.kernel.Column;
import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.application.kernel.RowResult;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import static org.partnercenter.application.kernel.Column.Type.AMOUNT;
import static org.partnercenter.application.kernel.Column.Type.FLAG;
import static org.partnercenter.application.kernel.Column.Type.FROM;
import static org.partnercenter.application.kernel.Column.Type.LIST;
import static org.partnercenter.application.kernel.Column.Type.TEXT;

/** The files of invoices: consumption, requests, and what issuers answer. */
final class InvoiceFiles {

    private static final FileKind.Title ID = new FileKind.Title("invoiceable_id", "开票项ID");
    private static final FileKind.Title PARTNER = new FileKind.Title("partner_id", "伙伴ID");
    private static final FileKind.Title CHANGE = new FileKind.Title("change", "变更");
    private static final FileKind.Title OPEN = new FileKind.Title("open_amount", "可开票金额");
    private static final FileKind.Title REQUESTS = new FileKind.Title("invoice_request_ids", "发票申请ID");
    private static final FileKind.Title REQUEST = new FileKind.Title("invoice_request_id", "发票申请ID");
    private static final FileKind.Title STATUS = new FileKind.Title("status", "状态");

    private static final FileKind<FeedInvoiceable, InvoiceableFed> INVOICEABLES = new FileKind<>("invoiceables", InvoiceOperations.FEED, List.of(
            Column.required("invoiceable_id", "开票项ID", TEXT),
            Column.required("version", "版本", AMOUNT),
            Column.required("customer_id", "客户ID", TEXT),
            Column.required("bill_cycle", "账期", TEXT),
            Column.optional("order_id", "订单号", TEXT),
            Column.required("consumed_at", "消费时间", FROM),
            Column.required("goods", "商品类别", TEXT),
            Column.optional("signing_entity", "签约主体", TEXT),
            Column.optional("seller_id", "商家ID", TEXT),
            Column.optional("seller_must_withdraw", "须商家撤回", FLAG),
            Column.required("tax_rate", "税率", AMOUNT),
            Column.required("amount", "含税金额", AMOUNT),
            Column.optional("unpaid", "欠费", FLAG)), List.of(ID, PARTNER, CHANGE, OPEN), InvoiceFiles::fed);

    private static final FileKind<RequestInvoices, InvoicesRequested> ASKED = new FileKind<>("invoice-requests", InvoiceOperations.REQUESTED, List.of(
            Column.required("basis", "开票方式", TEXT),
            Column.required("type", "发票类型", TEXT),
            Column.required("medium", "发票介质", TEXT),
            Column.optional("cycles", "账期", LIST),
            Column.optional("order_ids", "订单号", LIST),
            Column.optional("customer_ids", "客户ID", LIST),
            Column.optional("amount", "金额", AMOUNT),
            Column.optional("signing_entity", "签约主体", TEXT),
            Column.optional("seller_id", "商家ID", TEXT),
            Column.optional("tax_rate", "税率", AMOUNT),
            Column.optional("invoice_template_id", "开票信息模板ID", TEXT),
            Column.optional("remark", "备注", TEXT)), List.of(REQUESTS), InvoiceFiles::asked);

    private static final FileKind<RecordInvoiceResult, InvoiceStep> RESULTS = new FileKind<>("invoice-results", InvoiceOperations.RESULT, List.of(
            Column.required("invoice_request_id", "发票申请ID", TEXT),
            Column.required("result", "结果", TEXT),
            Column.optional("invoice_no", "发票号码", TEXT),
            Column.optional("issued_on", "开票日期", TEXT),
            Column.optional("courier_no", "快递单号", TEXT),
            Column.optional("red_letter_confirmation_no", "红字信息确认单编号", TEXT),
            Column.optional("red_letter_no", "红字发票号码", TEXT),
            Column.optional("reason", "原因", TEXT)), List.of(REQUEST, STATUS), InvoiceFiles::step);

    private InvoiceFiles() {
    }

    static List<FileKind<?, ?>> kinds() {
        return List.of(INVOICEABLES, ASKED, RESULTS);
    }

    private static RowResult fed(InvoiceableFed fed) {
        return RowResult.granted(Map.of(ID.name(), fed.id().value(), PARTNER.name(), fed.partner().value(), CHANGE.name(),
                fed.feeding().name().toLowerCase(Locale.ROOT), OPEN.name(), InvoiceOutcomes.major(fed.open())));
    }

    private static RowResult asked(InvoicesRequested asked) {
        return RowResult.granted(Map.of(REQUESTS.name(), asked.requests().stream().map(each -> each.id().value()).collect(Collectors.joining(";"))));
    }

    private static RowResult step(InvoiceStep step) {
        return RowResult.granted(Map.of(REQUEST.name(), step.id().value(), STATUS.name(), step.status().name()));
    }
}
