package org.partnercenter.application.coupon;

import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** Asks whose resellers these are; a party that is no reseller is absent. */
@FunctionalInterface
public interface ResellerStandings {

    record Standing(PartyId distributor, boolean leaving) {
    }

    Map<PartyId, Standing> of(Set<PartyId> resellers, Instant now);
}
