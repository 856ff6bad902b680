package org.partnercenter.application.indicator;

import org.partnercenter.domain.indicator.IndicatorNumber;
import org.partnercenter.domain.indicator.ValueKey;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Optional;

/** Delivers a value of an indicator as it is now. See {@link org.partnercenter.domain.indicator.IndicatorValue}. */
public record FeedValue(ValueKey key, Optional<PartyId> customer, IndicatorNumber number, long version) {
}
