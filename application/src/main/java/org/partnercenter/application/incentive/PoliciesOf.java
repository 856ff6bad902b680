package org.partnercenter.application.incentive;

import org.partnercenter.domain.incentive.ProductPolicy;
import org.partnercenter.domain.incentive.ReconciliationPeriod;
import org.partnercenter.domain.incentive.policy.IncentivePolicy;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The policies in force. Takes no locks. */
public interface PoliciesOf {

    /** Of each incentive of the period's granularity the version that counts for it. */
    List<IncentivePolicy> inForce(ReconciliationPeriod period);

    /** What service types bring in a month (INC-08); one that is missing is {@link ProductPolicy#NON_SPECIFIC}. */
    Map<YearMonth, Map<String, ProductPolicy>> products(Set<YearMonth> months);
}
