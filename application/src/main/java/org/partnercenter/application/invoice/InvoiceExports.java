package org.partnercenter.application.invoice;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Cell;
import org.partnercenter.application.kernel.ExportFilters;
import org.partnercenter.application.kernel.ExportKind.Column;
import org.partnercenter.application.kernel.ExportKind;
import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.invoice.InvoiceRequest;
import org.partnercenter.domain.invoice.InvoiceStatus;
import org.partnercenter.domain.invoice.IssuedInvoice;
import org.partnercenter.domain.kernel.Decision;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A partner's own invoice requests as a file. Whom the invoices name and where they are sent is not in it. */
record InvoiceExports(InvoiceRequests requests) {

    ExportKind<?> kind() {
        return new ExportKind<>(new FileKind.Title("invoice-requests", "发票申请"), InvoiceOperations.PARTNER_REQUESTS.callers(),
                InvoiceOperations.PARTNER_REQUESTS.permissions(), columns(), this::open, request -> request.id().value());
    }

    private static List<Column<InvoiceRequest>> columns() {
        return List.of(
                column("invoice_request_id", "发票申请ID", request -> Cell.of(request.id().value())),
                column("issuer", "开票方", request -> Cell.of(request.pool().issuer().code())),
                column("tax_rate", "税率", request -> Cell.of(request.pool().rate().toString())),
                column("amount", "含税金额", request -> Cell.of(request.amount())),
                column("basis", "开票方式", request -> Cell.of(request.what().basis())),
                column("type", "发票类型", request -> Cell.of(request.wish().form().type())),
                column("medium", "发票介质", request -> Cell.of(request.wish().form().medium())),
                column("status", "状态", request -> Cell.of(request.status())),
                column("asked_at", "申请时间", request -> Cell.of(request.askedAt())),
                column("due_on", "预计完成日期", request -> Cell.of(request.progress().dueOn(), day -> Cell.of(day.toString()))),
                column("invoice_no", "发票号码", request -> Cell.of(request.invoice().map(IssuedInvoice::no), Cell::of)),
                column("issued_on", "开票日期", request -> Cell.of(request.invoice().map(IssuedInvoice::on), day -> Cell.of(day.toString()))),
                column("courier_no", "快递单号", request -> Cell.of(request.invoice().flatMap(IssuedInvoice::courierNo), Cell::of)),
                column("received_at", "签收时间", request -> Cell.of(request.invoice().flatMap(IssuedInvoice::receivedAt), Cell::of)),
                column("reason", "原因", request -> Cell.of(request.progress().reason(), Cell::of)));
    }

    private static Column<InvoiceRequest> column(String name, String chinese, Function<InvoiceRequest, Cell> cell) {
        return new Column<>(name, chinese, cell);
    }

    private Decision<ExportKind.Rows<InvoiceRequest>> open(Caller caller, ExportFilters filters, Instant now) {
        var status = filters.code("status", text -> Arrays.stream(InvoiceStatus.values()).filter(each -> each.name().equals(text)).findFirst());
        var filter = new InvoiceFilter(Optional.empty(), status, Optional.empty(), false);
        return Decision.granted(page -> requests.list(Scope.own(caller), filter, page));
    }
}
