package org.partnercenter.application.customer.reseller;

import org.partnercenter.application.customer.KnownParties;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.customer.reseller.GrantStatus;
import org.partnercenter.domain.customer.reseller.ResellerGrant;
import org.partnercenter.domain.customer.reseller.RightsOfReseller;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Looks up what a distributor has to do with a reseller of its own, and a reseller with its distributor. */
public final class BrowseResellers {

    private final ResellerGrants grants;
    private final KnownParties parties;

    BrowseResellers(ResellerGrants grants, KnownParties parties) {
        this.grants = grants;
        this.parties = parties;
    }

    /** The rights of a reseller that are in force. */
    public Decision<RightsOfReseller> rights(Caller caller, PartyId reseller) {
        return history(caller, reseller).map(history -> new RightsOfReseller(distributor(caller), reseller, history.stream()
                .filter(grant -> grant.status() == GrantStatus.IN_FORCE)
                .collect(Collectors.toMap(ResellerGrant::right, Function.identity()))));
    }

    /** All grants to a reseller, the latest first, revoked ones included. */
    public Decision<List<ResellerGrant>> history(Caller caller, PartyId reseller) {
        return Decision.unless(ResellerOperations.RIGHTS.refusalsFor(caller), reseller).flatMap(open -> isOwn(caller, reseller)
                ? Decision.granted(grants.history(scope(caller, reseller), reseller))
                : Decision.refused(RightsChanging.notYours(reseller)));
    }

    private boolean isOwn(Caller caller, PartyId reseller) {
        return caller.party().equals(reseller) || Optional.ofNullable(parties.of(Set.of(reseller)).get(reseller))
                .filter(party -> party.isResellerOf(caller.party())).isPresent();
    }

    private static Scope scope(Caller caller, PartyId reseller) {
        return new Scope.OfReseller(distributor(caller), reseller);
    }

    private static PartyId distributor(Caller caller) {
        return caller.distributor().orElse(caller.party());
    }
}
