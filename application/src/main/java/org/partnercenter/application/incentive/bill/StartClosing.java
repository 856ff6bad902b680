package org.partnercenter.application.incentive.bill;

import org.partnercenter.domain.incentive.ReconciliationPeriod;

/**
 * Begins the closing of a period (INC-11).
 *
 * @param all begin anew even if it runs, so that it counts what became final meanwhile, and calculate partners again whose formal bills are
 *            there, which brings what new policies add; else, once a day, the others only, and one that runs goes on
 */
public record StartClosing(ReconciliationPeriod period, boolean all) {
}
