package org.partnercenter.application.customer.reseller;

import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.customer.reseller.ResellerGrant;
import org.partnercenter.domain.kernel.PartyId;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rights of resellers as they are stored, revoked ones included. */
public interface ResellerGrants extends ResellerRights {

    /** The grants in force of each reseller, held: until this transaction ends, no other one changes them or adds to them. */
    Map<PartyId, List<ResellerGrant>> hold(Set<PartyId> resellers);

    /** Stores new grants, of resellers held by this transaction. */
    void begin(List<ResellerGrant> grants);

    /**
     * Stores as revoked what is in force and held by this transaction.
     *
     * @throws IllegalStateException if one of them was not in force
     */
    void revoke(List<ResellerGrant> grants);

    /** All grants to a reseller that the scope may see, the latest first, revoked ones included. */
    List<ResellerGrant> history(Scope scope, PartyId reseller);
}
