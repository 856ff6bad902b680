package org.partnercenter.application.incentive.reconcile;

/** Looks which cycles of partners with unpaid bills are not paid in full. @param limit partners at most */
public record CheckFreezes(int limit) {
}
