package org.partnercenter.application.indicator;

import org.partnercenter.domain.indicator.Indicator;

/** Delivers what an indicator is now. */
public record DeliverIndicator(Indicator indicator) {
}
