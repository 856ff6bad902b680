package org.partnercenter.application.customer.invite;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.customer.acquire.CustomerReport.Reporter;
import org.partnercenter.domain.customer.invite.Invitation;
import org.partnercenter.domain.customer.invite.InvitationId;
import org.partnercenter.domain.kernel.Receiver;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The invitations as they are stored. */
public interface Invitations {

    /** What one who invites has open. @param to those of the asked-for addresses that a pending invitation went to, in lower case */
    record Open(int count, Set<String> to) {
    }

    /**
     * What each has open at the instant; until the running transaction ends, nobody else counts them. One for each.
     *
     * @param to addresses that are asked for
     */
    Map<Reporter, Open> holdOpen(Set<Reporter> inviters, Set<Receiver> to, Instant now);

    /** Stores new ones. */
    void add(List<Invitation> invitations);

    /** Those that exist, held for the running transaction. */
    Map<InvitationId, Invitation> lock(Set<InvitationId> ids);

    /** Stores invitations that are held as they are now. */
    void update(List<Invitation> invitations);

    /** Whether any pending one is over at the instant. */
    boolean anyOver(Instant now);

    /** Pending ones that are over at the instant and that nobody else works on, held for the running transaction. */
    List<Invitation> lockOver(Instant now, int limit);

    /** Forgets addresses of invitations that expired before. @return how many */
    int forgetAddresses(Instant expiredBefore, int limit);

    /** Newest first. A partner's own without those of its resellers, or one reseller's. A marker is the id of an invitation. */
    Page<Invitation> list(Scope scope, InvitationFilter filter, PageRequest page);

    /** One that names the scope's party, those of its resellers included. */
    Optional<Invitation> find(Scope scope, InvitationId id);

    /** One, whoever's: for who holds its link. */
    Optional<Invitation> find(InvitationId id);
}
