package org.partnercenter.application.customer.leave;

import org.partnercenter.domain.customer.PartnerStanding;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** Tells how those who keep customers stand with the vendor (ASC-28). A question to whoever knows. */
@FunctionalInterface
public interface KeeperStandings {

    /**
     * One the vendor has nothing against may be missing.
     *
     * @param keepers partners and resellers
     * @param now     business time
     */
    Map<PartyId, PartnerStanding> of(Set<PartyId> keepers, Instant now);
}
