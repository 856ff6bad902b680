package org.partnercenter.application.invoice;

import org.partnercenter.domain.invoice.InvoiceForm;
import org.partnercenter.domain.kernel.PartyId;

import java.util.List;

/** Which forms a seller issues. */
public record SellerFormsSet(PartyId seller, List<InvoiceForm> forms) {
}
