package org.partnercenter.application.identity.access;

import org.partnercenter.application.kernel.Unkept;
import org.partnercenter.domain.identity.access.OperatorId;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Optional;

/**
 * A password now counts; tokens that were issued before do not any more. Not kept for repeats: with it a plain digest of the password
 * would be, which undoes the slow one.
 *
 * @param operator empty for the main account
 * @param at       real time
 */
public record PasswordSet(PartyId party, Optional<OperatorId> operator, Instant at) implements Unkept {
}
