package org.partnercenter.application.discount.grant;

import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.kernel.DistributorsOf;
import org.partnercenter.application.kernel.Ids;

/** What granted discounts need of the outside. */
public record GrantPorts(GrantedDiscounts discounts, TiesOf ties, DistributorsOf distributors, Clocks clocks, Ids ids) {
}
