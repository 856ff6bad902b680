package org.partnercenter.application.incentive.reconcile;

/** How many partners were looked at. */
public record FreezesChecked(int count) {
}
