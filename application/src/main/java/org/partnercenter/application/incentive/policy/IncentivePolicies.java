package org.partnercenter.application.incentive.policy;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.domain.incentive.policy.IncentivePolicy;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The versions of incentive policies as they are stored. They belong to no party: whoever may ask at all sees all of them. */
public interface IncentivePolicies {

    /** All versions of these incentives; until the running transaction ends, nobody else who holds them comes by. */
    Map<String, List<IncentivePolicy>> hold(Set<String> incentives);

    void add(List<IncentivePolicy> versions);

    /** One version of each incentive, ordered by its code. A marker is such a code. */
    Page<IncentivePolicy> list(PolicyFilter filter, PageRequest page);

    /** All versions, the last one first. */
    List<IncentivePolicy> versions(String incentive);
}
