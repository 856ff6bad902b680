package org.partnercenter.application.identity.access;

import org.partnercenter.domain.identity.access.OperatorId;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Optional;

/**
 * A password now counts; tokens that were issued before do not any more.
 *
 * @param operator empty for the main account
 * @param at       real time
 */
public record PasswordSet(PartyId party, Optional<OperatorId> operator, Instant at) {
}
