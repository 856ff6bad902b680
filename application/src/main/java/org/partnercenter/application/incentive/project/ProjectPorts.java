package org.partnercenter.application.incentive.project;

import org.partnercenter.application.incentive.IncentiveBills;
import org.partnercenter.application.kernel.Ids;

import java.time.ZoneId;

/** What incentives for projects need of the outside. @param siteZone the zone in which days are counted */
public record ProjectPorts(IncentiveBills bills, ProjectIncentives projects, ZoneId siteZone, Ids ids) {
}
