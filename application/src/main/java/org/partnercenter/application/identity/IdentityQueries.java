package org.partnercenter.application.identity;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.identity.AccessKey;
import org.partnercenter.domain.identity.Party;
import org.partnercenter.domain.identity.RecordedFact;
import org.partnercenter.domain.kernel.PartyId;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads for lists and pages. In scope are: for the platform all parties; for a partner itself and its resellers; for any other
 * party itself.
 */
public interface IdentityQueries {

    /** In the order of ids; the total counts what the marker has passed as well. */
    Page<Party> parties(Scope scope, PartyFilter filter, PageRequest page);

    Optional<Party> party(Scope scope, PartyId id);

    /** Those of the ids that exist in the scope. */
    List<Party> parties(Scope scope, Set<PartyId> ids);

    /** Oldest first, deleted ones left out; nothing for a party out of scope. */
    List<AccessKey> keys(Scope scope, PartyId party);

    /** All that is recorded, valid now or not, in the order of {@code PartyFact}; nothing for a party out of scope. */
    List<RecordedFact> facts(Scope scope, PartyId party);

    /** A distributor's resellers, the latest first. A marker is the id of one. */
    Page<Party> resellers(PartyId distributor, ResellerFilter filter, PageRequest page);
}
