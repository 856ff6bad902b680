package org.partnercenter.application.invoice;

import org.partnercenter.domain.kernel.TaxRate;

/** Makes up for owed invoices of one rate with what can be invoiced at it (INV-11). */
public record OffsetByConsumption(TaxRate rate) {
}
