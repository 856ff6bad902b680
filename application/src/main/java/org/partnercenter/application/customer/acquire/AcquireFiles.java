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

    private AcquireFiles() {
    }

    static List<FileKind<?, ?>> kinds() {
        return List.of(REPORTS);
    }
}
