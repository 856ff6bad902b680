package org.partnercenter.application.incentive.policy;

import org.partnercenter.domain.incentive.policy.ProductTerms;

/** What came of bringing them. */
public record ProductSet(ProductTerms terms, ProductTerms.Change change) {
}
