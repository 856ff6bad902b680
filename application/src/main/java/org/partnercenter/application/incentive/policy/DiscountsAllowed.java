package org.partnercenter.application.incentive.policy;

import java.time.Instant;
import java.util.Set;

/** Tells on which service types partners grant no discounts (BDC-03). */
@FunctionalInterface
public interface DiscountsAllowed {

    /** Those of the service types that are barred now, as they were given. */
    Set<String> barred(Set<String> services, Instant now);
}
