package org.partnercenter.application.customer.acquire;

import org.partnercenter.domain.kernel.PartyId;

import java.util.Optional;

/** Asks to report a customer. @param reseller from a distributor: the reseller of its own for which it reports */
public record ReportCustomer(CustomerRef customer, Optional<PartyId> reseller) {
}
