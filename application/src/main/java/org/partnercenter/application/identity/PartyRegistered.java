package org.partnercenter.application.identity;

import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;

import java.time.Instant;

/** A party now exists. */
public record PartyRegistered(PartyId id, PartyKind kind, Instant registeredAt) {
}
