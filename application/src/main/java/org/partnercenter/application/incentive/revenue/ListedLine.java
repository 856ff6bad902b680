package org.partnercenter.application.incentive.revenue;

import org.partnercenter.domain.incentive.revenue.RevenueLine;

import java.util.Optional;

/** A line as lists show it. @param manager the operator its customer is assigned to now @param names of the customer; empty where it was erased */
public record ListedLine(RevenueLine line, Optional<String> manager, Optional<CustomerNames.Named> names) {

    ListedLine called(Optional<CustomerNames.Named> found) {
        return new ListedLine(line, manager, found);
    }
}
