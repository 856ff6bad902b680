package org.partnercenter.application.bill;

import org.partnercenter.domain.bill.CustomerSpan;
import org.partnercenter.domain.kernel.PartyId;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Asks who looked after customers when. */
@FunctionalInterface
public interface CustomerSpans {

    /** All spans of each, the latest first; a customer that never had a partner is missing. */
    Map<PartyId, List<CustomerSpan>> of(Set<PartyId> customers);
}
