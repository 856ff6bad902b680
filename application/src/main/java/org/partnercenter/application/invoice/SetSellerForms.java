package org.partnercenter.application.invoice;

import org.partnercenter.domain.invoice.InvoiceForm;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Set;

/** Says which of the six forms a seller issues (INV-09). */
public record SetSellerForms(PartyId seller, Set<InvoiceForm> forms) {

    public SetSellerForms {
        forms = Set.copyOf(forms);
    }
}
