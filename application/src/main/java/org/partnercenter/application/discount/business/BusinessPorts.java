package org.partnercenter.application.discount.business;

import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.kernel.DistributorsOf;

/** What business discounts need of the outside. */
public record BusinessPorts(BusinessDiscounts discounts, DistributorsOf distributors, Clocks clocks) {
}
