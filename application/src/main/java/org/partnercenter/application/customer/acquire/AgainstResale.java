package org.partnercenter.application.customer.acquire;

import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Tells what keeps customers that have a partner already from its reseller model (ASC-07, ASC-10). */
@FunctionalInterface
public interface AgainstResale {

    /**
     * One list for each; empty where nothing does.
     *
     * @param keepers who keeps each customer: a partner, or a reseller
     * @param now     business time
     */
    Map<PartyId, List<Refusal>> of(Map<PartyId, PartyId> keepers, Instant now);
}
