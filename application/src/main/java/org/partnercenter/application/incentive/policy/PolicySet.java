package org.partnercenter.application.incentive.policy;

import org.partnercenter.domain.incentive.policy.IncentivePolicy;

/** The version that holds now. @param changed whether it is new */
public record PolicySet(IncentivePolicy policy, boolean changed) {
}
