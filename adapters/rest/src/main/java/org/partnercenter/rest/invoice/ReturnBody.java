package org.partnercenter.rest.invoice;

import org.partnercenter.application.invoice.ReturnInvoice;
import org.partnercenter.domain.invoice.InvoiceRequest;
import org.partnercenter.domain.invoice.InvoiceRequestId;
import org.partnercenter.rest.kernel.Input;

import java.util.function.Supplier;

/** Returns an invoice; on our paths the path names it. @param used whether it was used for VAT, or booked */
record ReturnBody(String invoiceRequestId, Boolean used, String courierNo) {

    Supplier<ReturnInvoice> command(Input in) {
        var id = in.field("invoice_request_id", invoiceRequestId).required().id();
        var courier = in.field("courier_no", courierNo).id(InvoiceRequest.MAX_COURIER);
        return () -> new ReturnInvoice(new InvoiceRequestId(id.orElseThrow()), Boolean.TRUE.equals(used), courier);
    }
}
