package org.partnercenter.application.incentive.bill;

import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Optional;

/**
 * What came of one partner.
 *
 * @param bills   how many bills it has for the period
 * @param lines   of these bills
 * @param at      business time; empty while it waits
 * @param failure what broke
 */
public record PartnerClosing(PartyId partner, ClosingState state, int bills, long lines, Optional<Instant> at, Optional<String> failure) {
}
