package org.partnercenter.application.invoice;

import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.TaxRate;

import java.util.Map;
import java.util.Set;

/** What partners owe in invoices, by tax rate (INV-11). A question to a neighbour. */
@FunctionalInterface
public interface OwedInvoicesOf {

    Map<PartyId, Map<TaxRate, Money>> of(Set<PartyId> partners);
}
