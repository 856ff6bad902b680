package org.partnercenter.rest.invoice;

import org.partnercenter.application.invoice.MakeInvoiceLink;
import org.partnercenter.application.invoice.MoveInvoice;
import org.partnercenter.application.invoice.RevealInvoice;
import org.partnercenter.domain.invoice.InvoiceRequestId;
import org.partnercenter.rest.kernel.Input;

import java.util.Optional;
import java.util.function.Supplier;

/** Names the request; on our paths the path does. */
record MoveBody(String invoiceRequestId) {

    private Optional<InvoiceRequestId> id(Input in) {
        return in.field("invoice_request_id", invoiceRequestId).required().id().map(InvoiceRequestId::new);
    }

    Supplier<MoveInvoice> move(Input in) {
        var id = id(in);
        return () -> new MoveInvoice(id.orElseThrow());
    }

    Supplier<RevealInvoice> reveal(Input in) {
        var id = id(in);
        return () -> new RevealInvoice(id.orElseThrow());
    }

    Supplier<MakeInvoiceLink> link(Input in) {
        var id = id(in);
        return () -> new MakeInvoiceLink(id.orElseThrow());
    }
}
