package org.partnercenter.application.indicator;

import org.partnercenter.domain.indicator.ValueKey;
import org.partnercenter.domain.kernel.Amount;

import java.util.Optional;

/** Delivers a line that makes up a value as it is now. See {@link org.partnercenter.domain.indicator.IndicatorLine}. */
public record FeedLine(ValueKey key, String id, Optional<String> revenueId, Optional<String> orderNo, Amount amount, long version) {
}
