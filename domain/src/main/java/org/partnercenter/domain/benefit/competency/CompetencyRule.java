package org.partnercenter.domain.benefit.competency;

import org.partnercenter.domain.kernel.Evidence;
import org.partnercenter.domain.kernel.Rule;

import static org.partnercenter.domain.kernel.Evidence.DOCUMENTED;

/** The rules of the competency improvement incentive (rulebook, incentives, section 2.2). */
public enum CompetencyRule implements Rule {
    CII_01("CII-01", DOCUMENTED),
    CII_02("CII-02", DOCUMENTED),
    CII_03("CII-03", DOCUMENTED),
    CII_04("CII-04", DOCUMENTED),
    CII_05("CII-05", DOCUMENTED),
    CII_06("CII-06", DOCUMENTED),
    CII_07("CII-07", DOCUMENTED);

    private final String id;
    private final Evidence evidence;

    CompetencyRule(String id, Evidence evidence) {
        this.id = id;
        this.evidence = evidence;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Evidence evidence() {
        return evidence;
    }
}
