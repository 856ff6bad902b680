package org.partnercenter.application.sandbox;

import java.time.Instant;

/** Business time before and after. */
public record ClockMoved(Instant from, Instant to) {
}
