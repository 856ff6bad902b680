package org.partnercenter.application.account;

import org.partnercenter.domain.kernel.Refusal;

import java.time.Instant;
import java.util.List;

/** What was done, or tried, about the money for an order. @param outcome GRANTED, or REFUSED with the reasons */
public record ChargeStep(Instant at, String operation, String who, String outcome, List<Refusal> refusals) {
}
