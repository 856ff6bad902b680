package org.partnercenter.application.incentive.reconcile;

/** @param due how many bills were looked at @param ended how many of them were confirmed, or lapsed */
public record DeadlinesPassed(int due, int ended) {
}
