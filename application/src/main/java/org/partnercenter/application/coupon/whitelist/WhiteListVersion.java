package org.partnercenter.application.coupon.whitelist;

import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;

/**
 * One version of a white list.
 *
 * @param version    counts up from 1; the highest is in force
 * @param customers  how many are on it
 * @param importedAt business time
 * @param importedBy the partner itself, or the platform
 */
public record WhiteListVersion(PartyId partner, int version, int customers, Instant importedAt, PartyId importedBy) {
}
