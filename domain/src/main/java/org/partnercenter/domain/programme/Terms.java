package org.partnercenter.domain.programme;

import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * On what terms somebody becomes a member.
 *
 * @param validUntil last moment of the membership; empty: until it is left
 * @param agreement  names the signed agreement
 */
public record Terms(Optional<Instant> validUntil, Optional<String> agreement) {

    public Terms {
        Objects.requireNonNull(validUntil, "validUntil");
        Objects.requireNonNull(agreement, "agreement");
    }

    List<Refusal> faults(Instant now) {
        return new Refusals().refuseIf(validUntil.filter(until -> !until.isAfter(now)).isPresent(),
                ProgrammeRefusal.MEMBERSHIP_VALIDITY_PAST.refusal("until", validUntil.map(Instant::toString).orElse(""))).list();
    }
}
