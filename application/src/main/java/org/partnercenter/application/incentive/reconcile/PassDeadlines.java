package org.partnercenter.application.incentive.reconcile;

/** Ends the clock of bills nobody answered. @param limit bills at most */
public record PassDeadlines(int limit) {
}
