package org.partnercenter.application.incentive.revenue;

/** What came of it. @param done whether there was a piece nobody else works at */
public record FormedOn(boolean done) {
}
