package org.partnercenter.application.sandbox;

import java.time.Instant;

/** Moves the business clock forwards; it goes on from there. */
public record MoveClock(Instant to) {
}
