package org.partnercenter.rest.customer.acquire;

import org.partnercenter.application.customer.acquire.MoveReport;
import org.partnercenter.domain.customer.acquire.ReportId;
import org.partnercenter.rest.kernel.Input;

import java.util.function.Supplier;

/** Names the report; on our paths the path does. */
record MoveReportBody(String reportId) {

    Supplier<MoveReport> command(Input in) {
        var id = in.field("report_id", reportId).required().id();
        return () -> new MoveReport(new ReportId(id.orElseThrow()));
    }
}
