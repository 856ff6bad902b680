package org.partnercenter.application.indicator;

import org.partnercenter.domain.indicator.Feed;
import org.partnercenter.domain.indicator.IndicatorCode;

/** What came of a delivery. */
public record IndicatorDelivered(IndicatorCode code, Feed change) {
}
