package org.partnercenter.application.incentive.project;

import org.partnercenter.domain.incentive.IncentiveBillId;
import org.partnercenter.domain.incentive.calculation.ProjectIncentive;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The incentives of projects as they are stored, with their refunds. */
public interface ProjectIncentives {

    /** Those that exist, locked until the running transaction ends. */
    Map<String, ProjectIncentive> lock(Set<String> projects);

    /** Those that exist. */
    Map<String, ProjectIncentive> find(Set<String> projects);

    /** Stores new ones. */
    void add(List<ProjectIncentive> projects);

    /** Stores the refunds of those that are locked that are not stored yet. */
    void refunded(List<ProjectIncentive> projects);

    /** Of the bills that are a project's whether they may be paid in cash; others are missing. */
    Map<IncentiveBillId, Boolean> cash(Set<IncentiveBillId> bills);
}
