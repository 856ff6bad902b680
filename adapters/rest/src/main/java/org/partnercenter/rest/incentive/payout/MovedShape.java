package org.partnercenter.rest.incentive.payout;

import org.partnercenter.application.incentive.payout.IncentivesMoved;
import org.partnercenter.domain.incentive.IncentiveBillId;

import java.math.BigDecimal;
import java.util.List;

/** What was moved. */
record MovedShape(String fromPartnerId, String toPartnerId, List<String> billIds, BigDecimal amount) {

    static MovedShape of(IncentivesMoved moved) {
        return new MovedShape(moved.from().value(), moved.to().value(), moved.bills().stream().map(IncentiveBillId::value).toList(),
                moved.amount().toMajor());
    }
}
