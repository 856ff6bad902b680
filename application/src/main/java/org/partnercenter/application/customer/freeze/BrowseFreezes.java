package org.partnercenter.application.customer.freeze;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.customer.CustomerRefusal;
import org.partnercenter.domain.customer.freeze.Freezing;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Optional;
import java.util.Set;

/** Looks up what is frozen of a customer. */
public final class BrowseFreezes {

    private final FreezePorts ports;

    BrowseFreezes(FreezePorts ports) {
        this.ports = ports;
    }

    /**
     * For partners: what is frozen of a customer of their own, and what they can do about it.
     *
     * @param reseller for a distributor: the reseller whose customer it is; from another caller it means nothing (COM-11)
     */
    public Decision<FreezeShown> freezing(Caller caller, PartyId customer, Optional<PartyId> reseller) {
        return find(caller, customer, reseller).map(freezing -> new FreezeShown(customer, freezing.standing(), freezing.present(),
                freezing.possibilities(), freezing.standing().againstSpending(customer)));
    }

    /** For partners: all that was frozen of a customer of their own while it was theirs. */
    public Decision<Freezes.History> history(Caller caller, PartyId customer, Optional<PartyId> reseller) {
        return find(caller, customer, reseller).map(freezing -> ports.freezes().history(scope(freezing), customer));
    }

    private Decision<Freezing> find(Caller caller, PartyId customer, Optional<PartyId> reseller) {
        return Decision.unless(FreezeOperations.FREEZING.refusalsFor(caller), caller).flatMap(open ->
                Frozen.look(ports, ports.associations().active(Set.of(customer)), reseller.map(Set::of).orElse(Set.of()),
                        ports.clocks().business()).of(caller, customer, reseller)).flatMap(freezing -> assigned(caller, freezing));
    }

    /** An account manager sees the customers assigned to it only (COM-28). */
    private static Decision<Freezing> assigned(Caller caller, Freezing freezing) {
        boolean hidden = caller.permissions().isOwnCustomersOnly()
                && !freezing.association().manager().equals(caller.operator());
        return hidden ? Decision.refused(CustomerRefusal.NOT_ASSOCIATED
                .refusal("customer_id", freezing.association().customer())) : Decision.granted(freezing);
    }

    private static Scope scope(Freezing freezing) {
        var association = freezing.association();
        return association.reseller().<Scope>map(reseller -> new Scope.OfReseller(association.partner(), reseller))
                .orElseGet(() -> new Scope.OfPartner(association.partner()));
    }
}
