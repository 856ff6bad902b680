package org.partnercenter.application.invoice;

import org.partnercenter.application.kernel.Unkept;
import org.partnercenter.domain.invoice.InvoiceRequestId;

import java.time.Instant;

/** A link to the document of an invoice, for whoever has it. @param until real time @param signature made by the house only */
public record InvoiceLink(InvoiceRequestId request, Instant until, String signature) implements Unkept {

    @Override
    public String toString() {
        return "InvoiceLink[" + request + "]";
    }
}
