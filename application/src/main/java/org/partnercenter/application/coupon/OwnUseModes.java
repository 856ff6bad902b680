package org.partnercenter.application.coupon;

import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Set;

/** Asks which of these partners use their coupons themselves (CPN-12). */
@FunctionalInterface
public interface OwnUseModes {

    Set<PartyId> among(Set<PartyId> partners, Instant now);
}
