package org.partnercenter.application.programme;

import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.programme.MembershipStatus;
import org.partnercenter.domain.programme.Programme;

import java.time.Instant;
import java.util.Optional;

/** Where a membership stands after a command. */
public record MembershipStep(PartyId partner, Programme programme, MembershipStatus status, Optional<Instant> validUntil) {
}
