package org.partnercenter.application.opportunity;

import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** Tells how many own opportunities partners have delivered within twelve months by what the vendor has recorded of elsewhere (HO-01). */
@FunctionalInterface
public interface DeliveredElsewhere {

    /** Of each of which something is recorded. It counts if it is more than what is known here. @param now business time */
    Map<PartyId, Integer> of(Set<PartyId> partners, Instant now);
}
