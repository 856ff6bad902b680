package org.partnercenter.rest.coupon;

import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Optional;

/** For whom, in which language and as of when something is shown. @param indirectPartner the reseller acted for */
record Reader(PartyId party, Optional<PartyId> indirectPartner, Language language, Instant now) {

    boolean actsFor(PartyId other) {
        return party.equals(other) || indirectPartner.filter(other::equals).isPresent();
    }
}
