package org.partnercenter.application.invoice;

import org.partnercenter.domain.kernel.PartyId;

import java.util.Map;

/** Something a partner or a seller is to know about an invoice. @param what which of the notices @param facts ids, amounts and reasons, no personal data */
public record InvoiceNotice(String what, PartyId to, Map<String, String> facts) {

    public InvoiceNotice {
        facts = Map.copyOf(facts);
    }
}
