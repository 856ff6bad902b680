package org.partnercenter.rest.invoice;

import org.partnercenter.application.invoice.RemoveTemplate;
import org.partnercenter.application.invoice.RevealTemplate;
import org.partnercenter.domain.invoice.InvoiceTemplateId;
import org.partnercenter.rest.kernel.Input;

import java.util.Optional;
import java.util.function.Supplier;

/** Names a template; on our paths the path does. */
record TemplateIdBody(String invoiceTemplateId) {

    private Optional<InvoiceTemplateId> id(Input in) {
        return in.field("invoice_template_id", invoiceTemplateId).required().id().map(InvoiceTemplateId::new);
    }

    Supplier<RemoveTemplate> remove(Input in) {
        var id = id(in);
        return () -> new RemoveTemplate(id.orElseThrow());
    }

    Supplier<RevealTemplate> reveal(Input in) {
        var id = id(in);
        return () -> new RevealTemplate(id.orElseThrow());
    }
}
