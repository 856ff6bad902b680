package org.partnercenter.application.coupon;

import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Asks how customers are associated now; those without an association are absent. */
@FunctionalInterface
public interface CustomerStandings {

    /** One customer's association and what coupons need to know of it. */
    record Standing(PartyId partner, Optional<PartyId> reseller, AssociationType type, boolean first,
                    Optional<PartyId> financeMaster, boolean cashCouponAllowed) {
    }

    Map<PartyId, Standing> of(Set<PartyId> customers, Instant now);
}
