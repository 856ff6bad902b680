package org.partnercenter.bootstrap;

import org.partnercenter.application.incentive.PoliciesOf;
import org.partnercenter.domain.incentive.ProductPolicy;
import org.partnercenter.domain.incentive.ReconciliationPeriod;
import org.partnercenter.domain.incentive.policy.IncentivePolicy;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** As long as nobody keeps policies, none limits the forms of payout. */
final class NoPolicies implements PoliciesOf {

    @Override
    public List<IncentivePolicy> inForce(ReconciliationPeriod period) {
        return List.of();
    }

    @Override
    public Map<YearMonth, Map<String, ProductPolicy>> products(Set<YearMonth> months) {
        return Map.of();
    }
}
