package org.partnercenter.application.customer;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.customer.Association;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The lists of customers with all that is frozen of them: by the vendor, by their partner, or with their partner (ASC-28). */
record StandingCustomers(CustomerQueries queries, FrozenCustomers frozen) implements CustomerQueries {

    @Override
    public Page<SubCustomer> customers(Scope scope, SubCustomerFilter filter, PageRequest page, Instant now) {
        var found = queries.customers(scope, filter, page, now);
        var states = states(found.items(), now);
        return found.map(customer -> customer.frozen(state(states, customer)));
    }

    @Override
    public Map<PartyId, SubCustomer> customers(Scope scope, Set<PartyId> ids, Instant now) {
        var found = new HashMap<>(queries.customers(scope, ids, now));
        var states = states(found.values(), now);
        found.replaceAll((id, customer) -> customer.frozen(state(states, customer)));
        return found;
    }

    @Override
    public List<Association> history(Scope scope, PartyId customer) {
        return queries.history(scope, customer);
    }

    private Map<PartyId, String> states(Collection<SubCustomer> customers, Instant now) {
        return customers.isEmpty() ? Map.of() : frozen.of(customers.stream().map(SubCustomer::association)
                .collect(Collectors.toMap(Association::customer, Function.identity())), now);
    }

    private static Optional<String> state(Map<PartyId, String> states, SubCustomer customer) {
        return Optional.ofNullable(states.get(customer.association().customer()));
    }
}
