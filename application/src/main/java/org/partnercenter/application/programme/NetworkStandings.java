package org.partnercenter.application.programme;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.programme.DevelopmentPath;
import org.partnercenter.domain.programme.NetworkStanding;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Partners' standings as they are stored. */
public interface NetworkStandings {

    /** Those that exist; until the running transaction ends, nobody else who holds these partners comes by. */
    Map<PartyId, NetworkStanding> hold(Set<PartyId> partners);

    /** The same, held by nobody. */
    Map<PartyId, NetworkStanding> of(Set<PartyId> partners);

    /**
     * Who of these companies is on the path; until the running transaction ends, nobody else who asks for these companies comes by. A
     * company nobody is of is missing.
     */
    Map<String, Set<PartyId>> onPath(DevelopmentPath path, Set<String> companies);

    /** Stores each in place of what was known of its partner. */
    void put(List<NetworkStanding> standings);

    /** By the ids of partners. @param waiting only those of which something is to be reviewed, or signed */
    Page<NetworkStanding> list(Scope scope, boolean waiting, PageRequest page);

    Optional<NetworkStanding> find(Scope scope, PartyId partner);

    /** Partners with memberships that are called active and whose validity is over. */
    List<PartyId> over(Instant now, int limit);
}
