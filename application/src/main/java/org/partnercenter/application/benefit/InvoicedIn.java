package org.partnercenter.application.benefit;

import org.partnercenter.domain.kernel.PartyId;

import java.util.Map;
import java.util.Set;

/** Tells which invoices of partners stand for benefit applications, for who takes invoices as well (PAY-09). */
@FunctionalInterface
public interface InvoicedIn {

    /** Those of the numbers; who has none is missing. Until the transaction ends no application takes one that was asked about. */
    Map<PartyId, Set<String>> of(Map<PartyId, Set<String>> numbers);
}
