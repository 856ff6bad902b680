package org.partnercenter.application.incentive.bill;

import org.partnercenter.domain.incentive.calculation.ProjectIncentive;

import java.util.Map;
import java.util.Set;

/** Tells what projects are whose incentives are billed. A question to whoever keeps them. */
@FunctionalInterface
public interface ProjectsOf {

    /** Those of the ids that exist. */
    Map<String, ProjectIncentive> of(Set<String> ids);
}
