package org.partnercenter.application.invoice;

import org.partnercenter.domain.invoice.InvoiceForm;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Map;
import java.util.Set;

/** Which forms sellers issue, as it is stored. */
public interface SellerForms {

    /** Of sellers that said so. */
    Map<PartyId, Set<InvoiceForm>> of(Set<PartyId> sellers);

    void put(Map<PartyId, Set<InvoiceForm>> forms);
}
