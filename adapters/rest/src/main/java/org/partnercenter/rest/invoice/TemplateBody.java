package org.partnercenter.rest.invoice;

import org.partnercenter.application.invoice.PutTemplate;
import org.partnercenter.domain.invoice.InvoiceReceiver;
import org.partnercenter.domain.invoice.InvoiceTemplateId;
import org.partnercenter.rest.kernel.Input;

import java.util.Optional;
import java.util.function.Supplier;

/** A template; on our paths the path names one that is changed. @param special whether special VAT invoices are made out to it */
record TemplateBody(String invoiceTemplateId, TitleBody title, Boolean special, ReceiverBody receiver) {

    Supplier<PutTemplate> command(Input in) {
        var id = in.field("invoice_template_id", invoiceTemplateId).id().map(InvoiceTemplateId::new);
        var to = TitleBody.read(in, title);
        var goes = Optional.ofNullable(receiver).map(given -> given.receiver(in));
        return () -> new PutTemplate(id, to.get(), Boolean.TRUE.equals(special), goes.map(Supplier::get).orElse(InvoiceReceiver.NONE));
    }
}
