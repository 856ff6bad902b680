package org.partnercenter.application.programme;

import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** Tells by what partners' companies are registered (PRG-02). A question to whoever knows parties; who is not known is missing. */
@FunctionalInterface
public interface CompaniesOf {

    Map<PartyId, String> of(Set<PartyId> partners, Instant now);
}
