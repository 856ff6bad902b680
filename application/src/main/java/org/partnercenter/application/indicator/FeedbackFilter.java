package org.partnercenter.application.indicator;

import org.partnercenter.domain.indicator.ValueId;

import java.util.Optional;

/** Which feedback a list shows. What is absent does not filter. */
public record FeedbackFilter(Optional<ValueId> value, Optional<Boolean> answered) {
}
