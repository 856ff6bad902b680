package org.partnercenter.application.incentive.reconcile;

import org.partnercenter.domain.incentive.IncentiveBillId;

/** @param count how many figures were told with it */
public record FiguresPut(IncentiveBillId bill, int count) {
}
