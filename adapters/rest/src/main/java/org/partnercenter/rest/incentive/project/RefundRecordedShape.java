package org.partnercenter.rest.incentive.project;

import org.partnercenter.application.incentive.project.RefundRecorded;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a refund takes back.
 *
 * @param takenBack       zero or less
 * @param lastDay         on which refunds still take back
 * @param incentiveBillId by which it is taken back; absent if nothing is
 */
record RefundRecordedShape(String projectId, String refundId, BigDecimal takenBack, String currency, String lastDay,
                           Optional<String> incentiveBillId) {

    static RefundRecordedShape of(RefundRecorded of) {
        return new RefundRecordedShape(of.project(), of.refund(), of.taken().toMajor(), of.taken().currency().getCurrencyCode(),
                of.lastDay().toString(), of.bill());
    }
}
