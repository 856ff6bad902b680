package org.partnercenter.bootstrap;

import org.partnercenter.application.contract.ContractsInForce;
import org.partnercenter.application.customer.leave.CustomerStates;
import org.partnercenter.application.customer.leave.GraceDays;
import org.partnercenter.application.customer.leave.KeeperStandings;
import org.partnercenter.application.identity.IdentityModule;
import org.partnercenter.domain.contract.ContractKind;
import org.partnercenter.domain.customer.leave.CustomerState;
import org.partnercenter.domain.identity.PartyFact;
import org.partnercenter.domain.identity.RecordedFact;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** What leaving and switching ask of who keeps the parties. */
final class LeaveBridges {

    private static final Map<PartyFact, CustomerState> STATES = new EnumMap<>(Map.of(
            PartyFact.INDEPENDENT_MEMBERS, CustomerState.INDEPENDENT_MEMBERS,
            PartyFact.INDEPENDENT_MEMBER, CustomerState.INDEPENDENT_MEMBER,
            PartyFact.ORDERS_AWAITING_PARTNER, CustomerState.ORDERS_AWAITING_PARTNER,
            PartyFact.RESERVED_INSTANCE, CustomerState.RESERVED_INSTANCE,
            PartyFact.SUPPORT_PLAN, CustomerState.SUPPORT_PLAN,
            PartyFact.ARREARS, CustomerState.ARREARS,
            PartyFact.SPECIAL_CONTRACT, CustomerState.SPECIAL_CONTRACT,
            PartyFact.PICKUP_VOUCHERS, CustomerState.PICKUP_VOUCHERS,
            PartyFact.ENTERPRISE_MEMBER, CustomerState.ENTERPRISE_MEMBER));

    private LeaveBridges() {
    }

    /**
     * What is recorded of customers, what contracts say, and what their orders tell: those left to the partner that it can still pay are
     * in the way, too (ASC-25, CTR-06).
     */
    static CustomerStates states(IdentityModule identity, ContractsInForce contracts, BiFunction<Set<PartyId>, Instant, Set<PartyId>> leftToPartner) {
        return (customers, now) -> {
            var states = new HashMap<PartyId, Set<CustomerState>>();
            identity.facts().at(customers, STATES.keySet(), now).forEach((customer, facts) -> states.put(customer,
                    facts.stream().map(fact -> STATES.get(fact.fact())).collect(Collectors.toSet())));
            contracts.of(customers, now).forEach((customer, kinds) -> {
                if (kinds.stream().anyMatch(ContractKind::isSpecial)) {
                    states.computeIfAbsent(customer, none -> new HashSet<>()).add(CustomerState.SPECIAL_CONTRACT);
                }
            });
            leftToPartner.apply(customers, now).forEach(customer -> states.computeIfAbsent(customer, any -> new HashSet<>())
                    .add(CustomerState.ORDERS_AWAITING_PARTNER));
            return states;
        };
    }

    static KeeperStandings standings(IdentityModule identity) {
        return AcquireAssembly.standings(identity)::of;
    }

    static GraceDays grace(IdentityModule identity) {
        return new GraceDays() {

            @Override
            public Optional<Integer> of(PartyId customer, Instant now) {
                return identity.facts().at(Set.of(customer), Set.of(PartyFact.GRACE_DAYS), now).getOrDefault(customer, Set.of()).stream()
                        .flatMap(fact -> fact.value().stream()).map(Integer::valueOf).findFirst();
            }

            @Override
            public void set(PartyId customer, int days, Instant now) {
                identity.recording().put(List.of(RecordedFact.of(customer, PartyFact.GRACE_DAYS, Optional.of(String.valueOf(days)), now,
                        Optional.empty()).orThrow()));
            }
        };
    }
}
