package org.partnercenter.application.incentive.policy;

import org.partnercenter.application.kernel.Clocks;

import java.time.ZoneId;

/** What policies need of the outside. @param zone the site's, in which months begin */
public record PolicyPorts(IncentivePolicies policies, ProductPolicies products, KnownServices services, KnownIndicators indicators,
                          ZoneId zone, Clocks clocks) {
}
