package org.partnercenter.application.indicator;

import org.partnercenter.application.kernel.Ids;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Optional;
import java.util.function.Supplier;

/** What indicators need of the outside. @param platform who answers feedback; empty before there is one */
public record IndicatorPorts(Indicators indicators, IndicatorValues values, IndicatorLines lines, Feedbacks feedback, KnownParties parties,
                             Supplier<Optional<PartyId>> platform, Ids ids) {
}
