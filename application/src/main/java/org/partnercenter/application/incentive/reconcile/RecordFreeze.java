package org.partnercenter.application.incentive.reconcile;

import org.partnercenter.domain.incentive.reconcile.Freeze;

/** Records what is not paid, or that it is paid now (INC-15, INC-16). The last one recorded counts. */
public record RecordFreeze(Freeze freeze) {
}
