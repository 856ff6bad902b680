package org.partnercenter.application.customer.freeze;

import org.partnercenter.application.customer.FrozenCustomers;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.domain.customer.freeze.FreezeState;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;

import java.util.HashMap;
import java.util.List;
import java.util.Set;

/** Puts this part of the capability together from its ports. */
public final class FreezeModule {

    private final FreezePorts ports;

    public FreezeModule(FreezePorts ports) {
        this.ports = ports;
    }

    public List<UseCase<?, ?>> useCases() {
        return List.of(new FreezeChanging(FreezeOperations.FREEZE, ports), new FreezeChanging(FreezeOperations.UNFREEZE, ports));
    }

    public BrowseFreezes browse() {
        return new BrowseFreezes(ports);
    }

    public FreezeListeners listeners() {
        return new FreezeListeners(ports.freezes());
    }

    /** What lists of customers show. */
    public FrozenCustomers shown() {
        return (associations, now) -> {
            var codes = new HashMap<PartyId, String>();
            new Standings(ports.freezes(), ports.vendor()).of(associations, now).forEach((customer, standing) -> {
                if (standing.shown() != FreezeState.NOT_FROZEN) {
                    codes.put(customer, standing.shown().code());
                }
            });
            return codes;
        };
    }

    public CustomerFreezes freezes() {
        return customers -> Set.copyOf(ports.freezes().inForce(customers).keySet());
    }

    public SpendingStandings spending() {
        return (customers, now) -> {
            var reasons = new HashMap<PartyId, List<Refusal>>();
            new Standings(ports.freezes(), ports.vendor()).of(ports.associations().active(customers), now).forEach((customer, standing) -> {
                var against = standing.againstSpending(customer);
                if (!against.isEmpty()) {
                    reasons.put(customer, against);
                }
            });
            return reasons;
        };
    }
}
