package org.partnercenter.application.incentive.bill;

import org.partnercenter.domain.incentive.ReconciliationPeriod;

/**
 * Begins the closing of a period (INC-11). One that runs already goes on.
 *
 * @param all calculate partners again whose formal bills are there, which brings what new policies add; else, once a day, the others only
 */
public record StartClosing(ReconciliationPeriod period, boolean all) {
}
