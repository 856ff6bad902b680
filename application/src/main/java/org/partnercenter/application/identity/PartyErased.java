package org.partnercenter.application.identity;

import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;

/**
 * Nothing is kept any more that tells who the party is.
 *
 * @param at business time
 */
public record PartyErased(PartyId id, Instant at) {
}
