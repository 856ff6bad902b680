package org.partnercenter.application.indicator;

import org.partnercenter.domain.kernel.PartyId;

/** Feedback was given or answered. @param to who is told @param what GIVEN or ANSWERED */
public record IndicatorFeedbackMoved(PartyId to, String what, String feedback, String value, PartyId owner) {
}
