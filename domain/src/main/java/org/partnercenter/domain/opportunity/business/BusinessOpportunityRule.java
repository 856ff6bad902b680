package org.partnercenter.domain.opportunity.business;

import org.partnercenter.domain.kernel.Evidence;
import org.partnercenter.domain.kernel.Rule;

/** The rules of business opportunities (rulebook, incentives, 4.8). */
public enum BusinessOpportunityRule implements Rule {
    BIZ_01("BIZ-01"),
    BIZ_02("BIZ-02"),
    BIZ_03("BIZ-03"),
    BIZ_04("BIZ-04");

    private final String id;

    BusinessOpportunityRule(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Evidence evidence() {
        return Evidence.DOCUMENTED;
    }
}
