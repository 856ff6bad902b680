package org.partnercenter.application.incentive.bill;

/** A closing and how far it is. */
public record ClosingView(Closing closing, Progress progress) {
}
