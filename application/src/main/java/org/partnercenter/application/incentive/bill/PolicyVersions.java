package org.partnercenter.application.incentive.bill;

import org.partnercenter.domain.incentive.policy.IncentivePolicy;

import java.util.Optional;

/** Asks for one version of an incentive's policy, in force or not. */
@FunctionalInterface
public interface PolicyVersions {

    Optional<IncentivePolicy> of(String incentive, int version);
}
