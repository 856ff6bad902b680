package org.partnercenter.application.certification;

import org.partnercenter.domain.certification.Certification;
import org.partnercenter.domain.certification.CertificationFailure;
import org.partnercenter.domain.certification.CertificationStatus;
import org.partnercenter.domain.certification.FailureKind;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a certification stands after a command.
 *
 * @param triesLeft  wrong amounts that are still forgiven, the last of which locks
 * @param enterUntil last moment the amount can be entered in, if one is awaited
 * @param handledBy  day by which the vendor has looked at the confirmation letter by hand
 * @param failure    why it failed or lapsed
 */
public record CertificationStep(PartyId partner, CertificationStatus status, int triesLeft, Optional<Instant> enterUntil,
                                Optional<LocalDate> handledBy, Optional<FailureKind> failure) {

    static CertificationStep of(Certification of) {
        return new CertificationStep(of.partner(), of.status(), of.triesLeft(), of.enterableUntil(), of.handledBy(),
                of.failure().map(CertificationFailure::kind));
    }
}
