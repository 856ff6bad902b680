package org.partnercenter.application.customer.leave;

import org.partnercenter.domain.customer.Association;
import org.partnercenter.domain.customer.PartnerStanding;
import org.partnercenter.domain.customer.leave.Circumstances;
import org.partnercenter.domain.customer.leave.CustomerState;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds out what the house knows about associations, one question a batch. */
final class Surroundings {

    private final LeavePorts ports;

    Surroundings(LeavePorts ports) {
        this.ports = ports;
    }

    /** Of each customer that has an association here. */
    Map<PartyId, Circumstances> of(Map<PartyId, Association> associations, Instant now) {
        if (associations.isEmpty()) {
            return Map.of();
        }
        var customers = associations.keySet();
        var states = ports.questions().states().of(customers, now);
        var byHand = ports.questions().freezes().of(customers);
        var earlier = ports.requests().earlier(customers);
        var keepers = keepers(associations.values(), now);
        var referred = keepersOf(associations);
        var againstResale = referred.isEmpty() ? Map.<PartyId, List<Refusal>>of() : ports.questions().againstResale().of(referred, now);
        var found = new HashMap<PartyId, Circumstances>();
        associations.forEach((customer, association) -> {
            var before = earlier.getOrDefault(customer, ChangeRequests.Earlier.NOTHING);
            found.put(customer, new Circumstances(states(states.get(customer), byHand.contains(customer)),
                    keepers.getOrDefault(association.keeper(), PartnerStanding.good()), before.pending(),
                    Optional.ofNullable(before.byPartners().get(association.partner())), before.byCustomer(),
                    againstResale.getOrDefault(customer, List.of())));
        });
        return found;
    }

    /** Of those that could be switched to the reseller model. */
    private static Map<PartyId, PartyId> keepersOf(Map<PartyId, Association> associations) {
        return associations.values().stream().filter(association -> association.type() == AssociationType.REFERRAL)
                .collect(Collectors.toMap(Association::customer, Association::keeper));
    }

    /** How the keepers of these customers stand, by keeper. */
    Map<PartyId, PartnerStanding> keepers(Collection<Association> associations, Instant now) {
        var keepers = associations.stream().map(Association::keeper).collect(Collectors.toSet());
        return keepers.isEmpty() ? Map.of() : ports.questions().keepers().of(keepers, now);
    }

    private static Set<CustomerState> states(Set<CustomerState> known, boolean byHand) {
        var all = EnumSet.noneOf(CustomerState.class);
        if (known != null) {
            all.addAll(known);
        }
        if (byHand) {
            all.add(CustomerState.MANUALLY_FROZEN);
        }
        return all;
    }
}
