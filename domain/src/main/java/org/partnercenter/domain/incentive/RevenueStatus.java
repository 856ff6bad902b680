package org.partnercenter.domain.incentive;

/** How settled the revenue of a month is (INC-04). */
public enum RevenueStatus {
    ESTIMATED,
    DRAFT,
    FINAL
}
