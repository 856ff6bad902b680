package org.partnercenter.application.indicator;

import org.partnercenter.application.kernel.Ids;

/** What indicators need of the outside. */
public record IndicatorPorts(Indicators indicators, IndicatorValues values, IndicatorLines lines, Feedbacks feedback, KnownParties parties, Ids ids) {
}
