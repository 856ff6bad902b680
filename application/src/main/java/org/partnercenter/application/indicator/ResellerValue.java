package org.partnercenter.application.indicator;

import org.partnercenter.domain.indicator.CountedPeriod;
import org.partnercenter.domain.indicator.Indicator;
import org.partnercenter.domain.kernel.PartyId;

import java.math.BigDecimal;

/** What all of a reseller comes to (Q18). @param value of the whole; where only parts are known that add up, their sum */
public record ResellerValue(PartyId reseller, Indicator indicator, CountedPeriod period, BigDecimal value) {
}
