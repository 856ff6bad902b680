package org.partnercenter.application.coupon;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.Refusal;

/**
 * What happened, when, by whom, and why.
 *
 * @param what    operation or movement
 * @param outcome GRANTED, or REFUSED with the rules
 */
public record TimelineEntry(Instant at, String what, String who, String outcome, Optional<Money> amount, List<Refusal> refusals,
                            Optional<String> remark) {
}
