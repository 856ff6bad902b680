package org.partnercenter.application.customer.leave;

import org.partnercenter.domain.customer.leave.CustomerState;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** Tells what holds of customers that can stand in the way of their leaving. A question to whoever knows. */
@FunctionalInterface
public interface CustomerStates {

    /**
     * A customer of which nothing holds may be missing. Whether it was frozen by hand is not told here.
     *
     * @param now business time
     */
    Map<PartyId, Set<CustomerState>> of(Set<PartyId> customers, Instant now);
}
