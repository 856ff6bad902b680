package org.partnercenter.application.incentive.revenue;

/** Forms the lines of one piece of a run, whichever waits. @param sources at most */
public record FormOn(int sources) {
}
