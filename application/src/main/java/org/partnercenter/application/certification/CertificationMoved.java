package org.partnercenter.application.certification;

import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Optional;

/**
 * News: the certification of a partner's business information stands elsewhere, or another amount was sent.
 *
 * @param status  name of where it stands now
 * @param until   last moment the amount can be entered in, if one is awaited
 * @param failure code of why it failed or lapsed
 */
public record CertificationMoved(PartyId partner, String status, Optional<Instant> until, Optional<String> failure) {
}
