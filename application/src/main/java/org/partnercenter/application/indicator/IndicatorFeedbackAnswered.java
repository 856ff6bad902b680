package org.partnercenter.application.indicator;

import org.partnercenter.domain.kernel.PartyId;

/** The vendor answered what a partner said of a value. @param to the partner */
public record IndicatorFeedbackAnswered(PartyId to, String feedback, String value) {
}
