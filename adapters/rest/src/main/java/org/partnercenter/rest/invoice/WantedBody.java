package org.partnercenter.rest.invoice;

import org.partnercenter.application.invoice.AskAgain;
import org.partnercenter.application.invoice.EditInvoice;
import org.partnercenter.application.invoice.Wanted;
import org.partnercenter.domain.invoice.InvoiceRequestId;
import org.partnercenter.domain.invoice.InvoiceTemplateId;
import org.partnercenter.domain.invoice.InvoiceWish;
import org.partnercenter.rest.kernel.Input;

import java.util.Optional;
import java.util.function.Supplier;

/** How an invoice is wanted that was asked for before; on our paths the path names the request. */
record WantedBody(String invoiceRequestId, String type, String medium, String invoiceTemplateId, ReceiverBody receiver, String remark) {

    static Supplier<Wanted> read(Input in, WantedBody of) {
        var form = Wire.form(in, of.type, of.medium);
        var template = in.field("invoice_template_id", of.invoiceTemplateId).id().map(InvoiceTemplateId::new);
        var to = Optional.ofNullable(of.receiver).map(given -> given.receiver(in));
        var note = in.field("remark", of.remark).text(InvoiceWish.MAX_REMARK);
        return () -> new Wanted(form.orElseThrow(), template, to.map(Supplier::get), note);
    }

    private Optional<InvoiceRequestId> id(Input in) {
        return in.field("invoice_request_id", invoiceRequestId).required().id().map(InvoiceRequestId::new);
    }

    Supplier<AskAgain> again(Input in) {
        var id = id(in);
        var wanted = read(in, this);
        return () -> new AskAgain(id.orElseThrow(), wanted.get());
    }

    Supplier<EditInvoice> edit(Input in) {
        var id = id(in);
        var wanted = read(in, this);
        return () -> new EditInvoice(id.orElseThrow(), wanted.get());
    }
}
