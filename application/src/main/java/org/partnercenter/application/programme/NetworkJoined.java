package org.partnercenter.application.programme;

import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;

/** A partner is in the network. */
public record NetworkJoined(PartyId partner, Instant joinedAt) {
}
