package org.partnercenter.application.customer.acquire;

import org.partnercenter.application.kernel.Column;
import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.application.kernel.RowResult;
import org.partnercenter.domain.customer.acquire.CustomerReport;

import java.util.List;
import java.util.Map;

import static org.partnercenter.application.kernel.Column.Type.TEXT;

/** The files that win customers, one a row. */
final class AcquireFiles {

    private static final Column RESELLER = Column.optional("indirect_partner_id", "云经销商ID", TEXT);
    private static final FileKind.Title REPORT_ID = new FileKind.Title("report_id", "报备ID");
    private static final FileKind.Title STATUS = new FileKind.Title("status", "状态");

    private static final FileKind<ReportCustomer, CustomerReport> REPORTS = new FileKind<>("customer-reports",
            AcquireOperations.REPORT, List.of(
            Column.optional("customer_id", "客户ID", TEXT),
            Column.optional("account_name", "账号名", TEXT),
            RESELLER),
            List.of(REPORT_ID, STATUS), report -> RowResult.granted(Map.of(REPORT_ID.name(), report.id().value(),
                    STATUS.name(), report.status().name())));

    private static final FileKind.Title CUSTOMER_ID = new FileKind.Title("customer_id", "客户ID");

    /** Without passwords: a file is no place for them. */
    private static final FileKind<CreateCustomer, CustomerCreated> CUSTOMERS = new FileKind<>("customers", AcquireOperations.CREATE,
            List.of(
            Column.required("xaccount_id", "平台账号ID", TEXT),
            Column.required("xaccount_type", "平台标识", TEXT),
            Column.optional("domain_name", "账号名", TEXT),
            Column.optional("mobile_phone", "手机号", TEXT),
            Column.optional("verification_code", "验证码", TEXT),
            Column.optional("cooperation_type", "合作类型", TEXT),
            Column.optional("is_close_market_ms", "关闭营销消息", TEXT),
            RESELLER),
            List.of(CUSTOMER_ID), created -> RowResult.granted(Map.of(CUSTOMER_ID.name(), created.customer().value())));

    private AcquireFiles() {
    }

    static List<FileKind<?, ?>> kinds() {
        return List.of(REPORTS, CUSTOMERS);
    }
}
