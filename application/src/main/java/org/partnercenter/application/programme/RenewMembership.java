package org.partnercenter.application.programme;

import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.programme.Programme;

import java.time.Instant;
import java.util.Optional;

/** Gives a membership another end. @param validUntil empty: until it is left */
public record RenewMembership(PartyId partner, Programme programme, Optional<Instant> validUntil) {
}
