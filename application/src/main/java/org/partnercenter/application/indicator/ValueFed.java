package org.partnercenter.application.indicator;

import org.partnercenter.domain.indicator.Feed;
import org.partnercenter.domain.indicator.ValueId;

/** What came of a delivery. */
public record ValueFed(ValueId id, Feed change) {
}
