package org.partnercenter.application.incentive.payout;

import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.TaxRate;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** Tells at which tax rate partners settle whose business information is certified (INC-19, INC-25). A question to whoever certifies it. */
@FunctionalInterface
public interface Certified {

    /** Those that are certified now. */
    Map<PartyId, TaxRate> of(Set<PartyId> partners, Instant now);
}
