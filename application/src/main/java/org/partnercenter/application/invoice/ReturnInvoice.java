package org.partnercenter.application.invoice;

import org.partnercenter.domain.invoice.InvoiceRequestId;

import java.util.Optional;

/** Returns an invoice. @param used whether it was used for VAT, or booked @param courierNo with which paper is sent back */
public record ReturnInvoice(InvoiceRequestId request, boolean used, Optional<String> courierNo) {
}
