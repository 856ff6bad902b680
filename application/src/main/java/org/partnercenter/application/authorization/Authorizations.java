package org.partnercenter.application.authorization;

import org.partnercenter.domain.authorization.Authorization;
import org.partnercenter.domain.authorization.AuthorizationId;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The authorizations as they are stored, one for a customer and a partner. What is locked stays as it is until the running transaction
 * ends, but for its own changes.
 */
public interface Authorizations {

    /** An authorization as it shall be. @param loaded the version it was locked in */
    record Changed(Authorization authorization, long loaded) {
    }

    Map<AuthorizationPair, Authorization> lockPairs(Set<AuthorizationPair> pairs);

    Map<AuthorizationId, Authorization> lock(Collection<AuthorizationId> ids);

    /** Requests that wait and authorizations in force of the customer, for the partner and all of its resellers; in the order of their ids. */
    List<Authorization> lockOpen(PartyId customer, PartyId partner);

    /** Requests from before the instant that still wait, the oldest first; what others have locked is passed over. */
    List<Authorization> lockUnanswered(Instant before, int limit);

    boolean anyUnanswered(Instant before);

    /** Stores new ones. Where there is one for the same two parties meanwhile, the transaction begins anew. */
    void insert(List<Authorization> authorizations);

    /** @throws IllegalStateException if one was changed by somebody else meanwhile */
    void update(List<Changed> authorizations);

    void addSteps(List<AuthorizationStep> steps);
}
