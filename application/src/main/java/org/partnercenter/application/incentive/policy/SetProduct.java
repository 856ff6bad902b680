package org.partnercenter.application.incentive.policy;

import org.partnercenter.domain.incentive.policy.ProductTerms;

/** Brings the terms of a service type from a month on. */
public record SetProduct(ProductTerms terms) {
}
